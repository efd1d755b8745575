#include "core/extract/find/location/told_places.h"

#include "core/extract/find/location/neighbours.h"
#include "core/extract/find/location/town_sentences.h"

#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {
namespace {

/// The whole, what stands before the town, the town, and the letters of the province behind it; empty where they are not said.
std::vector<std::string_view> piecesOf(const Page& page, std::string_view words) {
    // A line of its own: "Bellano (LC)".
    static const RE2 ownLine("^[^a-z]*()([a-z][a-z' ]{2,30}?) ?\\(([a-z]{2})\\)[^a-z]*$");
    re2::StringPiece part[4];
    if (!ownLine.Match(words, 0, words.size(), RE2::UNANCHORED, part, 4)) return page.asked().piecesOf("town.of-province", words);
    return {part[0], part[1], part[2], part[3]};
}

/// "Bellano centro (LC)": the part of the town, which a small letter tells, is none of its name.
Span withoutSmallEnd(const Page& page, Span town) {
    const std::size_t blank = page.words(town).rfind(' ');
    if (blank != std::string_view::npos && !page.text().folded().isUpper(town.begin + blank + 1)) town.end = town.begin + blank;
    return town;
}

/// "Business Intelligence (BI)": the letters are the beginnings of the words, a short form; those of a town are its province's.
bool isShortForm(std::string_view words, std::string_view letters) {
    std::string beginnings;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i == 0 || words[i - 1] == ' ') beginnings += words[i];
    return beginnings == letters;
}

/// "Bellano (Lecco)" in a line of its own or behind a label: the town is before the bracket, its province within.
void addTownBeforeProvince(LocationCandidates& to) {
    for (const Unit& unit : to.page.units()) {
        const std::string_view words = to.page.words(unit);
        if (words.find('(') == std::string_view::npos || unit.section == Section::legal) continue;
        if (to.areEnough()) return;
        const auto part = to.page.asked().piecesOf("town.before-province", words);
        if (part.size() < 3) continue;
        const Span town = flatSpanOf(to.page, part[1]);
        const Span province = flatSpanOf(to.page, part[2]);
        const PlaceHit* const seat = placeOver(to.clues, province);
        const bool isWhole = seat != nullptr && seat->at.begin == province.begin && seat->at.end == province.end;
        if (!isWhole || seat->country != "IT" || seat->kind == PlaceHit::Kind::country ||
            !to.page.text().folded().isUpper(town.begin) || !isFreeOfNouns(to.page, town))
            continue;
        // "Officine Esempio (Torino) assume": a sentence begins with a name; a line that is nothing else is the place.
        const bool isSaid = part[1].data() - part[0].data() > 3;
        if (!isSaid && province.end + 2 < unit.at.end) continue;
        std::erase_if(to.found,
                      [&](const LocationCandidate& c) { return c.evidence.begin == to.page.originalSpan(province).begin; });
        to.add(std::string(to.page.original(town)), "IT", false, town, weight::hint + 10, unit.voice);
    }
}

/// "Basé à Kerbrazh, tiers-lieu culturel à Lorient": what is said to be in a town that a list has, is a house.
bool isHouseInTown(const LocationCandidates& to, const ToldTown& town) {
    constexpr std::size_t longestAside = 70;
    const std::string_view flat = to.page.flat();
    if (town.sign != ToldTown::Sign::sentence || flat.substr(town.at.end, 2) != ", ") return false;
    const LanguageSet own = to.page.book().onlyLanguage(to.page.text().language());
    const auto hit =
        std::find_if(to.clues.places.begin(), to.clues.places.end(), [&](const PlaceHit& h) { return h.at.begin > town.at.end; });
    if (hit == to.clues.places.end() || hit->kind != PlaceHit::Kind::city || hit->at.begin > town.at.end + longestAside ||
        hit->at.begin < town.at.end + 6)
        return false;
    const std::size_t unit = to.page.unitAt(town.at.begin);
    constexpr std::size_t in = 3;
    return unit == to.page.unitAt(hit->at.begin) &&
           to.page.asked().isWord("place.in-town-only", flat.substr(hit->at.begin - in, in), own) &&
           to.page.near("place.not", unit, hit->at, longestAside) == nullptr &&
           !to.page.asked().hold("place.going-there", flat.substr(town.at.end, hit->at.begin - town.at.end));
}

/// "Ce poste à Exemple Guides" where "Exemple Guides est une organisation": what the text says something of as of a house is no
/// town. By capitals alone a house and a town look the same.
bool isNamedHouse(const Page& page, Span at) {
    constexpr std::size_t enough = 100;  // of a list of hundreds of adverts none tells of another's town
    for (const std::string_view group : {"employer.is", "employer.does"}) {
        const auto all = page.found(group);
        for (const Found& found : all.first(std::min(all.size(), enough)))
            if (const auto name = found.hit.part(Part::name); name && page.words(*name) == page.words(at)) return true;
    }
    return false;
}

