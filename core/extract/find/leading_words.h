#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// One of the ways in which the matches of a pattern begin.
struct LeadingWord {
    std::string text;         ///< never empty
    bool beginsWord = false;  ///< no letter or digit stands before it (a \b of the pattern)
    bool endsWord = false;    ///< nor behind it
};

/// Where the matches of a pattern may begin.
struct Leading {
    bool onlyAtStart = false;        ///< at the beginning of the text alone (a ^ before everything)
    std::vector<LeadingWord> words;  ///< every match begins with one of them; empty: nothing is known
};

/// Reads it off the source of a pattern in the part of RE2's syntax that the pattern books use: groups, classes,
/// quantifiers, alternatives, \b \w \W \s \S \d ^ $ and escaped signs. Anything else, and more than a few dozen
/// beginnings, make it unknown, which costs time and never a match.
Leading leadingOf(std::string_view source);

}  // namespace offerbook::extract::find
