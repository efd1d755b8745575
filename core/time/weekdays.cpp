#include "core/time/weekdays.h"

namespace offerbook {
namespace {

constexpr int daysPerWeek = 7;
constexpr int weekdaysPerWeek = 5;

}  // namespace

DateSpan wholeYear(int year) {
    return {Date(std::chrono::year(year), std::chrono::January, std::chrono::day(1)),
            Date(std::chrono::year(year), std::chrono::December, std::chrono::day(31))};
}

bool isWeekend(Date date) { return std::chrono::weekday(std::chrono::sys_days(date)).iso_encoding() > weekdaysPerWeek; }

int weekdaysIn(const DateSpan& span) {
    const int days = daysBetween(span.first, span.last) + 1;
    if (days <= 0) return 0;
    int count = days / daysPerWeek * weekdaysPerWeek;
    const std::chrono::sys_days end(span.last);
    for (int left = days % daysPerWeek; left > 0; --left)
        if (!isWeekend(Date(end - std::chrono::days(left - 1)))) ++count;
    return count;
}

}  // namespace offerbook
