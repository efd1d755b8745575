#include "core/extract/find/location/other_towns.h"

#include "core/extract/find/location/neighbours.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace offerbook::extract::find {
namespace {

/// "Berlin" and "Berlin Mitte", "Neustadt" and "Neustadt am Bach", "Geneva" and "Genf", "Zurich" and its district "Oerlikon".
bool isOneIn(const Clues& clues, const std::string& a, const std::string& b) {
    const std::string one = foldedForm(a);
    const std::string other = foldedForm(b);
    const auto isDistrict = [&](const std::string& part, const std::string& city) {
        return clues.page.asked().isWord("place.district-of", part + ", " + city);
    };
    if (isDistrict(one, other) || isDistrict(other, one)) return true;
    const std::string& longer = one.size() > other.size() ? one : other;
    return longer.find(one.size() > other.size() ? other : one) != std::string::npos || clues.gazetteer.areOneCity(one, other);
}

bool isSaidOutright(const LocationCandidate& candidate) {
    return !candidate.place.city.empty() && candidate.weight >= weight::sentence && candidate.voice == Voice::employer &&
           !candidate.isBareLine && !candidate.isNextOfList;
}

/// Before the words that seek, in a sentence that begins with no "for our plant in", "in": beside the name of the house.
bool isOfHouse(const Page& page, const LocationCandidate& candidate, std::size_t unit) {
    const std::size_t at = page.flatSpan({candidate.evidence.begin, candidate.evidence.end}).begin;
    if (page.book().lengthAtStart("claim.for-place", page.words(page.units()[unit]), page.languages()) > 0) return false;
    for (const std::string_view group : {"title.cue", "title.sought"})
        for (const Found& cue : page.found(group, unit))
            if (cue.at().begin < at) return false;
    return true;
}

/// "We are looking for a clerk in York", "in York we are looking for"; not "Sample Works in York is looking for", where the house
/// is.
bool isWhereOneIsSought(const Page& page, const LocationCandidate& candidate, std::size_t unit) {
    return !candidate.place.city.empty() && candidate.weight >= weight::hint && candidate.voice == Voice::employer &&
           (page.has("title.cue", unit) || page.has("title.sought", unit)) && !isOfHouse(page, candidate, unit);
}

/// "Place of work: Kanton Zürich": the label names the canton, in which the town of a sentence may be.
bool isOfRegion(const Page& page, const Evidence& evidence) {
    const Span at = page.flatSpan({evidence.begin, evidence.end});
    const std::size_t unit = page.unitAt(at.begin);
    if (unit == Page::npos) return false;
    constexpr std::size_t reach = 30;
    const std::size_t from = std::max(page.units()[unit].at.begin, at.begin > reach ? at.begin - reach : 0);
    return page.asked().hold("place.region-before", page.words(Span{from, at.begin}), page.languages()) ||
           page.asked().hold("place.region-behind", page.flat().substr(at.end, reach), page.languages());
}

/// Both are said of the post. "You work in our shop in York": whose sentence says where the reader works speaks of the post,
/// though it names the shop.
bool mayContradict(const Claims& claims, const Evidence& taken, const Evidence& other) {
    if (claims.mayContradict(taken, other)) return true;
    return claims.isSaidUpTo(other, "claim.workplace") && claims.isFirm(taken) && claims.areOfOneOpening(taken, other) &&
           !claims.isLeftOpen(other);
}

/// "Your office will be in York".
bool isOfWorkplace(const Claims& claims, const LocationCandidate& candidate) {
    return !candidate.place.city.empty() && candidate.weight >= weight::hint && candidate.voice == Voice::employer &&
           claims.isSaidUpTo(candidate.evidence, "claim.workplace");
}

/// The town of the work's title ("Clerk - York") or that opens a line of tags ("York, England - full time - hybrid") at the top.
bool isOfHead(const Clues& clues, const LocationCandidate& candidate, std::size_t unit) {
    const Page& page = clues.page;
    constexpr std::size_t headUnits = 3;
    constexpr std::size_t mark = 3;
    constexpr std::size_t longest = 90;
    const Unit& there = page.units()[unit];
    if (candidate.place.city.empty() || candidate.weight < weight::hint || unit >= headUnits || there.at.size() > longest)
        return false;
    if (page.flat()[there.at.end - 1] == '.') return false;
    const std::size_t at = page.flatSpan({candidate.evidence.begin, candidate.evidence.end}).begin;
    const std::string_view before = page.words(Span{there.at.begin, at});
    const bool isBehindTitle = page.has("title.noun", unit) && (before.ends_with("- ") || before.ends_with("| "));
    const std::string_view words = page.words(there);
    const std::size_t joint = std::min(words.find(" - "), words.find(" \u00b7 "));
    // "Leeds - York - Hull" is where the house is.
    const bool isOfTags = joint != std::string_view::npos && placesIn(clues, {there.at.begin + joint, there.at.end}).empty();
    return isBehindTitle || (at <= there.at.begin + mark && isOfTags);
}

/// A sentence says outright that the work is in the town.
bool isSaidInSentence(const Claims& claims, std::span<const LocationCandidate> candidates, const std::string& city) {
    constexpr std::size_t headUnits = 3;
    return std::any_of(candidates.begin(), candidates.end(), [&](const LocationCandidate& candidate) {
        const std::size_t unit = claims.unitOf(candidate.evidence);
        return candidate.place.city == city && isSaidOutright(candidate) && unit != Page::npos && unit >= headUnits;
    });
}

}  // namespace

