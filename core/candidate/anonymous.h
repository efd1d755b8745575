#pragma once

#include "core/candidate/candidate.h"

#include <string_view>

namespace offerbook {

/// A copy for papers that leave the house: `label` ("Candidate A") for the name, no employers, no institutions, no town, no
/// notes, no year of birth, no household and nothing of an imported résumé beyond the profile. What verdicts rest on
/// (nationality, permits, residence, degrees, periods, skills, languages, clearances) stays, so they stay the same, save one that
/// rests on age, on the town or on the institution one studies at.
CandidateProfile anonymised(const CandidateProfile& profile, std::string_view label);

}  // namespace offerbook
