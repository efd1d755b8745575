#pragma once

#include "core/extract/find/location/location_candidates.h"

namespace offerbook::extract::find {

/// Where the work most likely is when nothing says it: each of these takes one place at the most.

/// "99999 Town" in an address: the seat of whoever is written to.
void addPostalTown(LocationCandidates& to);
/// The one city that the text names.
void addOnlyCity(LocationCandidates& to);
/// The one country that the text names near its top.
void addOnlyLand(LocationCandidates& to);

}  // namespace offerbook::extract::find
