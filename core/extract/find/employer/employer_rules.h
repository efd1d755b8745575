#pragma once

#include "core/extract/find/employer/employer_candidates.h"

namespace offerbook::extract::find {

/// A name that only one weak sign speaks for is no answer.
constexpr int leastOfEmployer = 54;

/// Strong enough to be told, or the firm of an imprint, which is told beside another.
[[nodiscard]] bool isAnswer(const Finding<std::string>& finding);

/// Fills the candidates with the names that each kind of place speaks for, and weighs them; those that are too weak for an
/// answer stay.
void findByRules(EmployerCandidates& candidates);

}  // namespace offerbook::extract::find
