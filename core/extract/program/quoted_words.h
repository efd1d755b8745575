#pragma once

#include "core/extract/read_text.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace offerbook::extract::program {

/// Something quoted: where its words stand, and the name that it is given.
struct Quoted {
    Span at;               ///< between the marks
    std::size_t mark = 0;  ///< bytes of a mark: 1, or 3
    Span name;
    std::size_t sign = 0;  ///< between name and value; 0: it has no name
};

/// What a program quotes, in order, and where the markup begins that it returns: from there on the text is a page.
struct QuotedWords {
    std::vector<Quoted> each;
    std::size_t page = 0;  ///< the size of the text where it returns none
};

/// Linear in the text.
QuotedWords quotedWords(std::string_view program);

}  // namespace offerbook::extract::program
