#pragma once

#include "core/extract/find/page.h"

namespace offerbook::extract::find {

/// Words of applying stand in the clause of a place, which a semicolon or the end of a sentence closes: not in "from May to
/// October we need a waiter; send your application soon". `at`: flat, in the unit.
bool isInClauseOfApplying(const Page& page, std::size_t unit, Span at);

/// Whether a semicolon, a dash or the end of a sentence stands in the words.
bool holdsEndOfClause(std::string_view words);

}  // namespace offerbook::extract::find
