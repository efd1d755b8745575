#pragma once

#include "core/extract/market/lines_above.h"
#include "core/extract/written_amounts.h"

namespace offerbook::extract {

/// What an amount is for, as original spans: the first cell of its row and, of several amounts in a row, the heading of its
/// column; the words before it on its line; a level named in its sentence; else the heading above.
struct FigureLabel {
    Span at;
    Span column;
};
/// `behind`: where the amount before it ends, which words before that belong to.
FigureLabel labelOf(const find::Page& page, const LinesAbove& above, const WrittenAmount& amount, std::size_t behind);

}  // namespace offerbook::extract
