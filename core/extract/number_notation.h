#pragma once

#include "core/extract/folded_text.h"
#include "core/money/decimal.h"

#include <optional>
#include <string_view>
#include <vector>

namespace offerbook::extract {

/// A number as a text writes it, in folded form.
struct WrittenNumber {
    Span at;  ///< folded; with a Swiss or German dash for the missing decimals ("5'266.-", "50,-")
    Decimal value;
    /// The other reading where one separator with three digits behind it could be either sign: 1.234 as a decimal.
    std::optional<Decimal> otherReading;
    bool hasGroups = false;
    bool hasDecimals = false;
    bool startsWithZero = false;
    bool hasDash = false;      ///< a dash stands for the missing decimals: only money is written so
    bool isPercent = false;    ///< a percent sign stands behind it
    bool isInName = false;     ///< part of a name, date or time: GS-14, E13, 22/03/2026, 18:00
    bool afterLetter = false;  ///< glued to a letter before it: only a currency sign makes it a number
};

/// How freely separators may stand.
enum class NumberStyle {
    running,  ///< within a sentence
    alone     ///< where a number is expected: a blank may stand behind a decimal sign ("1.837, 32")
};

/// The number that begins at a digit, or at a decimal sign before one (".75"). Separators are told apart by what stands
/// behind them and not by the language: of two kinds the later is the decimal sign; one sign with exactly three digits
/// behind it groups thousands; with any other count it is the decimal sign. Group signs: . , ' and blanks. nullopt where
/// the signs make no number; `end` is then where the signs and digits end.
std::optional<WrittenNumber> numberAt(std::string_view folded, std::size_t at, NumberStyle style, std::size_t& end);

/// Every number in a folded text, with what stands directly beside it.
std::vector<WrittenNumber> findNumbers(const FoldedText& text, NumberStyle style);

}  // namespace offerbook::extract
