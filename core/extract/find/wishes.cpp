#include "core/extract/find/finders.h"

#include <re2/re2.h>

namespace offerbook::extract::find {

bool isWished(const Page& page, std::size_t unit, Span within) {
    if (page.units()[unit].section == Section::wished) return true;
    for (const Found& found : page.found("wish.word", unit))
        if (found.at().begin >= within.begin && found.at().end <= within.end) return true;
    // "High school diploma (preferred)": the bracket right behind the clause is said of it.
    static const RE2 bracket(
        "^ ?\\((?:strongly |highly )?(?:preferred|desirable|desired|optional|nice to have|a plus|an advantage|bonus)\\)");
    constexpr std::size_t reach = 40;
    const std::size_t end = page.units()[unit].at.end;
    return within.end < end && RE2::PartialMatch(page.words(Span{within.end, std::min(end, within.end + reach)}), bracket);
}

}  // namespace offerbook::extract::find
