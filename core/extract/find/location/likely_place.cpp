#include "core/extract/find/location/likely_place.h"

#include "core/extract/find/location/neighbours.h"
#include "core/extract/find/location/streets.h"
#include "core/extract/find/location/surroundings.h"
#include "core/extract/find/location/town_sentences.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// Four digits and a blank, which the pattern of an address needs: few sentences have them.
bool hasPostalCode(const Page& page, Span unit) {
    constexpr std::size_t digitsOfCode = 4;
    const FoldedText& folded = page.text().folded();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t at = folded.nextDigit(unit.begin, unit.end); at < unit.end; at = folded.nextDigit(at, unit.end)) {
        const std::size_t first = at;
        while (at < unit.end && isDigit(page.flat()[at])) ++at;
        if (at - first >= digitsOfCode && at < unit.end && page.flat()[at] == ' ') return true;
        at = std::max(at, first + 1);
    }
    return false;
}

bool isYearLike(std::string_view digits) { return digits.starts_with("19") || digits.starts_with("20"); }

bool isDate(const Clues& clues, Span at) {
    const Span there = clues.page.originalSpan(at);
    const auto date = std::partition_point(clues.dates.begin(), clues.dates.end(),
                                           [&](const WrittenDate& d) { return d.at.end <= there.begin; });
    return date != clues.dates.end() && date->at.begin < there.end;
}

std::string countryOfAddress(const Page& page, std::string_view letter, std::size_t digits) {
    if (letter == "d-") return "DE";
    if (letter == "ch-") return "CH";
    if (letter == "a-") return "AT";
    if (letter == "f-") return "FR";
    if (letter == "i-") return "IT";
    if (letter == "l-") return "LU";
    const std::string& language = page.text().language();
    if (digits != 5) return {};
    return language == "de" ? "DE" : language == "fr" ? "FR" : language == "it" ? "IT" : std::string();
}

/// "Agenzia per l'Italia Digitale", "of Esempio Italia": the country is a part of a name, which goes on before or behind it with
/// a capital. German nouns have capitals, and English says "Remote UK".
bool isWithinName(const Page& page, std::size_t number, Span land) {
    const FoldedText& folded = page.text().folded();
    const std::string& language = page.text().language();
    if (language != "fr" && language != "it") return false;
    if (land.end + 1 < page.flat().size() && folded.text()[land.end] == ' ' && folded.isUpper(land.end + 1)) return true;
    constexpr std::size_t shortest = 3;
    if (land.begin < page.units()[number].at.begin + shortest || folded.text()[land.begin - 1] != ' ') return false;
    std::size_t word = land.begin - 1;
    while (word > 0 && page.flat()[word - 1] >= 'a' && page.flat()[word - 1] <= 'z') --word;
    return land.begin - word > shortest && folded.isUpper(word) && page.near("title.noun", number, land, 2) == nullptr;
}

/// Words beside the town say that something else is there. "A farm near Hamilton" is there as nearly as anybody says.
bool isElsewhere(const Page& page, std::size_t number, const PlaceHit& hit) {
    constexpr std::size_t reach = 40;
    const Found* other = page.near("place.not", number, hit.at, reach);
    // "A Zurich-based company": where nothing else says it, the town of the firm.
    if (other != nullptr && other->at().begin == hit.at.end &&
        page.asked().beginningOf("place.base-behind", page.flat().substr(hit.at.end)) > 0)
        return false;
    return other != nullptr &&
           !(other->at().end + 1 == hit.at.begin && page.asked().isWord("place.near", page.words(other->at())));
}

/// "The beds", "Room AB12": a small word or a thing of a house before what looks like a county or a code.
bool isNoTown(const Page& page, Span town) {
    const std::string_view words = page.words(town);
    return page.asked().isWord("town.no-first-word", words.substr(0, words.find(' ')));
}

}  // namespace

