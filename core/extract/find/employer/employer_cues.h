#pragma once

#include "core/extract/find/employer/named_things.h"

#include <vector>

namespace offerbook::extract::find {

/// The names that may be the employer's, with their cues: those of the rules, and of all others that the text writes as names
/// the likeliest. Linear in the text; their number is bounded.
std::vector<NamedThing> namedThings(const EmployerCandidates& candidates, const EmployerModel& model);

}  // namespace offerbook::extract::find
