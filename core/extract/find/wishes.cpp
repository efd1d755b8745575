#include "core/extract/find/finders.h"

namespace offerbook::extract::find {

bool isWished(const Page& page, std::size_t unit, Span within) {
    if (page.units()[unit].section == Section::wished) return true;
    for (const Found& found : page.found("wish.word", unit))
        if (found.at().begin >= within.begin && found.at().end <= within.end) return true;
    return false;
}

}  // namespace offerbook::extract::find
