#pragma once

#include "core/book/book.h"
#include "core/reference/reference_data.h"

namespace offerbook::book {

/// The comparison in view: the book's first. A book without one (filled on the command line alone) shows every posting.
StoredComparison comparisonInView(const Book& book);

/// Keeps with the comparison the published exchange rates that its figures are computed at, on the day it asks about or today,
/// so that they stay when newer or corrected rates come. Pairs that are kept already stay as they are.
void keepRatesOf(StoredComparison& comparison, const Book& book, const ReferenceData& reference, Date today);

/// The same for all comparisons of the book, within an action that writes to it; a book without one gets the one in view, where
/// that converts anything. `reference` with the book's own rates. For those who write without a window, which would otherwise
/// leave no trace of the rates that their figures were seen at; who only reads a book writes nothing into it.
void keepRatesOfBook(const Book& book, Writer& writer, const ReferenceData& reference, Date today);

}  // namespace offerbook::book
