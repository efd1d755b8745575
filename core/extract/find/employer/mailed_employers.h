#pragma once

#include "core/extract/find/employer/employer_candidates.h"

namespace offerbook::extract::find {

/// Whom applications are mailed to: "Applications are mailed to: Sample Works / P.O. Box 12 / Leeds". Weaker than what a sentence
/// or a label says, as somebody else may collect them.
void addEmployersOfMailing(EmployerCandidates& to);

}  // namespace offerbook::extract::find
