#include "core/extract/find/location/streets.h"

namespace offerbook::extract::find {
namespace {

/// "via Roma": the word for a street stands before the town.
bool isBehindStreetWord(const AskedPatterns& asked, std::string_view flat, Span town) {
    constexpr std::size_t reach = 12;
    const std::size_t from = town.begin > reach ? town.begin - reach : 0;
    const std::string_view before = flat.substr(from, town.begin - from);
    if (asked.endingOf("place.other-name-before", before) > 0) return true;  // "code ROME": a list of trades
    const std::size_t street = asked.endingOf("street.before", before);
    return street > 0 && (before.size() == street || before[before.size() - street - 1] == ' ');
}

/// "Boston Road": behind it, on the same line.
bool isBeforeStreetWord(const AskedPatterns& asked, std::string_view flat, Span town) {
    constexpr std::size_t reach = 12;
    return flat.substr(town.end, 1) == " " && asked.hold("street.behind", flat.substr(town.end, reach));
}

}  // namespace

bool isStreet(const AskedPatterns& asked, std::string_view flat, const PlaceHit& hit) {
    return hit.kind == PlaceHit::Kind::city &&
           (isBehindStreetWord(asked, flat, hit.at) || isBeforeStreetWord(asked, flat, hit.at));
}

}  // namespace offerbook::extract::find
