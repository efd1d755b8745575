#pragma once

#include "core/extract/find/employer/employer_candidates.h"
#include "core/extract/find/employer/named_things.h"

#include <vector>

namespace offerbook::extract::find {

/// The odds of each name with what the other names of its house lend it: "Example Institute of Technology" and "EIT", "Example
/// Trust" and "Example Trust Limited", "Example University" and its "Department of Sound", which has none of its own then. Names
/// that share the odds of one house would each look unlikely.
std::vector<double> oddsByHouse(const EmployerCandidates& of, const std::vector<NamedThing>& things,
                                const std::vector<double>& odds);

}  // namespace offerbook::extract::find