OtherPlaces takeTownOfData(const Clues& clues, std::vector<LocationCandidate>& candidates) {
    const auto isOfData = [](const LocationCandidate& c) { return c.isStructured; };
    const auto data = std::find_if(candidates.begin(), candidates.end(), isOfData);
    if (data == candidates.end() || std::count_if(candidates.begin(), candidates.end(), isOfData) > 1 || data->place.city.empty())
        return {};
    const LocationCandidate* written = nullptr;
    for (const LocationCandidate& candidate : candidates) {
        if (candidate.isStructured || !isSaidOutright(candidate)) continue;
        if (isOneIn(clues, candidate.place.city, data->place.city)) return {};
        if (written != nullptr && !isOneIn(clues, candidate.place.city, written->place.city))
            return {};  // several: the data has one of them
        if (written == nullptr) written = &candidate;
    }
    if (written == nullptr || !Claims(clues.page).contradictsData(written->evidence)) return {};
    OtherPlaces against{{{data->place}, {data->evidence}, {"extract.left-weaker", {}}}};
    candidates.erase(data);
    return against;
}

void addTownsOfList(const Clues& clues, std::span<const LocationCandidate> candidates, std::vector<Location>& taken,
                    std::vector<Evidence>& evidence) {
    constexpr std::size_t headUnits = 10;
    constexpr std::size_t joint = 12;  // ", ON; "
    if (taken.size() != 1 || taken.front().city.empty()) return;
    const Claims claims(clues.page);
    const std::string city = foldedForm(taken.front().city);
    const auto opensLine = [&](const LocationCandidate& c) {
        constexpr std::size_t mark = 4;
        const std::size_t unit = claims.unitOf(c.evidence);
        if (unit >= std::min(headUnits, clues.page.units().size())) return false;
        const Span line = clues.page.units()[unit].at;
        return clues.page.flatSpan({c.evidence.begin, c.evidence.end}).begin <= line.begin + mark &&
               clues.page.flat()[line.end - 1] != '.';
    };
    const auto listed = std::find_if(candidates.begin(), candidates.end(), [&](const LocationCandidate& c) {
        return foldedForm(c.place.city) == city && !c.isStructured && opensLine(c);
    });
    if (listed == candidates.end()) return;
    const std::size_t unit = claims.unitOf(listed->evidence);
    std::size_t end = listed->evidence.end;
    for (const LocationCandidate& next : candidates) {
        const bool isBehind = next.evidence.begin >= end && next.evidence.begin - end <= joint;
        if (!isBehind || claims.unitOf(next.evidence) != unit || next.place.city.empty() || next.isStructured) continue;
        const std::string_view between = std::string_view(clues.page.text().text()).substr(end, next.evidence.begin - end);
        if (between.find_first_of(";/|&") == std::string_view::npos && !next.isNextOfList) continue;
        taken.push_back(next.place);
        evidence.push_back(next.evidence);
        end = next.evidence.end;
    }
}

namespace {

/// A line that is a title and, at its end, a town.
struct TitleWithTown {
    std::string_view title;
    const PlaceHit* town = nullptr;
};

std::optional<TitleWithTown> titleWithTown(const Clues& clues, std::size_t number) {
    constexpr std::size_t longest = 90;
    constexpr std::size_t shortestTitle = 5;
    const Page& page = clues.page;
    const Unit& unit = page.units()[number];
    if (unit.at.size() > longest || unit.label != 0 || unit.isStructured || !page.has("title.noun", number)) return std::nullopt;
    const auto places = placesIn(clues, unit.at);
    if (places.size() != 1 || places.front().kind != PlaceHit::Kind::city) return std::nullopt;
    const PlaceHit& town = places.front();
    constexpr std::string_view signs = " ,-(:|/*#";
    const std::string_view behind = page.words(Span{town.at.end, unit.at.end});
    if (behind.find_first_not_of(" )*|") != std::string_view::npos) return std::nullopt;
    std::string_view title = page.words(Span{unit.at.begin, town.at.begin});
    if (const std::size_t in = page.asked().endingOf("title.in-place", title); in > 0) title.remove_suffix(in);
    while (!title.empty() && signs.find(title.back()) != std::string_view::npos) title.remove_suffix(1);
    while (!title.empty() && signs.find(title.front()) != std::string_view::npos) title.remove_prefix(1);
    return title.size() < shortestTitle ? std::nullopt : std::optional(TitleWithTown{title, &town});
}

}  // namespace

