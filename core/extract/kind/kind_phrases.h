#pragma once

#include "core/extract/read_text.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace offerbook::extract {

/// The phrases of one group of the vocabulary that stand in a text, each once, without what the site around it says.
struct CuePhrases {
    int strong = 0;
    std::vector<const Hit*> evidence;  ///< the first strong ones
};
CuePhrases countCues(const ReadText& text, std::string_view group);

/// Whether a hit is the text's own: no word of a link, a menu or a box of similar postings.
[[nodiscard]] bool isOfText(const ReadText& text, const Hit& hit);

/// Whether one of the first strong phrases stands in the title: the first line, the first heading or the front matter.
[[nodiscard]] bool inTitle(const ReadText& text, const CuePhrases& cues);

}  // namespace offerbook::extract
