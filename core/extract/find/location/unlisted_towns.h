#pragma once

#include "core/extract/find/location/location_candidates.h"
#include "core/extract/find/location/neighbours.h"

#include <optional>

namespace offerbook::extract::find {

/// Towns that no list has, by their capitals and what stands beside them.

/// The capitalised words before a comma and the land: "Smallvik" of "Smallvik, Example Region, Norway".
std::optional<Span> townBefore(const LocationCandidates& to, const PlaceHit& country);
/// "Villach, Austria" with a town that no list has: a capitalised word right before the comma. True where it was added.
bool addTownBefore(LocationCandidates& to, const PlaceHit& country);
/// A labelled place that no list has: the first words of the value, if they are capitalised and short.
void addUnlistedTown(LocationCandidates& to, Span value, const PlaceHits& hits, int base, const Unit& unit);
/// "MD" anywhere, "Maryland" where a line of the head ends in it or the words before the town say that it is the place.
/// `number`: the unit's.
bool saysTownsRegion(const Page& page, std::size_t number, const PlaceHit& region);

}  // namespace offerbook::extract::find
