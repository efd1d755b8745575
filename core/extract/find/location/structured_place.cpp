#include "core/extract/find/location/structured_place.h"

#include <algorithm>
#include <vector>

namespace offerbook::extract::find {

namespace {

using Values = std::vector<const StructuredValue*>;

/// Of several places each has its country, or all have the one that is written.
const StructuredValue* countryAt(const Values& countries, std::size_t place, std::size_t places) {
    if (countries.empty()) return nullptr;
    return countries.size() == places ? countries[place] : countries.front();
}

/// "Boston, MA" is a town with its region, "Example Hospital, Smallton" a house with its town.
std::string townOf(const Page& page, const std::string& locality) {
    const auto comma = locality.find(", ");
    if (comma == std::string::npos) return locality;
    constexpr std::size_t shortForm = 3;  // "Example School, NY"
    const std::string first = locality.substr(0, comma);
    const std::string rest = locality.substr(comma + 2, locality.find(", ", comma + 2) - comma - 2);
    return rest.size() > shortForm && page.asked().hold("place.house-first", foldedForm(first)) ? rest : first;
}

void addPlace(LocationCandidates& to, const StructuredValue* city, const StructuredValue* country) {
    std::string code = country != nullptr ? to.clues.gazetteer.country(foldedForm(country->value)) : std::string();
    if (code.empty() && country != nullptr && country->value.size() == 2) code = country->value;
    const StructuredValue& where = city != nullptr ? *city : *country;
    std::string name = city != nullptr ? townOf(to.page, city->value) : std::string();
    to.found.push_back({{std::move(name), code, true}, to.page.text().evidence(where.at), weight::label - 6, Voice::employer});
    to.found.back().isStructured = true;
}

/// A name of few words alone: whatever else stands there may be an address or a house.
void addBarePlace(LocationCandidates& to, const StructuredValue& where) {
    constexpr std::size_t longest = 30;
    constexpr std::ptrdiff_t mostBlanks = 2;
    const std::string& name = where.value;
    const bool isCapital = !name.empty() && !(name.front() >= 'a' && name.front() <= 'z');
    if (!isCapital || name.size() > longest || name.find_first_of("0123456789,;:/|(") != std::string::npos ||
        std::count(name.begin(), name.end(), ' ') > mostBlanks || to.page.asked().hold("town.no-value", foldedForm(name)))
        return;
    const std::string land = to.clues.gazetteer.country(foldedForm(name));
    to.found.push_back({{land.empty() ? name : std::string(), land, !land.empty()},
                        to.page.text().evidence(where.at),
                        weight::label - 6,
                        Voice::employer});
    to.found.back().isStructured = true;
}

}  // namespace

void addStructuredPlace(LocationCandidates& to) {
    if (to.clues.structured == nullptr) return;
    constexpr std::size_t most = 20;
    const Values cities = to.clues.structured->all("jobLocation.address.addressLocality");
    Values countries = to.clues.structured->all("jobLocation.address.addressCountry");
    if (countries.empty()) countries = to.clues.structured->all("jobLocation.address.addressCountry.name");
    // Microdata may have the place as one word: `itemprop="jobLocation" content="Bellerive"`.
    if (const StructuredValue* bare = to.clues.structured->first("jobLocation");
        cities.empty() && countries.empty() && bare != nullptr)
        return addBarePlace(to, *bare);
    if (cities.empty() && countries.empty()) return;
    if (cities.empty()) return addPlace(to, nullptr, countries.front());
    for (std::size_t i = 0; i < std::min(cities.size(), most); ++i)
        addPlace(to, cities[i], countryAt(countries, i, cities.size()));
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
