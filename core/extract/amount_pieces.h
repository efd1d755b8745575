#pragma once

#include "core/extract/number_notation.h"
#include "core/extract/written_amounts.h"

#include <optional>
#include <string>
#include <vector>

namespace offerbook::extract {

/// A currency sign or name that stands in a text.
struct CurrencySign {
    Span at;                     ///< folded
    std::string value;           ///< ISO code, or "?USD CAD ..." for a sign of several currencies
    bool isOfThousands = false;  ///< "TEUR", "k€": the number before or behind it counts thousands
};

/// A number with the currency sign and the multiplier that belong to it.
struct AmountPiece {
    WrittenNumber number;
    Decimal value;  ///< times the multiplier
    Span at;        ///< folded, with signs and multiplier
    std::optional<CurrencySign> prefix;
    std::optional<CurrencySign> suffix;
    Decimal multiplier{1};
    bool isFrom = false;
    bool isUpTo = false;
    bool isApproximate = false;
    bool isInWords = false;  ///< "fifteen thousand euros"

    [[nodiscard]] bool hasSign() const { return prefix || suffix; }
    [[nodiscard]] const CurrencySign& sign() const { return prefix ? *prefix : *suffix; }
};

/// The numbers of a text that may be amounts, in their order, with their signs. `alone`: the text is expected to be an
/// amount, so that signs which are words or letters elsewhere ("R", "Ft", "p") are taken as signs.
std::vector<AmountPiece> findPieces(const ReadText& text, bool alone);

/// The hit of a group that begins or ends at a folded offset; nullptr where there is none.
const Hit* hitBeginningAt(std::span<const Hit> hits, std::size_t folded);
const Hit* hitEndingAt(std::span<const Hit> hits, std::size_t folded);

/// The currency of a piece: of its signs the one that says which; a sign of several by the country.
std::optional<Currency> currencyOf(const ReadText& text, const AmountPiece& piece, const std::string& country);

}  // namespace offerbook::extract