void addTownsOfTitles(const Clues& clues, std::vector<Location>& taken, std::vector<Evidence>& evidence) {
    constexpr std::size_t nearTop = 40;
    if (taken.size() != 1 || taken.front().city.empty()) return;
    const Page& page = clues.page;
    std::vector<TitleWithTown> lines;
    for (std::size_t i = 0; i < page.units().size() && i < nearTop; ++i)
        if (const auto line = titleWithTown(clues, i)) lines.push_back(*line);
    const std::string city = foldedForm(taken.front().city);
    const auto first =
        std::find_if(lines.begin(), lines.end(), [&](const TitleWithTown& line) { return page.words(line.town->at) == city; });
    if (first == lines.end()) return;
    for (const TitleWithTown& line : lines) {
        const std::string name(page.original(line.town->at));
        const bool isKnown =
            std::any_of(taken.begin(), taken.end(), [&](const Location& place) { return isOneIn(clues, place.city, name); });
        if (line.title != first->title || isKnown) continue;
        Location place;
        place.city = name;
        place.country = likelyCountry(clues, *line.town);
        place.countryExplicit = false;
        taken.push_back(place);
        evidence.push_back(page.evidence(line.town->at));
    }
}

OtherPlaces takeWorkplace(const Clues& clues, std::vector<Location>& taken, std::vector<Evidence>& evidence) {
    if (taken.size() != 2 || evidence.size() != 2 || taken.front().city.empty() || taken.back().city.empty()) return {};
    const Page& page = clues.page;
    const Claims claims(page);
    const std::size_t first = claims.unitOf(evidence.front());
    const std::size_t second = claims.unitOf(evidence.back());
    if (first == Page::npos || second == Page::npos || !page.units()[first].hasLabel(Topic::locations)) return {};
    if (page.units()[second].label != 0 || !claims.isSaidUpTo(evidence.back(), "claim.workplace")) return {};
    if (isOneIn(clues, taken.front().city, taken.back().city) || !mayContradict(claims, evidence.front(), evidence.back()))
        return {};
    if (isOfRegion(page, evidence.front())) return {};
    if (page.words(page.units()[second]).find(foldedForm(taken.front().city)) != std::string_view::npos) return {};
    OtherPlaces against{{{taken.back()}, {evidence.back()}, {"extract.left-weaker", {}}}};
    taken.pop_back();
    evidence.pop_back();
    return against;
}

OtherPlaces otherTowns(const Clues& clues, std::span<const LocationCandidate> candidates, const std::vector<Location>& taken,
                       const std::vector<Evidence>& evidence) {
    if (taken.size() != 1 || taken.front().city.empty() || evidence.empty() || isOfRegion(clues.page, evidence.front()))
        return {};
    const Page& page = clues.page;
    const Claims claims(page);
    OtherPlaces against;
    const auto names = [&](std::size_t where, const std::string& city) {
        return where != Page::npos && page.words(page.units()[where]).find(foldedForm(city)) != std::string_view::npos;
    };
    const bool isOutright =
        isSaidInSentence(claims, candidates, taken.front().city) || claims.isSaidUpTo(evidence.front(), "claim.workplace");
    for (const LocationCandidate& candidate : candidates) {
        const bool isKnown = isOneIn(clues, candidate.place.city, taken.front().city) ||
                             std::any_of(against.begin(), against.end(), [&](const auto& other) {
                                 return isOneIn(clues, other.value.front().city, candidate.place.city);
                             });
        const std::size_t unit = claims.unitOf(candidate.evidence);
        if (isKnown || unit == Page::npos) continue;
        const bool isInHead = isOutright && isOfHead(clues, candidate, unit);
        if (!isSaidOutright(candidate) && !isWhereOneIsSought(page, candidate, unit) && !isOfWorkplace(claims, candidate) &&
            !isInHead)
            continue;
        if (claims.isSaidUpTo(candidate.evidence, "claim.other-site")) continue;
        // "On the campus of Saint-Martin, 15 minutes from Grenoble": the same place, said more exactly.
        if (page.words(page.units()[unit]).find(foldedForm(taken.front().city)) != std::string_view::npos) continue;
        // "Lille (Fives)": the town with its district.
        if (names(claims.unitOf(evidence.front()), candidate.place.city)) continue;
        if (mayContradict(claims, evidence.front(), candidate.evidence))
            against.push_back({{candidate.place}, {candidate.evidence}, {"extract.left-weaker", {}}});
    }
    return against;
}

}  // namespace offerbook::extract::find
