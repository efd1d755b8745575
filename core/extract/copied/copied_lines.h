#pragma once

#include "core/extract/vocabulary.h"
#include "core/text/boundaries.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace offerbook::extract {

using text::Span;

/// How a line begins.
enum class LineStart : std::uint8_t { small, capital, digit, bullet, sign };
/// How a line ends.
enum class LineEnd : std::uint8_t { word, comma, semicolon, fullStop, day, abbreviation, colon };

/// A line of a text as it was copied, without the white space around it.
struct CopiedLine {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t endLength = 0;    ///< bytes of what ends the line
    std::size_t behind = 0;       ///< with the white space at its end
    std::uint32_t width = 0;      ///< signs from the left edge to the last word
    std::uint32_t firstWord = 0;  ///< signs of it
    std::uint32_t indent = 0;     ///< signs before the first word or mark
    LineStart start = LineStart::sign;
    LineEnd ending = LineEnd::word;
    bool demandsMore = false;  ///< ends in a word that nothing ends with, or in a number: "in", "der", "for 24"
    bool isOfCapitals = false;
    bool isPageMark = false;    ///< "Page 2 of 3", "- 2 -", a number alone
    bool isMarkAlone = false;   ///< the mark of a list, whose words stand below it
    bool isBelowBreak = false;  ///< a form feed stands before it
    bool hasWideGap = false;    ///< two blanks or more stand one behind the other within it
    bool isForm = false;        ///< a row of a table, a heading of Markdown, a rule: no running text
    [[nodiscard]] bool isBlank() const { return begin == end; }
    [[nodiscard]] Span at() const { return {begin, end}; }
};

constexpr std::array<bool, 256> makeBytesOfBlanks() {
    std::array<bool, 256> may{};
    for (const std::size_t c : {0x09, 0x0B, 0x20, 0xC2, 0xE2}) may[c] = true;
    return may;
}
/// What blanks begin with, and few other signs.
inline constexpr auto mayBeBlank = makeBytesOfBlanks();

/// The bytes of a blank, a tab or a space of any width at a place; 0 where there is none.
inline std::size_t blankLength(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : 0); };
    const unsigned char first = byte(at);
    if (!mayBeBlank[first]) return 0;
    if (first == ' ' || first == '\t' || first == '\v') return 1;
    if (first == 0xC2) return byte(at + 1) == 0xA0 ? 2 : 0;
    if (first != 0xE2) return 0;
    const unsigned char second = byte(at + 1);
    const unsigned char third = byte(at + 2);
    const bool isBlank = second == 0x80 ? (third >= 0x80 && third <= 0x8A) || third == 0xAF : second == 0x81 && third == 0x9F;
    return isBlank ? 3 : 0;
}
/// The bytes of the mark of a list with which a line begins; a number only in its form ("2. ", "2) ").
std::size_t listMarkLength(std::string_view line);
bool isSmallLetter(std::string_view text, std::size_t at);
bool isCapitalLetter(std::string_view text, std::size_t at);

/// The lines between ends of lines of any kind, from an offset on. `tabsAreBlanks`: a line with tabs between its words is no row
/// of a table.
std::vector<CopiedLine> copiedLines(std::string_view text, std::size_t from, bool tabsAreBlanks, const Vocabulary& vocabulary);

}  // namespace offerbook::extract
