#include "core/extract/find/location/stated_locations.h"

#include "core/extract/find/location/other_towns.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {
namespace {

void merge(std::vector<Location>& places, std::vector<Evidence>& evidence, const LocationCandidate& candidate) {
    const auto same = std::find_if(places.begin(), places.end(), [&](const Location& p) {
        return foldedForm(p.city) == foldedForm(candidate.place.city) &&
               (p.country == candidate.place.country || p.country.empty() || candidate.place.country.empty());
    });
    if (same == places.end()) {
        places.push_back(candidate.place);
        evidence.push_back(candidate.evidence);
    } else if (!same->countryExplicit && candidate.place.countryExplicit) {
        *same = candidate.place;
        evidence.push_back(candidate.evidence);
    }
}

void takeStrongest(std::span<const LocationCandidate> candidates, int best, std::vector<Location>& places,
                   std::vector<Evidence>& evidence) {
    for (const LocationCandidate& candidate : candidates) {
        constexpr int tolerance = 7;
        if (candidate.weight < best - tolerance) continue;
        // Below a label or an outright sentence one place is taken, not every city that is named.
        if (best < weight::sentence - 10 && !places.empty() && !candidate.isNextOfList) break;
        merge(places, evidence, candidate);
    }
}

/// "We are looking for clerks in Leeds, York and Hull", whose first town was named before: the list goes on from there.
bool beginsListOfOpenings(const Page& page, const LocationCandidate& candidate, const std::vector<Location>& places) {
    const bool isKnown = std::any_of(places.begin(), places.end(), [&](const Location& place) {
        return foldedForm(place.city) == foldedForm(candidate.place.city);
    });
    const std::size_t unit = page.unitAt(page.flatSpan({candidate.evidence.begin, candidate.evidence.end}).begin);
    if (!isKnown || candidate.isStructured || unit == Page::npos) return false;
    return page.has("title.cue", unit) || page.has("title.sought", unit) ||
           page.asked().hold("place.of-openings", page.words(page.units()[unit]), page.languages());
}

/// "Leeds, York and Hull": the candidates that follow the first of a list, which a word such as "and" ends.
std::vector<const LocationCandidate*> listBehind(const Page& page, std::span<const LocationCandidate> candidates,
                                                 std::size_t first) {
    std::vector<const LocationCandidate*> list;
    const auto flatOf = [&](const LocationCandidate& c) { return page.flatSpan({c.evidence.begin, c.evidence.end}); };
    const std::size_t unit = page.unitAt(flatOf(candidates[first]).begin);
    Span last = flatOf(candidates[first]);
    bool isEnded = false;
    for (std::size_t i = first + 1; i < candidates.size() && !isEnded; ++i) {
        const Span at = flatOf(candidates[i]);
        if (at.begin < last.end || page.unitAt(at.begin) != unit) continue;
        const std::string_view between = page.words(Span{last.end, at.begin});
        isEnded = page.asked().isWord("place.next-of-list", between) && between.front() == ' ';
        if (!isEnded && between != ", " && !page.asked().isWord("place.next-of-list", between)) break;
        list.push_back(&candidates[i]);
        last = at;
    }
    const bool isList = isEnded || (!list.empty() && list.back()->isNextOfList);
    return isList ? list : std::vector<const LocationCandidate*>();
}

void addTownsOfOpenings(const Page& page, std::span<const LocationCandidate> candidates, std::vector<Location>& places,
                        std::vector<Evidence>& evidence) {
    if (places.size() != 1 || places.front().city.empty()) return;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!beginsListOfOpenings(page, candidates[i], places)) continue;
        for (const LocationCandidate* next : listBehind(page, candidates, i)) merge(places, evidence, *next);
    }
}

/// A country that is written beside the same city elsewhere makes the inferred one explicit, one that a code tells ("Delémont
/// (JU)") stands where none was inferred.
void addCountries(std::span<const LocationCandidate> candidates, std::vector<Location>& places) {
    const auto isSame = [](const Location& a, const Location& b) { return foldedForm(a.city) == foldedForm(b.city); };
    for (Location& place : places)
        for (const LocationCandidate& other : candidates)
            if (place.country.empty() && isSame(other.place, place)) place.country = other.place.country;
    for (Location& place : places)
        for (const LocationCandidate& other : candidates)
            if (!place.countryExplicit && other.place.countryExplicit && isSame(other.place, place)) {
                place.country = other.place.country;
                place.countryExplicit = true;
            }
}

/// "Bristol RI" and "our Bristol site": now that both have the country they are one.
void dropRepeated(std::vector<Location>& places) {
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Location first = places[i];
        const auto isSame = [&](const Location& other) {
            return !first.city.empty() && foldedForm(first.city) == foldedForm(other.city) && first.country == other.country;
        };
        places.erase(std::remove_if(places.begin() + static_cast<std::ptrdiff_t>(i) + 1, places.end(), isSame), places.end());
    }
}

/// "Smalltown (office), sites all over Austria": the only country that is named is where the town is, if nobody knows better.
void giveOnlyCountry(std::vector<Location>& places) {
    const auto isBare = [](const Location& place) { return place.city.empty(); };
    const auto bare = std::find_if(places.begin(), places.end(), isBare);
    if (bare == places.end() || std::count_if(places.begin(), places.end(), isBare) > 1) return;
    for (Location& place : places)
        if (place.country.empty()) place.country = bare->country;
}

