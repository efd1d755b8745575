#pragma once

#include "core/extract/find/employer/employer_candidates.h"

namespace offerbook::extract::find {

/// Adds the names that a text speaks of as one speaks of the house one works for: "at Example", "join Example", "Example's
/// mission", "the Example team". One such word says little, so that several of them, or one and the name again, are asked for.
/// For texts in which nothing says outright who employs.
void addBelongingEmployers(EmployerCandidates& to);

}  // namespace offerbook::extract::find
