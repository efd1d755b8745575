#include "core/extract/find/location/neighbours.h"

#include "core/extract/find/location/streets.h"

#include <algorithm>
#include <iterator>

namespace offerbook::extract::find {

PlaceHits placesWithoutStreets(const Clues& clues, Span within) {
    PlaceHits hits;
    auto hit = std::lower_bound(clues.places.begin(), clues.places.end(), within.begin,
                                [](const PlaceHit& h, std::size_t at) { return h.at.begin < at; });
    for (; hit != clues.places.end() && hit->at.end <= within.end; ++hit)
        if (!isStreet(clues.page.asked(), clues.page.text().folded().text(), *hit)) hits.push_back(*hit);
    return hits;
}

Span withShortWord(const Page& page, Span place) {
    const std::string_view flat = page.flat();
    if (place.begin < 4 || flat[place.begin - 1] != ' ' || flat[place.begin - 2] != '.') return place;
    std::size_t first = place.begin - 2;
    while (first > 0 && flat[first - 1] >= 'a' && flat[first - 1] <= 'z') --first;
    const bool isShortWord = page.asked().isWord("town.short-first", flat.substr(first, place.begin - 2 - first));
    return isShortWord && page.text().folded().isUpper(first) ? Span{first, place.end} : place;
}

/// "Rho - Milano": Italian adverts write the province behind a dash as well.
static bool isJointOfRegion(const Page& page, std::string_view words) {
    return words == ", " || (words == " - " && page.text().language() == "it");
}

bool isRegionOf(const Page& page, const PlaceHit& town, const PlaceHit& city) {
    if (town.kind != PlaceHit::Kind::city || !town.isAmbiguous || city.isAmbiguous ||
        (town.country != city.country && !town.isShared) || city.at.begin < town.at.end ||
        !isJointOfRegion(page, page.words(Span{town.at.end, city.at.begin})))
        return false;
    // "Paris, Lyon et Nantes" goes on: three of a list.
    constexpr std::size_t longestJoint = 6;
    const std::string_view behind = page.flat().substr(city.at.end, longestJoint);
    return page.asked().beginningOf("place.list-goes-on", behind) == 0;
}

bool isDistrictOf(const Page& page, const PlaceHit& town, const PlaceHit& part) {
    return town.kind == PlaceHit::Kind::city && town.country == part.country && part.at.begin >= town.at.end &&
           page.words(Span{town.at.end, part.at.begin}) == "-";
}

bool isBesideOther(const Page& page, const PlaceHit& town, const PlaceHit& other) {
    constexpr std::size_t longestJoint = 24;
    return town.kind == PlaceHit::Kind::city && other.kind == PlaceHit::Kind::city && other.at.begin > town.at.end &&
           other.at.begin - town.at.end <= longestJoint &&
           page.asked().isWord("place.beside-other", page.words(Span{town.at.end, other.at.begin}));
}

bool isRegionInBracket(const Clues& clues, std::size_t city) {
    if (city == 0) return false;
    const PlaceHit& town = clues.places[city - 1];
    const PlaceHit& region = clues.places[city];
    const auto isBetween = [&](const PlaceHit& a, const PlaceHit& b, std::string_view words) {
        return b.at.begin == a.at.end + words.size() && clues.page.words(Span{a.at.end, b.at.begin}) == words;
    };
    if (town.kind != PlaceHit::Kind::city || region.kind != PlaceHit::Kind::city || !isBetween(town, region, " (")) return false;
    constexpr std::size_t reach = 30;
    const std::string_view behind = clues.page.flat().substr(region.at.end, reach);
    const std::size_t close = behind.find(')');
    // "Quimper (Finistère, Bretagne)"
    const auto isWithin = [&](const PlaceHit& next) { return next.at.begin < region.at.end + std::min(close, reach); };
    const bool isBeforeRegion = behind.starts_with(", ") && close != std::string_view::npos &&
                                (city + 1 >= clues.places.size() || !isWithin(clues.places[city + 1]) ||
                                 clues.places[city + 1].kind == PlaceHit::Kind::region);
    if (close == 0 || isBeforeRegion) return town.country == region.country || town.isAmbiguous;
    if (city + 1 >= clues.places.size()) return false;
    const PlaceHit& land = clues.places[city + 1];
    return land.kind == PlaceHit::Kind::country && town.country == region.country && land.country == town.country &&
           isBetween(region, land, ", ");
}

bool isShortForm(const Page& page, Span word) {
    constexpr std::size_t longest = 5;
    if (word.size() > longest) return false;
    for (std::size_t at = word.begin; at < word.end; ++at)
        if (!page.text().folded().isUpper(at)) return false;
    return true;
}

bool isWithinDepartment(const Page& page, const PlaceHit& hit) {
    constexpr std::string_view joint = "-de-";
    return hit.at.begin > joint.size() && page.words(Span{hit.at.begin - joint.size(), hit.at.begin}) == joint;
}

bool isLandAmongTowns(const PlaceHit& country) {
    constexpr std::string_view lands[] = {"SG", "HK", "MO", "JE", "GG", "GI"};
    return std::find(std::begin(lands), std::end(lands), country.country) != std::end(lands);
}

bool hasTownOfItsName(const PlaceHit& country) {
    return country.country == "LU" || country.country == "MC" || isLandAmongTowns(country);
}

bool isNextOfList(const Page& page, const PlaceHit& before, const PlaceHit& hit) {
    constexpr std::size_t longestBracket = 30;
    constexpr std::size_t longestJoint = 15;  // " as well as in "
    const bool isTown = hit.kind == PlaceHit::Kind::city || (hit.kind == PlaceHit::Kind::country && hasTownOfItsName(hit));
    if (!isTown || hit.at.begin < before.at.end || hit.at.begin - before.at.end > longestBracket + longestJoint) return false;
    if (isRegionOf(page, before, hit)) return false;
    std::string_view between = page.words(Span{before.at.end, hit.at.begin});
    // "Jakarta (preferred) or Singapore".
    if (between.starts_with(" (") && between.find(')') != std::string_view::npos) between.remove_prefix(between.find(')') + 1);
    if (between.size() > longestJoint) return false;
    for (const std::string_view mark : {", ", " / ", "/", "/ ", " /", " & ", "; "})
        if (between == mark) return true;
    return page.asked().isWord("place.next-of-list", between);
}

/// "Paris, Metz, Luxembourg": behind two towns of one country the name of another is a town of the list.
static bool endsListOfTowns(const PlaceHits& hits, std::size_t city, std::size_t land) {
    if (hits[land].kind != PlaceHit::Kind::country || hits[land].country == hits[city].country) return false;
    const std::size_t other = land > city + 1 ? city + 1 : city - 1;
    return (land > city + 1 || city > 0) && hits[other].kind == PlaceHit::Kind::city && hits[other].country == hits[city].country;
}

const PlaceHit* countryOf(const PlaceHits& hits, std::size_t city) {
    for (std::size_t j = city + 1; j < hits.size(); ++j) {
        if (hits[j].kind == PlaceHit::Kind::city && hits[j].at.begin > hits[city].at.end + 40) break;
        if (hits[j].kind == PlaceHit::Kind::city) continue;
        if (hits[j].at.begin - hits[city].at.end > 60) break;
        if (endsListOfTowns(hits, city, j)) return nullptr;
        // "London, Hong Kong or Jersey": another town, unless the name is one of several towns.
        if (isLandAmongTowns(hits[j]) && hits[j].country != hits[city].country && !hits[city].isAmbiguous) return nullptr;
        if (hits[j].kind == PlaceHit::Kind::country || hits[j].country == hits[city].country) return &hits[j];
    }
    if (city > 0 && hits[city - 1].kind == PlaceHit::Kind::country && hits[city].at.begin - hits[city - 1].at.end < 4)
        return &hits[city - 1];
    return nullptr;
}

/// The word that ends there is in capitals.
static bool isShouted(const Page& page, std::size_t end) {
    return end > 1 && page.text().folded().isUpper(end - 1) && page.text().folded().isUpper(end - 2);
}

bool isOtherThanState(const Page& page, const PlaceHit& region, std::size_t townEnd) {
    constexpr std::size_t code = 2;
    if (region.kind != PlaceHit::Kind::region || region.at.size() != code || townEnd == 0) return false;
    if (page.flat()[townEnd - 1] == '.') return true;
    const std::string_view behind = page.flat().substr(region.at.end, 2);
    // "Audits, MD-Prüfungen": the letters open a longer word.
    if (behind.size() == 2 && behind[0] == '-' && behind[1] >= 'a' && behind[1] <= 'z') return true;
    const bool goesOn = behind.size() == 2 && behind[0] == ' ' && behind[1] >= 'a' && behind[1] <= 'z' &&
                        !page.text().folded().isUpper(region.at.end + 1);
    if (goesOn) return page.text().language() != "en";
    // "THIS JOB IS FOR YOU, IN OR OUT OF OFFICE": the word goes on in the same capitals.
    const bool goesOnBig = behind.size() == 2 && behind[0] == ' ' && behind[1] >= 'a' && behind[1] <= 'z';
    return goesOnBig && page.asked().isWord("place.code-as-word", page.words(region.at)) && isShouted(page, townEnd);
}

/// The code of the town's land, of an Italian town's province, which begins its name, or of Western Australia.
static bool isOwnLetters(const Page& page, const PlaceHit& town, const PlaceHit& region) {
    const std::string_view letters = page.words(region.at);
    constexpr std::size_t code = 2;
    if (letters == foldedForm(town.country)) return true;
    if (town.country == "AU") return letters == "wa";
    return town.country == "IT" && letters.size() == code && page.words(town.at).starts_with(letters);
}

bool isOfListedTown(const Page& page, std::span<const PlaceHit> hits, std::size_t region) {
    const PlaceHit& town = hits[region - 1];
    const PlaceHit& letters = hits[region];
    const bool isClear = !town.isAmbiguous || town.country == "AU";
    return town.kind == PlaceHit::Kind::city && isClear && letters.at.begin == town.at.end + 2 &&
           page.words(Span{town.at.end, letters.at.begin}) == ", " && isOwnLetters(page, town, letters);
}

bool isBeforeCounty(const Page& page, std::size_t townEnd, std::size_t limit) {
    const std::string_view rest = page.words(Span{townEnd, limit});
    if (!rest.starts_with(", ") || page.text().language() != "en") return false;
    const std::string_view next = rest.substr(2, rest.find_first_of(",;(", 2) - 2);
    return page.book().endsIn("place.county", next, page.languages());
}

/// "Bristol RI 02809", "Bristol RI": the letters of the state behind a blank alone, with its code or nothing more behind them.
static bool isStateOfAddress(const Page& page, const PlaceHit& town, const PlaceHit& region) {
    constexpr std::size_t code = 2;
    if (page.text().language() != "en" || region.at.size() != code || region.at.begin != town.at.end + 1 ||
        page.flat()[town.at.end] != ' ' || isShouted(page, town.at.end))
        return false;
    const std::string_view behind = page.flat().substr(region.at.end, 2);
    const bool isBlank = behind.starts_with(' ');
    const char next = isBlank ? (behind.size() > 1 ? behind[1] : '\0') : behind.empty() ? '\0' : behind.front();
    return isBlank ? next >= '0' && next <= '9' : !(next >= 'a' && next <= 'z');
}

const PlaceHit* regionAbroad(const Page& page, std::span<const PlaceHit> hits, std::size_t city) {
    if (city + 1 >= hits.size()) return nullptr;
    const PlaceHit& town = hits[city];
    const PlaceHit& region = hits[city + 1];
    const bool isOther = region.kind == PlaceHit::Kind::region && region.country != town.country;
    const bool isRight = isOther && region.at.begin == town.at.end + 2 && page.words(Span{town.at.end, region.at.begin}) == ", ";
    if (!isRight && isOther && isStateOfAddress(page, town, region)) return &region;
    if (!isRight || isOwnLetters(page, town, region)) return nullptr;
    return isOtherThanState(page, region, town.at.end) ? nullptr : &region;
}

bool isInCounty(const Page& page, std::size_t townEnd, std::size_t limit) {
    const std::string_view behind = page.words(Span{std::min(townEnd, limit), limit});
    constexpr std::size_t joint = 2;
    return isBeforeCounty(page, townEnd, limit) &&
           page.asked().beginningOf("place.county-elsewhere", behind.substr(std::min(joint, behind.size()))) == 0;
}

static bool isInCounty(const Page& page, const PlaceHit& town) {
    if (town.country == "GB" || town.country == "IE") return false;
    const std::size_t unit = page.unitAt(town.at.begin);
    return unit != Page::npos && isInCounty(page, town.at.end, page.units()[unit].at.end);
}

std::string likelyCountry(const Clues& clues, const PlaceHit& town) {
    const std::string& only = clues.country;
    if (isInCounty(clues.page, town)) return "GB";
    if (town.isShared || only == town.country) return only;
    // "L'université de Bellevue": what is a guess is none where the text's language is not spoken.
    const Page& page = clues.page;
    const LanguageSet own = page.book().onlyLanguage(page.text().language());
    const bool isElsewhere = town.isAmbiguous && page.text().language() != "en" &&
                             !page.asked().isWord("place.own-lands", foldedForm(town.country), own);
    return isElsewhere ? std::string() : town.country;
}

const PlaceHit* landBehind(const Clues& clues, std::size_t city) {
    if (const PlaceHit* region = regionAbroad(clues.page, clues.places, city)) return region;
    constexpr std::size_t joint = 3;
    for (std::size_t i = city + 1; i < clues.places.size(); ++i) {
        const PlaceHit& hit = clues.places[i];
        const std::size_t end = clues.places[i - 1].at.end;
        if (hit.at.begin < end || hit.at.begin - end > joint || hit.country != clues.places[city].country ||
            hit.kind == PlaceHit::Kind::city)
            return nullptr;
        if (hit.kind == PlaceHit::Kind::country) return &hit;
        const bool last = i + 1 == clues.places.size() || clues.places[i + 1].at.begin - hit.at.end > joint;
        if (last) return &hit;  // "Boston, MA"
    }
    return nullptr;
}

}  // namespace offerbook::extract::find
