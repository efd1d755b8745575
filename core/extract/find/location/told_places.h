#pragma once

#include "core/extract/find/location/location_candidates.h"

namespace offerbook::extract::find {

/// "a Bellano (LC)": the letters of an Italian province in brackets say that the name before them is a town.
void addTownOfProvince(LocationCandidates& to);
/// French and German adverts: "basé à Bellerive", "unser Team in Kleinheim", "Renens (VD)"; `seats`: only "Commune de
/// Bellerive" and the like.
void addToldTowns(LocationCandidates& to, bool seats);

}  // namespace offerbook::extract::find
