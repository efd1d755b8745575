#include "core/extract/find/location/streets.h"

#include <re2/re2.h>

namespace offerbook::extract::find {
namespace {

/// "via Roma": the word for a street stands before the town.
bool isBehindStreetWord(std::string_view flat, Span town) {
    constexpr std::size_t reach = 12;
    const std::size_t from = town.begin > reach ? town.begin - reach : 0;
    const std::string_view before = flat.substr(from, town.begin - from);
    for (const std::string_view street : {"via ", "viale ", "v.le ", "corso ", "c.so ", "piazza ", "p.za ", "p.zza ", "piazzale ",
                                          "largo ", "vicolo ", "lungomare ", "rue de ", "avenue de ", "boulevard de "}) {
        if (!before.ends_with(street)) continue;
        return before.size() == street.size() || before[before.size() - street.size() - 1] == ' ';
    }
    return false;
}

/// "Boston Road": behind it.
bool isBeforeStreetWord(std::string_view flat, Span town) {
    if (flat.substr(town.end, 1) != " ") return false;
    static const RE2 street(
        "^ (?:road|rd|street|st|avenue|ave|blvd|boulevard|drive|dr|lane|ln|highway|hwy|parkway|pkwy|terrace|crescent)\\b");
    constexpr std::size_t reach = 12;
    return RE2::PartialMatch(flat.substr(town.end, reach), street);
}

}  // namespace

bool isStreet(std::string_view flat, const PlaceHit& hit) {
    return hit.kind == PlaceHit::Kind::city && (isBehindStreetWord(flat, hit.at) || isBeforeStreetWord(flat, hit.at));
}

}  // namespace offerbook::extract::find
