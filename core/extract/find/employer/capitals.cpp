#include "core/extract/find/employer/capitals.h"

#include <re2/re2.h>

#include <algorithm>
#include <iterator>

namespace offerbook::extract::find {

bool hasCapitalWithin(const Page& page, Span at) {
    for (std::size_t i = at.begin + 1; i < at.end; ++i)
        if (page.text().folded().isUpper(i) && page.flat()[i - 1] != ' ' && page.flat()[i - 1] != '-') return true;
    return false;
}

bool isMostlySmall(const Page& page, Span at) {
    int small = 0;
    int capitals = 0;
    constexpr std::size_t longWord = 4;  // "of", "for", "and" stand in names
    for (std::size_t i = at.begin; i < at.end; ++i) {
        if (i > at.begin && page.flat()[i - 1] != ' ') continue;
        const std::size_t end = std::min(page.flat().find(' ', i), at.end);
        if (page.text().folded().isUpper(i))
            ++capitals;
        else if (end - i >= longWord && page.flat()[i] >= 'a' && page.flat()[i] <= 'z')
            ++small;
    }
    return small > capitals;
}

Span capitalsBefore(const Page& page, std::size_t end, std::size_t unitBegin) {
    constexpr int mostWords = 8;
    const std::string_view flat = page.flat();
    while (end > unitBegin && (flat[end - 1] == ' ' || flat[end - 1] == '*' || flat[end - 1] == ',')) --end;
    std::size_t begin = end;
    std::size_t at = end;
    for (int words = 0; words < mostWords && at > unitBegin; ++words) {
        std::size_t first = at;
        while (first > unitBegin && flat[first - 1] != ' ' && flat[first - 1] != '*') --first;
        const std::string_view word = flat.substr(first, at - first);
        constexpr std::string_view stops = ",;:.!?()|\"";
        if (word.empty() || (at != end && stops.find(word.back()) != std::string_view::npos)) break;
        const std::size_t apostrophe = word.find('\'');
        const bool isElided = apostrophe != std::string_view::npos && apostrophe <= 4 && first + apostrophe + 1 < at &&
                              page.text().folded().isUpper(first + apostrophe + 1);
        if (page.text().folded().isUpper(first)) {
            begin = first;
        } else if (isElided) {
            begin = first + apostrophe + 1;
            if (word.substr(0, apostrophe) == "l") break;  // "l'Istituto": the article begins it
        } else if (word != "&" && !page.asked().isWord("name.joint-small", word)) {
            break;
        }
        if (first <= unitBegin + 1) break;
        at = first - 1;
    }
    return {begin, end};
}

Span withCapitals(const Page& page, Span name, std::size_t unitEnd) {
    const std::string_view flat = page.flat();
    constexpr int mostWords = 3;
    for (int word = 0; word < mostWords && page.text().language() != "de"; ++word) {
        std::size_t next = name.end;
        while (next < unitEnd && flat[next] == ' ') ++next;
        if (next == name.end || next >= unitEnd || !page.text().folded().isUpper(next)) break;
        std::size_t end = next;
        while (end < unitEnd && flat[end] != ' ' && flat[end] != ',' && flat[end] != '.' && flat[end] != ')') ++end;
        name.end = end;
    }
    return name;
}

bool isAllName(const std::string& value) {
    static const RE2 common("(?:^| )(?:[a-z]{4,}|[a-z]*'s)(?: |$)|'s ");
    return !RE2::PartialMatch(value, common);
}

}  // namespace offerbook::extract::find
