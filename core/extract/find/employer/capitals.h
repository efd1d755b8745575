#pragma once

#include "core/extract/find/page.h"

#include <string>

namespace offerbook::extract::find {

/// What capital letters say of words as a name. Spans are flat.

/// "CERN", "NordWerk": a capital within a word.
bool hasCapitalWithin(const Page& page, Span at);
/// Every word has a capital or joins two that have: "Haus für Beispiele" but not "Example's technology".
bool isAllName(const std::string& value);
/// "Clients include museums and theatres": words of a sentence, not of a name.
bool isMostlySmall(const Page& page, Span at);
/// Back from `end` over words with a capital and the small ones that join them, not beyond the unit's beginning.
Span capitalsBefore(const Page& page, std::size_t end, std::size_t unitBegin);
/// "Centre National de la | Recherche Scientifique recrute": a name goes on where the word behind it has a capital.
Span withCapitals(const Page& page, Span name, std::size_t unitEnd);

}  // namespace offerbook::extract::find
