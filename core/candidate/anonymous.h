#pragma once

#include "core/candidate/candidate.h"

#include <string_view>

namespace offerbook {

/// A copy for papers that leave the house: `label` ("Candidate A") for the name, no employers, no notes, no year of birth and no
/// household. What verdicts rest on (nationality, permits, degrees, periods, skills, languages) stays, so they stay the same,
/// save one that rests on age.
CandidateProfile anonymised(const CandidateProfile& profile, std::string_view label);

}  // namespace offerbook