/// A short line of the advert itself, which may be nothing but a place; its words in the flat text.
std::optional<Span> placeLine(const Page& page, const Line& line) {
    constexpr std::size_t longest = 90;
    if (line.end - line.begin > longest || line.kind == LineKind::blank) return std::nullopt;
    const Span at = page.flatSpan({line.begin, line.end});
    const std::size_t unit = page.unitAt(at.begin);
    return unit == Page::npos || page.units()[unit].section == Section::legal ? std::nullopt : std::optional(at);
}

/// "Bellano, LC", "Officina Esempio - Bellano, LC": the letters of the province behind a comma, at the end of a short line.
void addTownBeforeLetters(LocationCandidates& to, Span at, Voice voice) {
    const FoldedText& folded = to.page.text().folded();
    const auto part = to.page.asked().piecesOf("town.before-letters", to.page.words(at));
    if (part.size() < 3 || !to.page.asked().isWord("town.province", part[2])) return;
    const Span town = flatSpanOf(to.page, part[1]);
    const Span letters = flatSpanOf(to.page, part[2]);
    const bool isFound = std::any_of(to.found.begin(), to.found.end(),
                                     [&](const LocationCandidate& c) { return foldedForm(c.place.city) == to.page.words(town); });
    if (!isFound && folded.isUpper(town.begin) && folded.isUpper(letters.begin) && folded.isUpper(letters.end - 1) &&
        isFreeOfNouns(to.page, town) && !isShortForm(to.page.words(town), part[2]))
        to.add(std::string(to.page.original(town)), "IT", false, town, weight::hint + 10, voice);
}

/// "padova, veneto": a site that writes all in small letters; the region behind the town, and nothing else in the line or value.
void addTownBeforeRegion(LocationCandidates& to, Span at, Voice voice) {
    const auto part = to.page.asked().piecesOf("town.before-region", to.page.words(at));
    if (part.size() < 2) return;
    const Span town = flatSpanOf(to.page, part[1]);
    if (to.page.text().folded().isUpper(town.begin) || !isFreeOfNouns(to.page, town)) return;
    std::string name(to.page.original(town));
    if (name.front() >= 'a' && name.front() <= 'z') name.front() = static_cast<char>(name.front() - 'a' + 'A');
    to.add(name, "IT", false, town, weight::hint + 10, voice);
}

void addTownsOfLines(LocationCandidates& to) {
    for (const Line& line : to.page.text().lines()) {
        if (to.areEnough()) return;
        const auto at = placeLine(to.page, line);
        if (!at) continue;
        const Voice voice = to.page.units()[to.page.unitAt(at->begin)].voice;
        addTownBeforeRegion(to, *at, voice);
        addTownBeforeLetters(to, *at, voice);
    }
}

/// "Cerchiamo un cuoco per il ristorante a Bellano", "zona Bellano centro": the words before it say that a town is where one
/// works. Only where nothing else names a town.
void addTownsOfSentences(LocationCandidates& to) {
    const auto isTown = [](const LocationCandidate& c) { return !c.place.city.empty(); };
    if (std::any_of(to.found.begin(), to.found.end(), isTown)) return;
    const LanguageSet own = to.page.book().onlyLanguage(to.page.text().language());
    for (const Unit& unit : to.page.units()) {
        if (unit.section == Section::legal || to.areEnough()) continue;
        const auto addTown = [&](Span at, std::size_t) {
            constexpr std::size_t shortest = 4;
            const PlaceHit* const listed = placeOver(to.clues, at);
            const std::string_view town = to.page.words(at);
            constexpr std::size_t letterOfCue = 2;  // in a line of capitals they tell nothing
            if (at.size() < shortest || at.begin < letterOfCue || to.page.text().folded().isUpper(at.begin - letterOfCue) ||
                (listed != nullptr && listed->kind != PlaceHit::Kind::city) || !isFreeOfNouns(to.page, at) ||
                isNamedHouse(to.page, at) || to.page.asked().isWord("town.none", town.substr(0, town.find(' ')), own))
                return false;
            const std::string country = listed != nullptr ? likelyCountry(to.clues, *listed) : to.clues.country;
            to.add(std::string(to.page.original(at)), country, false, at, weight::hint, unit.voice);
            return true;
        };
        readTownSentences(to.page, unit,
                          {[&](std::size_t begin, std::size_t limit) { return endOfCapitals(to.page, begin, limit); }, addTown});
    }
}

}  // namespace

