#include "core/reference/working_calendar.h"

#include "core/base/words.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace offerbook {
namespace {

constexpr auto kindWords = wordTable<HolidayKind>({{HolidayKind::legal, "legal"},
                                                   {HolidayKind::substitute, "substitute"},
                                                   {HolidayKind::customary, "customary"},
                                                   {HolidayKind::halfDay, "half_day"},
                                                   {HolidayKind::local, "local"},
                                                   {HolidayKind::agreement, "agreement"},
                                                   {HolidayKind::rule, "rule"},
                                                   {HolidayKind::pattern, "pattern"}});

int yearOf(Date date) { return static_cast<int>(date.year()); }

}  // namespace

std::string_view toWord(HolidayKind kind) { return kindWords.word(kind); }
std::optional<HolidayKind> holidayKindFromWord(std::string_view word) { return kindWords.value(word); }

WorkingCalendar::WorkingCalendar(std::string country, std::string region, std::string name, std::vector<Holiday> holidays,
                                 std::map<int, int> replacementDays)
    : country_(std::move(country)),
      region_(std::move(region)),
      name_(std::move(name)),
      holidays_(std::move(holidays)),
      replacementDays_(std::move(replacementDays)) {
    std::stable_sort(holidays_.begin(), holidays_.end(), [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
    for (const Holiday& holiday : holidays_)
        if (years_.empty() || years_.back() != yearOf(holiday.date)) years_.push_back(yearOf(holiday.date));
}

bool WorkingCalendar::covers(const DateSpan& span) const {
    for (int year = yearOf(span.first); year <= yearOf(span.last); ++year)
        if (!std::binary_search(years_.begin(), years_.end(), year)) return false;
    return true;
}

WorkingCalendar::Count WorkingCalendar::count(const DateSpan& span) const {
    assert(covers(span));
    std::set<Date> off;
    for (const Holiday& holiday : holidays_)
        if (holiday.isPublic && !isWeekend(holiday.date) && span.first <= holiday.date && holiday.date <= span.last)
            off.insert(holiday.date);
    return {weekdaysIn(span), static_cast<int>(off.size())};
}

Decimal WorkingCalendar::usualDaysOff(int year) const {
    assert(covers(wholeYear(year)));
    std::map<Date, Decimal> off;
    for (const Holiday& holiday : holidays_) {
        if (yearOf(holiday.date) != year || isWeekend(holiday.date)) continue;
        Decimal& part = off[holiday.date];
        part = std::max(part, holiday.dayOff);
    }
    const auto replaced = replacementDays_.find(year);
    Decimal sum(replaced == replacementDays_.end() ? 0 : replaced->second);
    for (const auto& [date, part] : off) sum = sum + part;
    return sum;
}

Decimal WorkingCalendar::usualWorkingDays(int year) const { return Decimal(weekdaysIn(wholeYear(year))) - usualDaysOff(year); }

}  // namespace offerbook
