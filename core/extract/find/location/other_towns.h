#pragma once

#include "core/extract/find/claims.h"
#include "core/extract/find/location/location_candidates.h"

#include <span>
#include <vector>

namespace offerbook::extract::find {

using OtherPlaces = std::vector<Alternative<std::vector<Location>>>;

/// The data of a page and its text name one town each as the place of work, and not the same: the one of the data is taken out,
/// as what the employer writes says more, and stands against it.
OtherPlaces takeTownOfData(const Clues& clues, std::vector<LocationCandidate>& candidates);

/// "Munich; Zurich" in a line of the head, of which a sentence below names one: both are places of work.
void addTownsOfList(const Clues& clues, std::span<const LocationCandidate> candidates, std::vector<Location>& taken,
                    std::vector<Evidence>& evidence);

/// "Clerk, Leeds" and "Clerk, York" in lines of their own: one work in several towns, of which one was taken.
void addTownsOfTitles(const Clues& clues, std::vector<Location>& taken, std::vector<Evidence>& evidence);

/// "Location: Leeds" and "your desk will be in our York office", which count alike: the label stands, the sentence stands against
/// it. `evidence` has one piece for each town.
OtherPlaces takeWorkplace(const Clues& clues, std::vector<Location>& taken, std::vector<Evidence>& evidence);

/// Beside the only town that was taken, another that the text says outright to be the place of work: "Location: Leeds" at the
/// top and "the post is based in York" below. Not a district or a longer name of the same.
OtherPlaces otherTowns(const Clues& clues, std::span<const LocationCandidate> candidates, const std::vector<Location>& taken,
                       const std::vector<Evidence>& evidence);

}  // namespace offerbook::extract::find
