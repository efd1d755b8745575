#pragma once

#include "core/extract/find/page.h"
#include "core/extract/written_amounts.h"
#include "core/posting/posting.h"

namespace offerbook::extract::find {

/// The pay that an amount says together with the words around it: its period, its basis, the workload it holds for. `at` and
/// `whole`, both flat: the amount alone, and what is shown as its evidence, which grows by the words taken.
Pay payOf(const Page& page, const WrittenAmount& amount, std::size_t unit, Span at, Span& whole);

/// What nobody is paid for a period is a mistake of reading or another figure.
bool isPlausible(const Pay& pay);

/// "93'625.--", "4'500.-", outside English "78'547.00": the apostrophe and the dash behind the point are how francs are written.
bool isWrittenAsFrancs(const Page& page, Span at);

/// "Classe e stipendio annuo" above the row "11   93'625.-- / 150'736.--": the unit of the heading; Page::npos: there is none.
std::size_t headingOfFrancs(const Page& page, std::size_t unit, Span at);

/// "4'900.- x 13", "2.100 € per 14 mensilità": so many times a year is a pay of months.
bool isTimesMonths(const Page& page, Span at);

/// From the beginning of the first to the end of the last.
Span joined(Span a, Span b);

}  // namespace offerbook::extract::find