void addPostalTown(LocationCandidates& to) {
    if (!to.page.found("remote.full").empty()) return;  // who works from anywhere only writes there
    for (const Unit& unit : to.page.units()) {
        if (unit.section == Section::legal) continue;
        if (!hasPostalCode(to.page, unit.at)) continue;
        const auto part = to.page.asked().piecesOf("place.postal-address", to.page.words(unit));
        if (part.size() < 4) continue;
        const auto begin = static_cast<std::size_t>(part[3].data() - to.page.flat().data());
        const Span town{begin, begin + part[3].size()};
        if (!to.page.text().folded().isUpper(begin) || isDate(to.clues, town)) continue;
        // "UMR 5205 CNRS": a short form.
        if (isShortForm(to.page, town)) continue;
        // "4200 Einwohner", "1500 Mitarbeitende": what is counted.
        if (to.page.asked().hold("place.counted", to.page.words(town))) continue;
        // "Melbourne Vic 3000 Quoting Ref. No.": a word of the sentence.
        if (to.page.asked().hold("town.no-value", to.page.words(town))) continue;
        // "7184 Engineer, Development": a number of the payroll.
        const auto number = static_cast<std::size_t>(&unit - to.page.units().data());
        if (to.page.near("title.noun", number, town, 0) != nullptr) continue;
        std::string country = countryOfAddress(to.page, part[1], part[2].size());
        // South Tyrol writes German, with Italian postcodes.
        if (part[1].empty() && country == "DE" && to.clues.country == "IT") country = "IT";
        if (country.empty() && (part[2].size() != 4 || isYearLike(part[2]))) continue;
        if (country.empty()) country = to.clues.country;
        return to.add(std::string(to.page.original(town)), country, !part[1].empty(), town, weight::hint - 12, unit.voice);
    }
}

void addTownBehindCodes(LocationCandidates& to) {
    // "RU, MOW, Smallgrad | full-time": country, region and town, as lists of adverts write them.
    static const RE2 shape("^([a-z]{2}), ?(?:[a-z0-9]{1,3})?, ?([a-z][a-z.' -]{2,36}?) ?(?:$|[|(\\n]| - | \\xC2\\xB7 )");
    constexpr std::size_t headUnits = 8;
    const auto& folded = to.page.text().folded();
    for (std::size_t i = 0; i < to.page.units().size() && i < headUnits; ++i) {
        const Unit& unit = to.page.units()[i];
        const std::string_view words = to.page.words(unit);
        constexpr std::size_t code = 2;
        if (words.size() < 3 * code || words[code] != ',' || unit.section == Section::legal) continue;
        re2::StringPiece part[3];
        if (!shape.Match(words, 0, words.size(), RE2::UNANCHORED, part, 3)) continue;
        const auto begin = static_cast<std::size_t>(part[2].data() - to.page.flat().data());
        const Span town{begin, begin + part[2].size()};
        // "IT, HR, Finance": departments.
        if (!folded.isUpper(unit.at.begin) || !folded.isUpper(unit.at.begin + 1) || !folded.isUpper(begin) ||
            to.page.asked().isWord("place.no-country-code", part[1]) || to.page.near("title.noun", i, town, 0) != nullptr)
            continue;
        std::string country(to.page.original(Span{unit.at.begin, unit.at.begin + code}));
        return to.add(std::string(to.page.original(town)), country, true, {unit.at.begin, town.end}, weight::hint + 4,
                      unit.voice);
    }
}

void addTownOfCounty(LocationCandidates& to) {
    for (const Found& found : to.page.found("place.of-county")) {
        const auto town = found.hit.part(Part::name);
        const Unit& unit = to.page.units()[found.unit];
        if (!town || unit.section == Section::legal || !to.page.text().folded().isUpper(town->begin) ||
            to.page.near("place.not", found.unit, found.at(), 30) != nullptr || isAside(to.page, found.unit, *town))
            continue;
        const std::string_view words = to.page.words(*town);
        if (std::count(words.begin(), words.end(), ' ') > 2 || isNoTown(to.page, *town) ||
            to.page.near("employer.noun", found.unit, *town, 0) != nullptr)
            continue;
        const bool isIrish = to.page.asked().endingOf("county.irish", to.page.words(found.at())) > 0;
        return to.add(std::string(to.page.original(*town)), isIrish ? "IE" : "GB", false, *town, weight::hint - 11, unit.voice);
    }
}

void addTownOfPostcode(LocationCandidates& to) {
    // "Redhill, Surrey RH1 6XX", "Todmorden OL14", "March, Cambs PE15"
    static const RE2 address(
        "(?:^|[,;:|@(-] |\\xC2\\xB7 |\\n)(?:location |in |at )?([a-z](?:[a-z']|[ -][a-z']){2,28}?)(?:, ([a-z](?:[a-z']|[ "
        "-][a-z']){2,24}?))?,? "
        "([a-z]{1,2})([0-9][0-9a-z]?)( [0-9][a-z]{2})?(?:$|[^a-z0-9])");
    if (to.page.text().language() != "en") return;
    for (const Unit& unit : to.page.units()) {
        if (unit.section == Section::legal || to.page.text().folded().nextDigit(unit.at.begin, unit.at.end) >= unit.at.end)
            continue;
        const std::string_view words = to.page.words(unit);
        re2::StringPiece part[6];
        if (!address.Match(words, 0, words.size(), RE2::UNANCHORED, part, 6)) continue;
        // "Physiotherapist B5": without the second half of the code its first half must be of an area, in a line of its own.
        constexpr std::size_t longestLine = 160;
        if (part[5].data() == nullptr && (unit.at.size() > longestLine || !to.page.asked().isWord("town.postcode-area", part[3])))
            continue;
        // "Redhill, Surrey RH1 6XX": before a county stands the town, else it is the last before the code.
        const bool hasTwo = part[2].data() != nullptr;
        const Span last = flatSpanOf(to.page, hasTwo ? part[2] : part[1]);
        const bool isCounty = to.page.book().endsIn("place.county", to.page.words(last), to.page.languages());
        if (isCounty && !hasTwo) continue;
        const Span town = isCounty ? flatSpanOf(to.page, part[1]) : last;
        const std::size_t code = flatSpanOf(to.page, part[3]).begin;
        if (!to.page.text().folded().isUpper(town.begin) || !to.page.text().folded().isUpper(code) ||
            !isFreeOfNouns(to.page, town) || isNoTown(to.page, town))
            continue;
        return to.add(std::string(to.page.original(town)), "GB", false, town, weight::hint - 12, unit.voice);
    }
}

