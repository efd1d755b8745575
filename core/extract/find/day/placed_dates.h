#pragma once

#include "core/extract/find/finders.h"
#include "core/extract/find/finding.h"
#include "core/extract/find/page.h"

#include <optional>
#include <vector>

namespace offerbook::extract::find {

/// A date of the text and where it stands in the flat text.
struct PlacedDate {
    const WrittenDate* date = nullptr;
    Span at;
    std::size_t unit = 0;
    std::size_t cuesEnd = 0;  ///< where the words before it end, its weekday and clock left out
};

/// The dates of the page, in their order; without digits of references and days that are struck out.
std::vector<PlacedDate> placedDates(const Clues& clues);

/// "1 June to 30 June", not "1 June, 15 June": between the date and the next one stands a word of a span. There is a next one.
bool isJoinedAsRange(const Page& page, const std::vector<PlacedDate>& dates, std::size_t i);
/// The next date of the unit follows this one closely: the end of "between 1 June and 30 June", "June until mid-August".
bool opensRange(const Page& page, const std::vector<PlacedDate>& dates, std::size_t i);
/// "from 1 June to 31 August 2026", "February or March 2027": the first has the year of the last.
WrittenDate withYearOfRange(const Page& page, const std::vector<PlacedDate>& dates, std::size_t i);
/// "Juni bis August 2027": a date that ends the months before it; the month that opens them, with the year of the end.
std::optional<PartialDate> monthBefore(const Clues& clues, const PlacedDate& end);

}  // namespace offerbook::extract::find
