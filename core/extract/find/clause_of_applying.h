#pragma once

#include "core/extract/find/page.h"

namespace offerbook::extract::find {

/// Words of applying stand in the clause of a place, which a semicolon or the end of a sentence closes: not in "from May to
/// October we need a waiter; send your application soon". `at`: flat, in the unit.
bool isInClauseOfApplying(const Page& page, std::size_t unit, Span at);

/// "Send your application as soon as possible", "screening of applications starts immediately": words that mean at once say it
/// of applying and not of the work. `at`: flat, in the unit.
bool isAtOnceOfApplying(const Page& page, std::size_t unit, Span at);

/// "From 10 June to 10 July applications can be handed in": right behind the closing day of a span, flat, stands a word of
/// applying.
bool closesWindow(const Page& page, std::size_t unit, Span closing);
/// "Bewerben kannst du dich vom 1. bis 15. Mai": right before the opening day, flat, stands a word of applying.
bool opensWindow(const Page& page, std::size_t unit, Span opening);

}  // namespace offerbook::extract::find
