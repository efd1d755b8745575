#pragma once

#include "core/eligibility/condition_judge.h"

namespace offerbook::eligibility {

/// What the person would like, held against the posting: one reason for each preference that the profile states.
std::vector<Reason> preferenceReasons(const Posting& posting, const CandidateProfile& profile);

/// Of the reasons that are wishes: those of the posting, or those of the person.
WishShare shareOf(const std::vector<Reason>& reasons, bool ofPerson);

}  // namespace offerbook::eligibility
