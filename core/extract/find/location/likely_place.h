#pragma once

#include "core/extract/find/location/location_candidates.h"

namespace offerbook::extract::find {

/// Where the work most likely is when nothing says it: each of these takes one place at the most.

/// "RU, MOW, Smallgrad": behind the codes of its country and region, in a line at the top.
void addTownBehindCodes(LocationCandidates& to);
/// "99999 Town" in an address: the seat of whoever is written to.
void addPostalTown(LocationCandidates& to);
/// "A home in Ely, Cambridgeshire": the town before a British or Irish county.
void addTownOfCounty(LocationCandidates& to);
/// "Redhill, Surrey RH1 6XX": the town before a British postcode.
void addTownOfPostcode(LocationCandidates& to);
/// "Wagga Wagga NSW 2650", "Tauranga, Bay of Plenty": the town before an Australian state or a region of New Zealand, at the top.
void addTownOfState(LocationCandidates& to);
/// The one city that the text names.
void addOnlyCity(LocationCandidates& to);
/// The one country that the text names near its top.
void addOnlyLand(LocationCandidates& to);

}  // namespace offerbook::extract::find
