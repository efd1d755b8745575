#pragma once

#include "core/extract/find/location/location_candidates.h"

namespace offerbook::extract::find {

/// The places that the candidates make: the strongest and those that weigh about as much; a place of the site around the
/// text in another country contradicts them.
Stated<std::vector<Location>> statedLocations(const std::vector<LocationCandidate>& candidates);

}  // namespace offerbook::extract::find
