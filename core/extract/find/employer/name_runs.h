#pragma once

#include "core/extract/find/page.h"

#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// A word of a unit without the signs around it. Spans are flat.
struct NameWord {
    Span at;
    bool isName = false;  ///< begins with a capital or a digit
    bool opens = false;   ///< a sign stands before it that no name goes over
    bool closes = false;  ///< or behind it
    char before = ' ';    ///< the sign right before it; ' ': none
    char behind = ' ';
};

/// The words of a stretch of the text.
void readWords(const Page& page, Span within, std::vector<NameWord>& to);

/// Words one behind the other that are written as a name, first and last.
struct NameRun {
    std::size_t first = 0;
    std::size_t last = 0;
    bool isJoined = false;  ///< with small words within ("of", "de", "für")
};

/// All of them in their order; a name with small words within comes also without what they join.
void readRuns(const Page& page, const std::vector<NameWord>& words, LanguageSet language, std::vector<NameRun>& to);

}  // namespace offerbook::extract::find
