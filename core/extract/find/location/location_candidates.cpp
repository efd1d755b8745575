#include "core/extract/find/location/location_candidates.h"

#include <string_view>

namespace offerbook::extract::find {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Singapore, Hong Kong, Macau and Monaco are one town each.
bool isCityState(std::string_view country) { return country == "SG" || country == "HK" || country == "MO" || country == "MC"; }

}  // namespace

/// "A welcome week in our London office", "follow us for posts in Brest": where one is for a few days, or somebody else.
bool LocationCandidates::isOfEvent(Span at) const {
    const std::size_t number = page.unitAt(at.begin);
    if (number == Page::npos) return false;
    const Unit& unit = page.units()[number];
    const bool isAmongPerks = unit.section == Section::offer || unit.section == Section::application;
    return isAmongPerks && unit.label == 0 && unit.kind != LineKind::heading &&
           page.asked().hold("place.event-before", page.words(Span{unit.at.begin, at.begin}));
}

void LocationCandidates::add(std::string city, std::string country, bool isExplicit, Span at, int weight, Voice voice) {
    if (isOfEvent(at)) return;
    if (city.empty() && isCityState(country)) city = page.original(at);
    if (const auto region = city.find(", "); region != std::string::npos) city.resize(region);  // "Washington, DC"
    // "Bellerive (74)", the number of a department; "Frankfurt (Oder)" is called so.
    if (const auto code = city.find(" ("); code + 2 < city.size() && code != std::string::npos && isDigit(city[code + 2]))
        city.resize(code);
    // "2700 South Lamar", "15 West 44th Street": a part of a street's name.
    if (page.asked().isWord("town.direction", foldedForm(city))) return;
    // "Primary location: Pay range:": a label stands where the place should.
    if (city.ends_with(':')) return;
    // "Kleinheim, Tal (BZ), Italien": the end of a bracket, whose beginning was cut off.
    if (city.find(')') != std::string::npos && city.find('(') == std::string::npos) return;
    found.push_back({{std::move(city), std::move(country), isExplicit}, page.evidence(at), weight + heardFrom(voice), voice});
}

}  // namespace offerbook::extract::find
