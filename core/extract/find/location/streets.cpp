#include "core/extract/find/location/streets.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// "via Roma": the word for a street stands before the town.
/// "sur la place de Genève" is in the town; "place de France" is a square.
bool isBehindStreetWord(const AskedPatterns& asked, std::string_view flat, Span town, bool isLand) {
    constexpr std::size_t reach = 18;
    const std::size_t from = town.begin > reach ? town.begin - reach : 0;
    const std::string_view before = flat.substr(from, town.begin - from);
    if (asked.endingOf("place.other-name-before", before) > 0) return true;  // "code ROME": a list of trades
    const std::size_t street =
        std::max(asked.endingOf("street.before", before), isLand ? asked.endingOf("street.before-land", before) : std::size_t{0});
    return street > 0 && (before.size() == street || before[before.size() - street - 1] == ' ');
}

/// "Boston Road": behind it, on the same line.
bool isBeforeStreetWord(const AskedPatterns& asked, std::string_view flat, Span town) {
    constexpr std::size_t reach = 12;
    return flat.substr(town.end, 1) == " " && asked.hold("street.behind", flat.substr(town.end, reach));
}

}  // namespace

bool isStreet(const AskedPatterns& asked, std::string_view flat, const PlaceHit& hit) {
    constexpr std::size_t code = 3;  // "Boston, MA St. ..."
    const bool isName = hit.kind == PlaceHit::Kind::city || hit.at.size() > code;
    return isName && (isBehindStreetWord(asked, flat, hit.at, hit.kind == PlaceHit::Kind::country) ||
                      isBeforeStreetWord(asked, flat, hit.at));
}

}  // namespace offerbook::extract::find
