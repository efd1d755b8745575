#pragma once

#include "core/extract/market/figure_pay.h"

namespace offerbook::extract {

/// The amounts of a text about pay. Where none of them has a currency beside it, the numbers of its tables are amounts of the one
/// currency that the text names ("Figures are gross annual salaries in CHF"); of two named currencies nobody can say which holds.
struct MarketAmounts {
    std::vector<WrittenAmount> amounts;
    Span currency;  ///< original: where the currency of all of them is said; empty: beside each
};
MarketAmounts marketAmounts(const ReadText& text);

/// "All figures are gross a month", above or below a table: what the text says of all its figures is said of those of which
/// nothing else says it. Nothing where two sentences say different things.
void shareSaidOfAll(const find::Page& page, std::vector<FigurePay>& figures);

}  // namespace offerbook::extract
