#pragma once

#include "core/base/message.h"
#include "core/candidate/candidate.h"

#include <vector>

namespace offerbook {

/// Everything in a profile that cannot be right, in the order of its fields; empty where nothing is wrong. Ids: candidate.name,
/// .country (code), .language (code), .language-twice (language), .experience-negative (years), .birth-year (year),
/// .work-reversed (employer, from, to), .work-without-year (employer), .degree-level, .degree-reversed (where, from, to),
/// .clearance-name, .workload.
std::vector<Message> problemsOf(const CandidateProfile& profile, Date today);

}  // namespace offerbook