/// "Berlin Mitte" beside "Berlin": the district is in the town; "Neustadt am Bach" is the whole name of "Neustadt".
void dropDistricts(std::vector<Location>& places) {
    std::erase_if(places, [&](const Location& place) {
        return std::any_of(places.begin(), places.end(), [&](const Location& town) {
            const std::size_t end = town.city.size();
            return end > 2 && place.city.size() > end + 1 && place.country == town.country && place.city.starts_with(town.city) &&
                   (place.city[end] == ' ' || place.city[end] == '-') && place.city[end + 1] >= 'A' && place.city[end + 1] <= 'Z';
        });
    });
}

/// "Vohburg" beside "Vohburg a. d. Donau": the longer name is the whole of it.
void dropShortNames(std::vector<Location>& places) {
    const auto isBeginningOf = [](const Location& one, const Location& other) {
        const std::size_t end = one.city.size();
        constexpr std::size_t shortWord = 2;  // "a."
        return end > shortWord && other.city.size() > end + 1 + shortWord && other.city.starts_with(one.city) &&
               other.city[end] == ' ' && other.city[end + 1] >= 'a' && other.city[end + 1] <= 'z' &&
               other.city[end + 1 + 1] == '.' && (one.country == other.country || one.country.empty() || other.country.empty());
    };
    for (Location& whole : places)
        for (const Location& one : places)
            if (isBeginningOf(one, whole) && whole.country.empty()) whole.country = one.country;
    const std::vector<Location> all = places;
    std::erase_if(places, [&](const Location& one) {
        return std::any_of(all.begin(), all.end(), [&](const Location& other) { return isBeginningOf(one, other); });
    });
}

/// "Country: France" at the top, "the post is based in Paris" below it: a country whose label counts for more than the sentence
/// that says the town is the town's.
std::vector<LocationCandidate> withoutLandsOfTowns(std::span<const LocationCandidate> all) {
    std::vector<LocationCandidate> kept(all.begin(), all.end());
    const auto isTownIn = [](const LocationCandidate& c, const std::string& country) {
        return !c.place.city.empty() && c.place.country == country && c.weight >= weight::sentence - 10;
    };
    std::erase_if(kept, [&](const LocationCandidate& land) {
        return land.place.city.empty() && !land.place.country.empty() && land.voice == Voice::employer &&
               std::any_of(all.begin(), all.end(), [&](const LocationCandidate& c) { return isTownIn(c, land.place.country); });
    });
    for (LocationCandidate& town : kept)
        for (const LocationCandidate& land : all)
            if (land.place.city.empty() && isTownIn(town, land.place.country)) town.place.countryExplicit = true;
    return kept;
}

/// A country alone says nothing beside a city in it.
void dropBareCountries(std::vector<Location>& places) {
    std::erase_if(places, [&](const Location& place) {
        return place.city.empty() && std::any_of(places.begin(), places.end(), [&](const Location& o) {
                   return !o.city.empty() && o.country == place.country;
               });
    });
}

/// What the site around the text says, or a bare line of its head, of a country that none of the places is in.
OtherPlaces ofOtherCountries(std::span<const LocationCandidate> candidates, int best, const std::vector<Location>& places) {
    OtherPlaces against;
    for (const LocationCandidate& candidate : candidates) {
        const bool known =
            std::any_of(places.begin(), places.end(), [&](const Location& p) { return p.country == candidate.place.country; });
        const bool bySite = candidate.voice == Voice::siteHeader || (candidate.isBareLine && best >= weight::sentence);
        if (bySite && !known && !candidate.place.country.empty())
            against.push_back({{candidate.place}, {candidate.evidence}, {"extract.left-site", {}}});
    }
    return against;
}

}  // namespace

Stated<std::vector<Location>> statedLocations(const Clues& clues, const std::vector<LocationCandidate>& all) {
    if (all.empty()) return {};
    constexpr std::size_t enough = 200;
    std::vector<LocationCandidate> candidates =
        withoutLandsOfTowns(std::span<const LocationCandidate>(all.data(), std::min(all.size(), enough)));
    OtherPlaces against = takeTownOfData(clues, candidates);
    const int best = std::max_element(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
                         return a.weight < b.weight;
                     })->weight;
    std::vector<Location> places;
    std::vector<Evidence> evidence;
    takeStrongest(candidates, best, places, evidence);
    addTownsOfOpenings(clues.page, candidates, places, evidence);
    addTownsOfList(clues, candidates, places, evidence);
    addTownsOfTitles(clues, places, evidence);
    addCountries(candidates, places);
    dropRepeated(places);
    giveOnlyCountry(places);
    dropDistricts(places);
    dropShortNames(places);
    dropBareCountries(places);
    const OtherPlaces workplace = takeWorkplace(clues, places, evidence);
    against.insert(against.end(), workplace.begin(), workplace.end());
    for (auto& others : {ofOtherCountries(candidates, best, places), otherTowns(clues, candidates, places, evidence)})
        against.insert(against.end(), others.begin(), others.end());
    const Confidence confidence = confidenceOf(best);
    if (!against.empty())
        return Stated<std::vector<Location>>::contradicted(places, evidence, std::move(against), {"extract.by-label", {}},
                                                           std::max(confidence, Confidence::check));
    return Stated<std::vector<Location>>::extracted(places, evidence, confidence).withRemark({"extract.by-sentence", {}});
}

}  // namespace offerbook::extract::find
