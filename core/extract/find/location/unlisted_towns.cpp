#include "core/extract/find/location/unlisted_towns.h"

#include "core/extract/find/location/neighbours.h"
#include "core/extract/find/location/streets.h"
#include "core/extract/find/location/surroundings.h"

#include <algorithm>
#include <optional>

namespace offerbook::extract::find {
namespace {

/// "EngineerSmalltown": a capital behind a small letter, where a copied page lost what parted two lines; not "McLean", "DeKalb".
bool isGlued(const Page& page, std::size_t at) {
    constexpr std::size_t shortest = 5;
    if (at < shortest || !page.text().folded().isUpper(at)) return false;
    for (std::size_t i = at - shortest + 1; i < at; ++i)
        if (page.flat()[i] < 'a' || page.flat()[i] > 'z' || page.text().folded().isUpper(i)) return false;
    return true;
}

/// Back over capitalised words and the small ones between them: "Newcastle upon Tyne", "Gif sur Yvette".
std::size_t beginOfName(const Page& page, std::size_t end) {
    constexpr int mostWords = 4;
    const std::string_view flat = page.flat();
    const std::string_view lines = page.text().folded().text();
    std::size_t begin = end;
    std::size_t at = end;
    for (int words = 0; words < mostWords && at > 0; ++words) {
        std::size_t first = at;
        while (first > 0 && !isGlued(page, first) && flat[first - 1] != ' ' && flat[first - 1] != '(' && flat[first - 1] != '/' &&
               flat[first - 1] != '|' && flat[first - 1] != ':' && flat[first - 1] != ',' && flat[first - 1] != ';')
            --first;
        const std::string_view word = flat.substr(first, at - first);
        if (page.text().folded().isUpper(first))
            begin = first;
        else if (!page.asked().isWord("town.small-within", word))
            break;
        if (first < 2 || flat[first - 1] != ' ' || lines[first - 1] == '\n' || isGlued(page, first)) break;
        // "Sault Ste. Marie", "Mt. Pleasant": a full stop within a name.
        if ((flat[first - 2] == '.' && page.asked().endingOf("town.saint", flat.substr(0, first - 2)) == 0) ||
            flat[first - 2] == ';')
            break;
        at = first - 1;
    }
    return begin;
}

/// "Bellano Ligure, Liguria, Italia", "Smallvik, Example County, Sweden", "Pune, Maharashtra, India": the town stands before its
/// region, which a list has, whose name says it, or before which a town of that country stands. `middle`: what is between.
std::optional<Span> beforeItsRegion(const LocationCandidates& to, const PlaceHit& country, Span middle) {
    const std::string_view flat = to.page.flat();
    if (country.kind != PlaceHit::Kind::country || middle.begin < 5 || flat.substr(middle.begin - 2, 2) != ", " ||
        flat[middle.begin - 3] == ' ')
        return std::nullopt;
    const Span before{beginOfName(to.page, middle.begin - 2), middle.begin - 2};
    if (before.size() < 3) return std::nullopt;
    const PlaceHits region = placesWithoutStreets(to.clues, middle);
    const bool isListed = region.size() == 1 && region.front().kind != PlaceHit::Kind::city &&
                          region.front().at.begin == middle.begin && region.front().at.end == middle.end &&
                          region.front().country == country.country;
    if (isListed || to.page.asked().hold("place.region-name", to.page.words(middle))) return before;
    const PlaceHits town = placesWithoutStreets(to.clues, before);
    const bool isTown = town.size() == 1 && town.front().kind == PlaceHit::Kind::city && town.front().at.begin == before.begin &&
                        town.front().at.end == before.end && town.front().country == country.country;
    return region.empty() && isTown ? std::optional<Span>(before) : std::nullopt;
}

/// "85098 Kleinheim", "CH-8306 Kleinheim": the postcode before a town, with the blank behind it.
std::size_t lengthOfPostcode(std::string_view value) {
    const std::size_t prefix = value.starts_with("ch-") || value.starts_with("fl-")                            ? 3
                               : value.starts_with("d-") || value.starts_with("a-") || value.starts_with("i-") ? 2
                                                                                                               : 0;
    const std::size_t end = std::min(value.find_first_not_of("0123456789", prefix), value.size());
    const std::size_t digits = end - prefix;
    return (digits == 4 || digits == 5) && end < value.size() && value[end] == ' ' ? end + 1 : 0;
}

/// Of which country a postcode of a German advert is: "A-4020" says it, five digits are German where the text is about no place
/// in Italy; of four digits the country that the text is about.
std::string countryOfPostcode(const LocationCandidates& to, Span value, std::size_t code) {
    if (code == 0) return {};
    const std::string_view words = to.page.words(value);
    if (words.starts_with("ch-")) return "CH";
    if (words.starts_with("a-")) return "AT";
    if (words.starts_with("i-")) return "IT";
    if (words.starts_with("fl-")) return "LI";
    constexpr std::size_t five = 6;  // with the blank
    if (words.starts_with("d-") || (code == five && to.clues.country != "IT")) return "DE";
    return code == five ? "IT" : to.clues.country == "DE" ? std::string() : to.clues.country;
}

/// The only country that the text names, where its language is spoken: that of a town that no list has.
std::string onlyOwnCountry(const LocationCandidates& to) {
    const std::string& only = to.clues.country;
    const LanguageSet own = to.page.book().onlyLanguage(to.page.text().language());
    const bool isNamed = std::any_of(to.clues.places.begin(), to.clues.places.end(), [&](const PlaceHit& hit) {
        return hit.kind == PlaceHit::Kind::country && hit.country == only;
    });
    return isNamed && to.page.asked().isWord("place.own-lands", foldedForm(only), own) ? only : std::string();
}

/// "26 - " of "26 - BELLERIVE": the French department before its town. 0 where there is none.
std::size_t lengthOfDepartment(std::string_view words) {
    constexpr std::size_t digits = 2;
    if (words.size() < 2 * digits || words[0] < '0' || words[0] > '9') return 0;
    const bool isCorsica = words.starts_with("2a") || words.starts_with("2b");
    if (!isCorsica && (words[1] < '0' || words[1] > '9')) return 0;
    std::size_t at = digits;
    while (at < words.size() && words[at] == ' ') ++at;
    if (at >= words.size() || words[at] != '-') return 0;
    ++at;
    while (at < words.size() && words[at] == ' ') ++at;
    return at;
}

}  // namespace

std::optional<Span> townBefore(const LocationCandidates& to, const PlaceHit& country) {
    const std::string_view flat = to.page.flat();
    std::size_t at = country.at.begin;
    while (at > 0 && (flat[at - 1] == ' ')) --at;
    if (at == 0 || flat[at - 1] != ',') return std::nullopt;
    const std::size_t end = at - 1;
    if (isOtherThanState(to.page, country, end)) return std::nullopt;
    const Span name{beginOfName(to.page, end), end};
    if (const auto town = beforeItsRegion(to, country, name)) return town;
    return name;
}

/// "Watford, Hertfordshire, England": the county behind a town that is known is no other place.
static bool isCountyOfTown(const LocationCandidates& to, Span name) {
    if (to.page.text().language() != "en" || !to.page.book().endsIn("place.county", to.page.words(name), to.page.languages()))
        return false;
    constexpr std::size_t joint = 2;  // ", "
    const auto& places = to.clues.places;
    const auto behind =
        std::partition_point(places.begin(), places.end(), [&](const PlaceHit& hit) { return hit.at.begin < name.begin; });
    return behind != places.begin() && (behind - 1)->kind == PlaceHit::Kind::city && (behind - 1)->at.end + joint == name.begin;
}

bool addTownBefore(LocationCandidates& to, const PlaceHit& country) {
    const auto found = townBefore(to, country);
    if (!found) return false;
    // "City of Springfield, Illinois": the town, without what it is.
    const Span whole = withShortWord(to.page, *found);
    const std::size_t begin = whole.begin + to.page.asked().beginningOf("town.government-of", to.page.words(whole));
    const std::size_t end = found->end;
    const std::size_t where = to.page.unitAt(begin);
    const bool isOrganisation = where != Page::npos && to.page.near("employer.noun", where, {begin, end}, 0) != nullptr;
    const PlaceHits known = placesWithoutStreets(to.clues, {begin, end});
    if (!known.empty() && known.front().at.begin == begin && known.back().at.end == end &&
        known.back().kind != PlaceHit::Kind::city)
        return false;  // "London, England, United Kingdom": a part of the country
    if (end - begin < 3 || (isOrganisation && to.page.asked().endingOf("town.ending", to.page.words(Span{begin, end})) == 0))
        return false;
    // "A post (Laboratory, ABCD, Switzerland)".
    const bool isInCapitals = where != Page::npos && isShortForm(to.page, {begin, end}) &&
                              !to.page.text().folded().isUpper(to.page.units()[where].at.begin + 1);
    if (known.empty() && isInCapitals) return false;
    if (isCountyOfTown(to, {begin, end})) return false;
    const std::string_view town = to.page.words(Span{begin, end});
    if (to.page.asked().isWord("town.way-of-work", town)) return false;
    if (to.page.asked().hold("town.street-instead", town)) return false;  // "2700 South Lamar Blvd, TX"
    if (std::count(town.begin(), town.end(), ' ') > 3 || town.find_first_of("0123456789") != std::string_view::npos) return false;
    const std::size_t unit = to.page.unitAt(begin);
    const Voice voice = unit == Page::npos ? Voice::employer : to.page.units()[unit].voice;
    to.townEnd = country.at.end;
    to.add(std::string(to.page.original(Span{begin, end})), country.country, true, {begin, country.at.end}, weight::sentence,
           voice);
    return true;
}

void addUnlistedTown(LocationCandidates& to, Span value, const PlaceHits& hits, int base, const Unit& unit) {
    const std::string_view flat = to.page.flat();
    while (value.begin < value.end && (flat[value.begin] == ' ' || flat[value.begin] == '*' || flat[value.begin] == '"'))
        ++value.begin;
    value.begin += to.page.asked().beginningOf("town.before-value", to.page.words(value));
    const std::size_t department = to.page.text().language() == "fr" ? lengthOfDepartment(to.page.words(value)) : 0;
    value.begin += department;
    const std::size_t code = to.page.text().language() == "de" ? lengthOfPostcode(to.page.words(value)) : 0;
    const std::string ofCode = countryOfPostcode(to, value, code);
    value.begin += code;
    std::size_t end = value.begin;
    constexpr std::string_view ends = ",/;|(.";
    // "Sault Ste. Marie": the full stop of a short word ends no name.
    while (end < value.end && (ends.find(flat[end]) == std::string_view::npos ||
                               (flat[end] == '.' && to.page.asked().endingOf("town.saint", flat.substr(0, end)) > 0)))
        ++end;
    while (end > value.begin && (flat[end - 1] == ' ' || flat[end - 1] == '*' || flat[end - 1] == '"')) --end;
    const std::string_view town = to.page.words(Span{value.begin, end});
    // "les Angles", "le Creusot": the article is of the name.
    const std::size_t article = to.page.asked().beginningOf("town.name-article", town);
    if (town.size() < 3 || town.size() > 40 || value.begin + article >= end ||
        !to.page.text().folded().isUpper(value.begin + article) || std::count(town.begin(), town.end(), ' ') > 3)
        return;
    if (town.find_first_of("0123456789{[~") != std::string_view::npos) return;
    // "Location: Example Primary School" names the employer.
    if (to.page.near("employer.noun", to.page.unitAt(value.begin), {value.begin, end}, 0) != nullptr &&
        to.page.asked().endingOf("town.ending", town) == 0)  // "College Park", "University Heights" are towns
        return;
    if (to.page.asked().hold("town.no-value", town)) return;
    // "Sede: Via Roma": a street is no town.
    const auto inTown = placesIn(to.clues, {value.begin, end});
    if (std::any_of(inTown.begin(), inTown.end(),
                    [&](const PlaceHit& hit) { return isStreet(to.page.asked(), to.page.text().folded().text(), hit); }))
        return;
    const std::string country = !hits.empty()                             ? hits.front().country
                                : department > 0                          ? "FR"
                                : !ofCode.empty()                         ? ofCode
                                : isBeforeCounty(to.page, end, value.end) ? "GB"
                                                                          : onlyOwnCountry(to);
    to.add(std::string(to.page.original(Span{value.begin, end})), country, !hits.empty(), {value.begin, end},
           base - (code > 0 ? 0 : 10), unit.voice);
}

bool saysTownsRegion(const Page& page, std::size_t number, const PlaceHit& region) {
    const Unit& unit = page.units()[number];
    constexpr std::size_t code = 2;
    constexpr std::size_t headUnits = 8;
    constexpr std::size_t shortLine = 45;
    constexpr std::size_t reachBehind = 20;
    const std::string_view behind = page.flat().substr(region.at.end, reachBehind);
    // "Sheets, MS Excel"
    if (region.at.size() == code) return !page.asked().hold("place.other-name-behind", behind);
    if (region.at.begin < unit.at.begin + 4 || page.words(Span{region.at.begin - 2, region.at.begin}) != ", ") return false;
    if (number < headUnits && unit.section == Section::head && unit.at.size() <= shortLine && region.at.end + 1 >= unit.at.end &&
        beginOfName(page, region.at.begin - 2) <= unit.at.begin + 2 && !page.has("title.noun", number))
        return true;
    // "Example University (Smalltown, Virginia)": a bracket that is nothing but the place.
    const std::size_t begin = beginOfName(page, region.at.begin - 2);
    if (begin > 0 && page.flat()[begin - 1] == '(' && page.flat().substr(region.at.end, 1) == ")" && number < headUnits &&
        page.text().language() == "en")
        return true;
    // "Example Diner | Smalltown, Virginia | Full-time", "Clerk - Smalltown, Virginia": a part of a line at the top.
    if (number < headUnits && unit.section == Section::head && unit.at.size() <= 2 * shortLine + 30 &&
        isBetweenBars(page, unit, {begin, region.at.end}))
        return true;
    constexpr std::size_t reach = 60;  // "headquartered in Smalltown, Virginia" says where the firm is
    return page.near("place.not", number, region.at, reach) == nullptr &&
           page.isAfter("place.cue", number, beginOfName(page, region.at.begin - 2));
}

}  // namespace offerbook::extract::find
