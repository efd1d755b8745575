#pragma once

#include "core/extract/read_text.h"

#include <cstdint>
#include <optional>

namespace offerbook::extract {

/// A whole number that a text writes in words: "two thousand five hundred", "zwölftausend".
struct SpelledNumber {
    Span at;  ///< folded
    std::int64_t value = 0;
    bool isOfThousands = false;  ///< its last word counts thousands: "thirty-five thousand", but not "thousand five hundred"
};

/// The number in words that ends right before a folded offset, but for blanks. Nothing where the words are no whole number ("two
/// and a half thousand", "several thousand"), can be read in two ways or belong to digits before them ("30 thousand").
std::optional<SpelledNumber> spelledNumberBefore(const ReadText& text, std::size_t end);

}  // namespace offerbook::extract
