#pragma once

#include "core/extract/written_amounts.h"

namespace offerbook::extract {

/// Adds to an amount what the words beside it say: period, basis, payments a year, share of full time, "from", "up to",
/// "about", ceilings. `free` is the folded stretch around it that belongs to no other amount.
void readAmountContext(const ReadText& text, Span amount, Span free, WrittenAmount& out);

/// "Visits net you $22", "net zero", "net of expenses", "chiffre d'affaires net": the word, at a folded span, says nothing of
/// pay.
bool isBasisOfOther(const ReadText& text, Span word);

}  // namespace offerbook::extract
