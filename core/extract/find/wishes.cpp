#include "core/extract/find/wishes.h"

#include "core/extract/find/finders.h"

#include <algorithm>

namespace offerbook::extract::find {

bool isWished(const Page& page, std::size_t unit, Span within) {
    // "German required, French desirable" in a line of its own: as a title it would make a wish of all that it says.
    const Unit& said = page.units()[unit];
    if (said.section == Section::wished && said.kind != LineKind::heading) return true;
    for (const Found& found : page.found("wish.word", unit))
        if (found.at().begin >= within.begin && found.at().end <= within.end) return true;
    // "High school diploma (preferred)": the bracket right behind the clause is said of it.
    constexpr std::size_t reach = 40;
    const std::size_t end = page.units()[unit].at.end;
    return within.end < end &&
           page.asked().hold("wish.in-brackets", page.words(Span{within.end, std::min(end, within.end + reach)}));
}

bool isBehindWish(const Page& page, std::size_t unit, std::size_t clauseBegin) {
    constexpr std::size_t mark = 6;   // a bullet
    constexpr std::size_t comma = 2;  // and its blank
    const std::size_t begin = page.units()[unit].at.begin;
    const auto wishes = page.found("wish.word", unit);
    return std::any_of(wishes.begin(), wishes.end(), [&](const Found& wish) {
        const Span at = wish.at();
        return at.begin <= begin + mark && at.end < clauseBegin && clauseBegin - at.end <= comma;
    });
}

}  // namespace offerbook::extract::find
