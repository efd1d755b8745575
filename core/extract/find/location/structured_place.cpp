#include "core/extract/find/location/structured_place.h"

#include <algorithm>

namespace offerbook::extract::find {

void addStructuredPlace(LocationCandidates& to) {
    if (to.clues.structured == nullptr) return;
    const StructuredValue* city = to.clues.structured->first("jobLocation.address.addressLocality");
    const StructuredValue* country = to.clues.structured->first("jobLocation.address.addressCountry");
    if (country == nullptr) country = to.clues.structured->first("jobLocation.address.addressCountry.name");
    if (city == nullptr && country == nullptr) return;
    std::string code = country != nullptr ? to.clues.gazetteer.country(foldedForm(country->value)) : std::string();
    if (code.empty() && country != nullptr && country->value.size() == 2) code = country->value;
    const StructuredValue& where = city != nullptr ? *city : *country;
    LocationCandidate candidate{{city != nullptr ? city->value : std::string(), code, true},
                                to.page.text().evidence(where.at),
                                weight::label - 6,
                                Voice::employer};
    to.found.push_back(std::move(candidate));
}

void dropUnknownOfData(LocationCandidates& candidates) {
    if (candidates.found.size() < 2 || candidates.clues.structured == nullptr || candidates.found.front().place.city.empty())
        return;
    const Location data = candidates.found.front().place;
    const auto isTown = [&](const std::string& name) {
        return std::any_of(candidates.clues.places.begin(), candidates.clues.places.end(), [&](const PlaceHit& hit) {
            return hit.kind == PlaceHit::Kind::city && candidates.page.words(hit.at) == foldedForm(name);
        });
    };
    if (isTown(data.city)) return;
    const bool otherTown = std::any_of(candidates.found.begin() + 1, candidates.found.end(), [&](const LocationCandidate& other) {
        return other.weight >= weight::label && other.place.country == data.country && isTown(other.place.city);
    });
    if (otherTown) candidates.found.erase(candidates.found.begin());
}

}  // namespace offerbook::extract::find
