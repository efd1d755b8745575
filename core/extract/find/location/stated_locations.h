#pragma once

#include "core/extract/find/location/location_candidates.h"

namespace offerbook::extract::find {

/// The places that the candidates of a page make: the strongest and those that weigh about as much. What contradicts them: a
/// place of the site around the text in another country, the town of structured data, another town that is said outright.
Stated<std::vector<Location>> statedLocations(const Clues& clues, const std::vector<LocationCandidate>& candidates);

}  // namespace offerbook::extract::find
