#pragma once

#include "core/extract/find/location/location_candidates.h"

namespace offerbook::extract::find {

/// Places of sentences and of the lines at the top, each by the words around it: "our office in Bonn", "Technician | Bonn".
void addMentionedPlaces(LocationCandidates& to);

}  // namespace offerbook::extract::find
