#pragma once

#include "core/time/date.h"

namespace offerbook {

/// A first and a last day, both within it.
struct DateSpan {
    Date first;
    Date last;
    friend bool operator==(const DateSpan&, const DateSpan&) = default;
};
DateSpan wholeYear(int year);

/// Saturday or Sunday.
bool isWeekend(Date date);
/// Days from Monday to Friday in the span; none where its last day lies before its first.
int weekdaysIn(const DateSpan& span);

}  // namespace offerbook