void addTownOfProvince(LocationCandidates& to) {
    if (to.page.text().language() != "it") return;
    addTownBeforeProvince(to);
    addTownsOfLines(to);
    addTownsOfSentences(to);
    for (const Unit& unit : to.page.units()) {
        const std::string_view words = to.page.words(unit);
        if (words.find('(') == std::string_view::npos) continue;
        if (unit.section == Section::legal) continue;
        if (to.areEnough()) return;
        const auto part = piecesOf(to.page, words);
        if (part.size() < 4) continue;
        const auto begin = static_cast<std::size_t>(part[2].data() - to.page.flat().data());
        const auto code = static_cast<std::size_t>(part[3].data() - to.page.flat().data());
        const auto& folded = to.page.text().folded();
        if (!folded.isUpper(begin) || !folded.isUpper(code) || !folded.isUpper(code + 1) ||
            !to.page.asked().isWord("town.province", part[3]))
            continue;
        const Span at = withoutSmallEnd(to.page, {begin, begin + part[2].size()});
        if (placeOver(to.clues, at) == nullptr && isShortForm(to.page.words(at), part[3])) continue;
        bool isKnown = false;
        for (LocationCandidate& candidate : to.found) {
            const std::string known = foldedForm(candidate.place.city);
            const std::string_view town = to.page.words(at);
            if (!town.starts_with(known) || known.empty()) continue;
            if (town.size() > known.size() && town[known.size()] != ' ') continue;
            isKnown = true;
            candidate.place.city = to.page.original(at);  // "Bellano" is known, "Bellano Superiore (LC)" is where one works
            if (candidate.place.country.empty())
                candidate.place.country = "IT";  // a label says the town, the letters the country
        }
        const bool isSaid = part[1] == ":" || to.page.asked().isWord("town.said-before-province", part[1]);
        if (!isKnown) to.add(std::string(to.page.original(at)), "IT", false, at, weight::hint + (isSaid ? 10 : 2), unit.voice);
    }
}

void addToldTowns(LocationCandidates& to, bool seats) {
    for (const ToldTown& town : to.clues.toldTowns) {
        if (to.areEnough()) return;
        const std::string_view name = to.page.words(town.at);
        const auto isSame = [&](const LocationCandidate& c) { return foldedForm(c.place.city) == name; };
        const PlaceHit* const listed = placeOver(to.clues, town.at);
        const bool isListed = listed != nullptr;
        const bool isCode = town.sign == ToldTown::Sign::code;
        const Unit& unit = to.page.units()[to.page.unitAt(town.at.begin)];
        // "Beispielstadt-Nord": the district of a town that the list has.
        const auto within = placesIn(to.clues, town.at);
        if (std::any_of(within.begin(), within.end(), [&](const PlaceHit& hit) {
                // In French such a name is another town's: "Bellerive-sur-Allier" is not in Bellerive.
                return hit.at.begin == town.at.begin && hit.at.end < town.at.end && to.page.flat()[hit.at.end] == '-' &&
                       hit.kind == PlaceHit::Kind::city &&
                       (to.page.text().language() != "fr" ||
                        to.page.asked().beginningOf("town.quarter", to.page.words(Span{hit.at.end, town.at.end})) > 0);
            }))
            continue;
        // "Am Standort Example Germany GmbH": the name of a house.
        constexpr std::size_t nameAndForm = 20;
        const Found* form = to.page.near("employer.form", to.page.unitAt(town.at.begin), town.at, nameAndForm);
        if (!isListed && form != nullptr && form->at().begin >= town.at.end && town.sign != ToldTown::Sign::seat &&
            to.page.words(Span{town.at.end, form->at().begin}).find(',') == std::string_view::npos)
            continue;
        if (!isListed && (isHouseInTown(to, town) || isNamedHouse(to.page, town.at))) continue;
        if (isListed && listed->kind != PlaceHit::Kind::city) continue;  // "dans le Lot (46)": a department
        if ((town.sign == ToldTown::Sign::seat) != seats) continue;
        const int strength = seats ? weight::hint - 8
                                   : weight::sentence - (unit.section == Section::employer ? 18 : 0) -
                                         (unit.section == Section::tasks ? 15 : 0) - (isCode ? 6 : 0);
        const bool isKnown = std::any_of(to.found.begin(), to.found.end(),
                                         [&](const LocationCandidate& c) { return isSame(c) && c.weight >= strength; });
        // "Lieu de travail : Delémont (JU)": the label says the town, the letters its land.
        for (LocationCandidate& known : to.found)
            if (isSame(known) && known.place.country.empty()) known.place.country = town.country;
        if (isKnown) continue;
        const std::string country = !town.country.empty()                           ? town.country
                                    : isInCounty(to.page, town.at.end, unit.at.end) ? "GB"
                                    : isListed                                      ? likelyCountry(to.clues, *listed)
                                                                                    : to.clues.country;
        to.add(std::string(to.page.original(town.at)), country, false, town.at, strength, unit.voice);
    }
}

}  // namespace offerbook::extract::find
