#include "core/base/fold_words.h"

#include <array>
#include <cstdint>
#include <utility>

namespace offerbook {
namespace {

/// The base letters of U+00C0..U+017F, the Latin letters with accents that European languages use. Two letters where one is
/// written as two without its accent. What is no letter has none.
constexpr std::array<std::string_view, 64> latin1{
    "a", "a", "a", "a", "a", "a", "ae", "c", "e",  "e",  "e", "e", "i", "i", "i", "i", "d",  "n", "o",  "o", "o", "o",
    "o", " ", "o", "u", "u", "u", "u",  "y", "th", "ss", "a", "a", "a", "a", "a", "a", "ae", "c", "e",  "e", "e", "e",
    "i", "i", "i", "i", "d", "n", "o",  "o", "o",  "o",  "o", " ", "o", "u", "u", "u", "u",  "y", "th", "y"};
constexpr std::string_view latinExtended =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzz"
    "zzzs";

std::string_view baseLetters(std::uint32_t point) {
    if (point >= 0xC0 && point <= 0xFF) return latin1[point - 0xC0];
    if (point == 0x152 || point == 0x153) return "oe";
    if (point >= 0x100 && point <= 0x17F) return latinExtended.substr(point - 0x100, 1);
    return {};
}

/// Combining accents of decomposed text carry nothing: the letter before them is the base letter already.
bool isCombining(std::uint32_t point) { return point >= 0x300 && point <= 0x36F; }

void appendFolded(std::string& result, std::string_view letters) {
    if (!letters.empty() && letters != " ")
        result += letters;
    else if (!result.empty() && result.back() != ' ')
        result += ' ';
}

void appendAscii(std::string& result, char c) {
    if (c == '.') return;  // "U.S." is one word
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    const bool isWordPart = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    appendFolded(result, isWordPart ? std::string_view(&c, 1) : std::string_view());
}

}  // namespace

std::string foldWords(std::string_view utf8) {
    static_assert(latinExtended.size() == 0x80);
    std::string result;
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        if (lead < 0x80) {
            appendAscii(result, utf8[at]);
        } else if (lead >= 0xC3 && lead <= 0xCD && at + 1 < utf8.size()) {
            const auto next = static_cast<unsigned char>(utf8[++at]);
            const std::uint32_t point = (lead & 0x1FU) << 6U | (next & 0x3FU);
            if (!isCombining(point)) appendFolded(result, baseLetters(point));
        } else if (lead >= 0xC0) {
            appendFolded(result, {});  // another script or typographic punctuation: a gap between words
        }
    }
    while (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

}  // namespace offerbook
