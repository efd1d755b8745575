#pragma once

#include "core/extract/find/employer/employer_candidates.h"

namespace offerbook::extract::find {

/// Names of sentences that say outright who looks for somebody or employs: "Somebody is looking for", "a contract with
/// Somebody", "Somebody is an equal opportunity employer".
void addEmployersOfSentences(EmployerCandidates& to);
/// Names of sentences that only say what somebody does or is: "Somebody builds ropes", "Somebody is a company".
void addEmployersThatAct(EmployerCandidates& to);

}  // namespace offerbook::extract::find
