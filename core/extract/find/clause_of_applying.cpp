#include "core/extract/find/clause_of_applying.h"

#include <algorithm>
#include <initializer_list>

namespace offerbook::extract::find {

bool holdsEndOfClause(std::string_view words) {
    const auto holds = [&](std::string_view sign) { return words.find(sign) != std::string_view::npos; };
    return words.find_first_of(";!?") != std::string_view::npos || holds(". ") || holds(" - ");
}

bool isInClauseOfApplying(const Page& page, std::size_t unit, Span at) {
    const auto words = page.found("application.word", unit);
    return std::any_of(words.begin(), words.end(), [&](const Found& word) {
        const Span between{std::min(at.end, word.at().end), std::max(at.begin, word.at().begin)};
        return between.begin >= between.end || !holdsEndOfClause(page.words(between));
    });
}

}  // namespace offerbook::extract::find
