#include "core/extract/find/finders.h"
#include "core/extract/find/location/labelled_places.h"
#include "core/extract/find/location/likely_place.h"
#include "core/extract/find/location/mentioned_places.h"
#include "core/extract/find/location/stated_locations.h"
#include "core/extract/find/location/structured_place.h"
#include "core/extract/find/location/told_places.h"

#include <vector>

namespace offerbook::extract::find {
namespace {

/// What the page says, in the order in which places of the same weight are shown.
void gather(LocationCandidates& to) {
    addStructuredPlace(to);
    addLabelledPlaces(to);
    addMentionedPlaces(to);
    addTownOfProvince(to);
    addToldTowns(to, false);
    dropUnknownOfData(to);
}

/// Where nothing says it, the next best sign, one after the other.
void guess(LocationCandidates& to) {
    if (to.found.empty()) addTownBehindCodes(to);
    // An agency's address is not where its client is.
    if (to.found.empty() && to.page.found("place.client").empty()) addPostalTown(to);
    if (to.found.empty()) addTownOfCounty(to);
    if (to.found.empty()) addTownOfPostcode(to);
    if (to.found.empty()) addTownOfState(to);
    if (to.found.empty() && to.page.found("remote.full").empty()) addToldTowns(to, true);
    if (to.found.empty()) addOnlyCity(to);
    if (to.found.empty()) addOnlyLand(to);
}

}  // namespace

Stated<std::vector<Location>> findLocations(const Clues& clues) {
    LocationCandidates candidates(clues);
    gather(candidates);
    if (candidates.saysAnywhere)  // a town that is only named somewhere is not where one works
        std::erase_if(candidates.found, [](const LocationCandidate& c) { return c.weight < weight::sentence - 10; });
    else
        guess(candidates);
    return statedLocations(clues, candidates.found);
}

}  // namespace offerbook::extract::find
