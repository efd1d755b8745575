#pragma once

#include "core/base/expected.h"
#include "core/text/locale_conventions.h"
#include "core/time/date.h"

#include <string>
#include <string_view>
#include <vector>

namespace offerbook::text {

/// Why typed words are not taken as a date: they are none (no readings), or they can be read as more than one.
struct DateProblem {
    std::vector<PartialDate> readings;
};

/// Reads a date, whole or in part, as a person types it: as ISO 8601 writes it, as the locale writes it in figures or with
/// the month's name, and in any other order that leaves no doubt ("31/5/2028"). Two small numbers between signs that are
/// not the locale's own could be day and month or month and day: that is never decided here.
Expected<PartialDate, DateProblem> readDate(std::string_view typed, const LocaleConventions& conventions);

/// The pattern in which a locale writes, in figures, the parts of a date that are known: "{mm}.{yyyy}" of
/// "{dd}.{mm}.{yyyy}". Empty where figures alone would not say which part is meant (a month without day and year).
std::string datePattern(const PartialDate& date, const LocaleConventions& conventions);

}  // namespace offerbook::text
