#include "core/extract/latin_folding.h"

#include <array>

namespace offerbook::extract {
namespace {

// Compatibility decompositions of the Unicode Character Database without their combining marks; letters without a
// decomposition (ß, æ, ø, đ, ł ...) by their customary transcription.
constexpr std::array<std::string_view, 0x190> extendedLatin{{
    "a",  "a",  "a",  "a",  "a",  "a",  "ae", "c", "e",  "e",  "e", "e", "i", "i", "i",  "i",  "d",  "n", "o",  "o",  "o",  "o",
    "o",  "",   "o",  "u",  "u",  "u",  "u",  "y", "th", "ss", "a", "a", "a", "a", "a",  "a",  "ae", "c", "e",  "e",  "e",  "e",
    "i",  "i",  "i",  "i",  "d",  "n",  "o",  "o", "o",  "o",  "o", "",  "o", "u", "u",  "u",  "u",  "y", "th", "y",  "a",  "a",
    "a",  "a",  "a",  "a",  "c",  "c",  "c",  "c", "c",  "c",  "c", "c", "d", "d", "d",  "d",  "e",  "e", "e",  "e",  "e",  "e",
    "e",  "e",  "e",  "e",  "g",  "g",  "g",  "g", "g",  "g",  "g", "g", "h", "h", "h",  "h",  "i",  "i", "i",  "i",  "i",  "i",
    "i",  "i",  "i",  "i",  "ij", "ij", "j",  "j", "k",  "k",  "k", "l", "l", "l", "l",  "l",  "l",  "",  "",   "l",  "l",  "n",
    "n",  "n",  "n",  "n",  "n",  "n",  "n",  "n", "o",  "o",  "o", "o", "o", "o", "oe", "oe", "r",  "r", "r",  "r",  "r",  "r",
    "s",  "s",  "s",  "s",  "s",  "s",  "s",  "s", "t",  "t",  "t", "t", "t", "t", "u",  "u",  "u",  "u", "u",  "u",  "u",  "u",
    "u",  "u",  "u",  "u",  "w",  "w",  "y",  "y", "y",  "z",  "z", "z", "z", "z", "z",  "s",  "",   "",  "",   "",   "",   "",
    "",   "",   "",   "",   "",   "",   "",   "",  "",   "",   "",  "",  "",  "",  "",   "",   "",   "",  "",   "",   "",   "",
    "",   "",   "",   "",   "o",  "o",  "",   "",  "",   "",   "",  "",  "",  "",  "",   "",   "",   "",  "",   "u",  "u",  "",
    "",   "",   "",   "",   "",   "",   "",   "",  "",   "",   "",  "",  "",  "",  "",   "",   "",   "",  "dz", "dz", "dz", "lj",
    "lj", "lj", "nj", "nj", "nj", "a",  "a",  "i", "i",  "o",  "o", "u", "u", "u", "u",  "u",  "u",  "u", "u",  "u",  "u",  "",
    "a",  "a",  "a",  "a",  "ae", "ae", "",   "",  "g",  "g",  "k", "k", "o", "o", "o",  "o",  "",   "",  "j",  "dz", "dz", "dz",
    "g",  "g",  "",   "",   "n",  "n",  "a",  "a", "ae", "ae", "o", "o", "a", "a", "a",  "a",  "e",  "e", "e",  "e",  "i",  "i",
    "i",  "i",  "o",  "o",  "o",  "o",  "r",  "r", "r",  "r",  "u", "u", "u", "u", "s",  "s",  "t",  "t", "",   "",   "h",  "h",
    "",   "",   "",   "",   "",   "",   "a",  "a", "e",  "e",  "o", "o", "o", "o", "o",  "o",  "o",  "o", "y",  "y",  "",   "",
    "",   "",   "",   "",   "",   "",   "",   "",  "",   "",   "",  "",  "",  "",  "",   "",   "",   "",  "",   "",   "",   "",
    "",   "",   "",   "",
}};

constexpr std::array<std::string_view, 0x100> additionalLatin{{
    "a", "a", "b", "b", "b", "b", "b", "b", "c", "c", "d", "d", "d", "d", "d",  "d", "d", "d", "d", "d", "e", "e", "e", "e",
    "e", "e", "e", "e", "e", "e", "f", "f", "g", "g", "h", "h", "h", "h", "h",  "h", "h", "h", "h", "h", "i", "i", "i", "i",
    "k", "k", "k", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l", "l", "m",  "m", "m", "m", "m", "m", "n", "n", "n", "n",
    "n", "n", "n", "n", "o", "o", "o", "o", "o", "o", "o", "o", "p", "p", "p",  "p", "r", "r", "r", "r", "r", "r", "r", "r",
    "s", "s", "s", "s", "s", "s", "s", "s", "s", "s", "t", "t", "t", "t", "t",  "t", "t", "t", "u", "u", "u", "u", "u", "u",
    "u", "u", "u", "u", "v", "v", "v", "v", "w", "w", "w", "w", "w", "w", "w",  "w", "w", "w", "x", "x", "x", "x", "y", "y",
    "z", "z", "z", "z", "z", "z", "h", "t", "w", "y", "",  "s", "",  "",  "ss", "",  "a", "a", "a", "a", "a", "a", "a", "a",
    "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a",  "a", "e", "e", "e", "e", "e", "e", "e", "e",
    "e", "e", "e", "e", "e", "e", "e", "e", "i", "i", "i", "i", "o", "o", "o",  "o", "o", "o", "o", "o", "o", "o", "o", "o",
    "o", "o", "o", "o", "o", "o", "o", "o", "o", "o", "o", "o", "u", "u", "u",  "u", "u", "u", "u", "u", "u", "u", "u", "u",
    "u", "u", "y", "y", "y", "y", "y", "y", "y", "y", "",  "",  "",  "",  "",   "",
}};

}  // namespace

std::string_view plainLatin(char32_t codePoint) {
    if (codePoint >= 0xC0 && codePoint < 0x250) return extendedLatin[codePoint - 0xC0];
    if (codePoint >= 0x1E00 && codePoint < 0x1F00) return additionalLatin[codePoint - 0x1E00];
    return {};
}

}  // namespace offerbook::extract