/// "Wagga Wagga NSW 2650", "Tauranga, Bay of Plenty": the state or region behind a town that no list has, in a line at the top.
void addTownOfState(LocationCandidates& to) {
    if (to.page.text().language() != "en") return;
    constexpr std::size_t headUnits = 14;
    for (std::size_t i = 0; i < to.page.units().size() && i < headUnits; ++i) {
        const Unit& unit = to.page.units()[i];
        for (const auto& [group, country] : {std::pair("town.of-state-au", "AU"), std::pair("town.of-region-nz", "NZ")}) {
            const auto part = to.page.asked().piecesOf(group, to.page.words(unit));
            if (part.size() < 3) continue;
            const Span town = flatSpanOf(to.page, part[1]);
            const std::size_t state = flatSpanOf(to.page, part[2]).end - 1;
            const bool isAustralian = std::string_view(country) == "AU";
            const auto& folded = to.page.text().folded();
            if (unit.section == Section::legal || !folded.isUpper(town.begin) || (isAustralian && !folded.isUpper(state)) ||
                !isFreeOfNouns(to.page, town) || isNoTown(to.page, town) || to.page.near("place.not", i, town, 30) != nullptr)
                continue;
            return to.add(std::string(to.page.original(town)), country, false, town, weight::hint - 11, unit.voice);
        }
    }
}

void addOnlyCity(LocationCandidates& to) {
    if (!to.page.found("remote.full").empty()) return;  // who works from anywhere has no place
    const PlaceHit* only = nullptr;
    const bool isForClient = !to.page.found("place.client").empty();
    for (const PlaceHit& hit : to.clues.places) {
        const std::size_t number = to.page.unitAt(hit.at.begin);
        if (number == Page::npos || hit.kind != PlaceHit::Kind::city || hit.isAmbiguous ||
            isStreet(to.page.asked(), to.page.text().folded().text(), hit) || isWithinDepartment(to.page, hit))
            continue;
        if (to.page.units()[number].section == Section::legal || isElsewhere(to.page, number, hit)) continue;
        if (to.page.isAfter("place.far", number, hit.at.begin) || isAside(to.page, number, hit.at)) continue;
        if (isForClient && to.page.isAfter("place.postal", number, hit.at.begin)) continue;  // the agency's address
        if (only != nullptr && to.page.words(only->at) != to.page.words(hit.at)) return;
        if (only == nullptr) only = &hit;
    }
    if (only != nullptr)
        to.add(std::string(to.page.original(only->at)), only->country, false, only->at, weight::hint - 10,
               to.page.units()[to.page.unitAt(only->at.begin)].voice);
}

void addOnlyLand(LocationCandidates& to) {
    const std::string& country = to.clues.country;
    if (!to.page.found("remote.full").empty()) return;  // who works from anywhere has no land
    for (const PlaceHit& hit : to.clues.places) {
        const std::size_t number = to.page.unitAt(hit.at.begin);
        constexpr std::size_t headUnits = 14;
        if (country.empty() || number == Page::npos || number >= headUnits || hit.kind != PlaceHit::Kind::country ||
            to.page.near("place.not", number, hit.at, 50) != nullptr || isPartOfName(to.page, number, hit) ||
            to.page.has("nationality.clause", number) || to.page.near("place.open", number, hit.at, 60) != nullptr ||
            to.page.units()[number].section == Section::legal || isWithinName(to.page, number, hit.at) ||
            !saysWhere(to.page, number))
            continue;
        return to.add({}, country, true, hit.at, weight::hint - 12, to.page.units()[number].voice);
    }
}

}  // namespace offerbook::extract::find
