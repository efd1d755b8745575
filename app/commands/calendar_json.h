#pragma once

#include "core/base/message.h"
#include "core/reference/public_holidays.h"

#include <functional>
#include <string>
#include <string_view>

namespace offerbook::app {

/// One question of `calendar --jsonl`.
struct CalendarQuestion {
    std::string country;
    std::string region;  ///< empty: the whole country
    DateSpan span;
};

/// A line that is no question, in words.
struct BadQuestion {
    Message message;
};

/// {"country":"DE","region":"BY","from":"2026-01-01","to":"2026-12-31"}; region may be null or left out.
Expected<CalendarQuestion, BadQuestion> calendarQuestion(std::string_view line);

/// The answers, one line each without its end. `sentence` words a message.
using CalendarSentence = std::function<std::string(const Message&)>;
std::string calendarAnswer(const WorkingCalendar& calendar, const DateSpan& span);
std::string calendarError(const CalendarFailure& failure, const CalendarSentence& sentence);
std::string calendarError(const BadQuestion& bad, const CalendarSentence& sentence);

/// The public holidays of the span, each day once: days of the same date stand together as "A / B".
std::vector<Holiday> publicHolidaysIn(const WorkingCalendar& calendar, const DateSpan& span);

}  // namespace offerbook::app
