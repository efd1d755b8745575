#include "core/extract/find/clause_of_applying.h"

#include <algorithm>
#include <string_view>

namespace offerbook::extract::find {
namespace {

/// A semicolon, a dash or the end of a sentence stands in the words.
bool holdsEndOfClause(std::string_view words) {
    const auto holds = [&](std::string_view sign) { return words.find(sign) != std::string_view::npos; };
    return words.find_first_of(";!?") != std::string_view::npos || holds(". ") || holds(" - ");
}

}  // namespace

bool isInClauseOfApplying(const Page& page, std::size_t unit, Span at) {
    const auto words = page.found("application.word", unit);
    return std::any_of(words.begin(), words.end(), [&](const Found& word) {
        const Span between{std::min(at.end, word.at().end), std::max(at.begin, word.at().begin)};
        return between.begin >= between.end || !holdsEndOfClause(page.words(between));
    });
}

bool isAtOnceOfApplying(const Page& page, std::size_t unit, Span at) {
    constexpr std::size_t reach = 60;
    if (page.units()[unit].isAbout(Topic::startDate)) return false;
    const Found* applying = page.near("application.word", unit, at, reach);
    if (applying == nullptr) return false;
    // "The post is open with immediate effect; applications close on ...": another clause.
    const Span between{std::min(at.end, applying->at().end), std::max(at.begin, applying->at().begin)};
    return between.begin >= between.end || page.words(between).find(';') == std::string_view::npos;
}

bool closesWindow(const Page& page, std::size_t unit, Span closing) {
    constexpr std::size_t reach = 30;
    const auto words = page.found("application.word", unit);
    return std::any_of(words.begin(), words.end(), [&](const Found& word) {
        if (word.at().begin < closing.end || word.at().begin - closing.end > reach) return false;
        const std::string_view between = page.words(Span{closing.end, word.at().begin});
        // "From 10 June to 10 July, the applications are to be handed in": the article stands between.
        constexpr std::size_t longestArticle = 5;
        const std::size_t comma = between.find(", ");
        if (comma != std::string_view::npos && between.size() > comma + 2 && between.size() <= comma + 2 + longestArticle)
            return !holdsEndOfClause(between);
        // "From May to October we need a waiter; send your application": another clause.
        return comma == std::string_view::npos && !holdsEndOfClause(between);
    });
}

bool opensWindow(const Page& page, std::size_t unit, Span opening) {
    constexpr std::size_t reach = 26;
    const auto words = page.found("application.word", unit);
    return std::any_of(words.begin(), words.end(), [&](const Found& word) {
        if (word.at().end > opening.begin || opening.begin - word.at().end > reach) return false;
        const std::string_view between = page.words(Span{word.at().end, opening.begin});
        return between.find_first_of(",:") == std::string_view::npos && !holdsEndOfClause(between);
    });
}

}  // namespace offerbook::extract::find
