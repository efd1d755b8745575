#pragma once

#include "core/extract/find/employer/employer_candidates.h"

namespace offerbook::extract::find {

/// Adds whom the head of a page of a job site names, by the lines that such sites put around a name: when the posting appeared
/// and how many have applied, the words for a logo, the stars that the house was given.
void addEmployersOfBoardHead(EmployerCandidates& to);

}  // namespace offerbook::extract::find
