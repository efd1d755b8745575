#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
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

/// One of the words that a pattern which is a mere list of words ("degree|diplom\w*") matches.
struct WholeWord {
    /// What of a word may follow the text.
    enum class Tail : std::uint8_t { none, any, some };
    std::string text;  ///< '\x01' for one blank or several
    bool beginsWord = false;
    bool endsWord = false;
    Tail tail = Tail::none;
};

/// Where the matches of a pattern may begin.
struct Leading {
    bool onlyAtStart = false;        ///< at the beginning of the text alone (a ^ before everything)
    std::vector<LeadingWord> words;  ///< every match begins with one of them; empty: nothing is known
    /// All that the pattern matches, the preferred ones first; empty: it is more than a list of words.
    std::vector<WholeWord> wholes;
};

/// The words that every match has, of what stands one behind the other in the pattern: of "\\b[0-9]+ +(?:years?|yrs?)" that is
/// {year, yr}. One set for each run of words; of every set a match has at least one. RE2's own filter takes what alternatives
/// begin with out of them ("y(?:ears?|rs?)"), and is left with letters that stand everywhere.
std::vector<std::vector<LeadingWord>> neededWords(std::string_view source);

/// The words of a pattern that is a mere list of them.
class WordList {
public:
    WordList() = default;
    /// The preferred ones first, of those that fit at a place the first is taken.
    explicit WordList(std::vector<WholeWord> words);
    [[nodiscard]] bool empty() const { return words_.empty(); }
    /// The end of the match that begins at an offset; the offset where none does.
    [[nodiscard]] std::size_t endOf(std::string_view text, std::size_t begin) const;

private:
    std::vector<WholeWord> words_;  // by their first byte
    std::array<std::uint16_t, 257> first_{};
};

/// Reads it off the source of a pattern in the part of RE2's syntax that the pattern books use: groups, classes,
/// quantifiers, alternatives, \b \w \W \s \S \d ^ $ and escaped signs. Anything else, and more
/// beginnings than are worth knowing, make it unknown, which costs time and never a match.
Leading leadingOf(std::string_view source);

}  // namespace offerbook::extract::find
