#pragma once

#include "core/extract/find/location/location_candidates.h"

namespace offerbook::extract::find {

/// Places behind or below a label ("Place of work: Bonn, Germany") and in a table with a column of places.
void addLabelledPlaces(LocationCandidates& to);

}  // namespace offerbook::extract::find
