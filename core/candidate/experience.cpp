#include "core/candidate/experience.h"

#include <algorithm>
#include <utility>

namespace offerbook {
namespace {

using DayRange = std::pair<std::chrono::sys_days, std::chrono::sys_days>;  // end not included

constexpr int monthDigits = 6;

Date dayAfter(Date day) { return std::chrono::sys_days(day) + std::chrono::days(1); }

/// The shortest and the longest stretch that a period may mean.
struct Stretches {
    DayRange shortest;
    DayRange longest;
};

std::optional<Stretches> stretchesOf(const WorkPeriod& period, Date asOf) {
    const auto begin = boundsOf(period.from);
    if (!begin) return std::nullopt;
    DayBounds end{asOf, asOf};
    if (period.to) {
        const auto stated = boundsOf(*period.to);
        if (!stated) return std::nullopt;
        end = {dayAfter(stated->first), dayAfter(stated->last)};
        // A month is meant whole: only a bare year leaves the day open.
        if (period.to->month()) end.first = end.last;
    }
    const Date surelyBegun = period.from.month() ? begin->first : begin->last;
    const auto cut = [&](Date day) { return std::min(std::chrono::sys_days(day), std::chrono::sys_days(asOf)); };
    return Stretches{{cut(surelyBegun), cut(end.first)}, {cut(begin->first), cut(end.last)}};
}

Decimal unionMonths(std::vector<DayRange> ranges, std::optional<Date> from) {
    std::sort(ranges.begin(), ranges.end());
    Decimal months;
    std::optional<DayRange> open;
    const auto close = [&] {
        if (open) months = months + monthsBetween(Date(open->first), Date(open->second));
    };
    for (DayRange range : ranges) {
        if (from) range.first = std::max(range.first, std::chrono::sys_days(*from));
        if (range.second <= range.first) continue;
        if (open && range.first <= open->second) {
            open->second = std::max(open->second, range.second);
        } else {
            close();
            open = range;
        }
    }
    close();
    return months;
}

Decimal yearsOf(const Decimal& months) { return months.dividedBy(Decimal(12), 2, Rounding::halfEven); }

}  // namespace

Decimal ExperienceSpan::yearsLow() const { return yearsOf(monthsLow); }
Decimal ExperienceSpan::yearsHigh() const { return yearsOf(monthsHigh); }

std::optional<DayBounds> boundsOf(const PartialDate& date) {
    using namespace std::chrono;
    if (!date.year()) return std::nullopt;
    const year inYear(*date.year());
    if (const auto day = date.complete()) return DayBounds{*day, *day};
    if (!date.month()) return DayBounds{inYear / January / 1, inYear / December / 31};
    const month inMonth(*date.month());
    return DayBounds{inYear / inMonth / 1, Date(inYear / inMonth / last)};
}

Decimal monthsBetween(Date begin, Date end) {
    if (std::chrono::sys_days(end) <= std::chrono::sys_days(begin)) return {};
    int whole = (static_cast<int>(end.year()) - static_cast<int>(begin.year())) * 12 +
                static_cast<int>(static_cast<unsigned>(end.month())) - static_cast<int>(static_cast<unsigned>(begin.month()));
    if (std::chrono::sys_days(addMonths(begin, whole)) > std::chrono::sys_days(end)) --whole;
    const Date reached = addMonths(begin, whole);
    const int rest = daysBetween(reached, end);
    if (rest == 0) return whole;
    const int length = daysBetween(reached, addMonths(begin, whole + 1));
    return Decimal(whole) + Decimal(rest).dividedBy(Decimal(length), monthDigits, Rounding::halfEven);
}

std::optional<ExperienceSpan> experienceIn(const std::vector<WorkPeriod>& periods, Date asOf,
                                           const std::function<bool(const WorkPeriod&)>& counts,
                                           const std::optional<DayBounds>& from) {
    std::vector<DayRange> shortest;
    std::vector<DayRange> longest;
    for (const WorkPeriod& period : periods) {
        if (!counts(period)) continue;
        const auto stretches = stretchesOf(period, asOf);
        if (!stretches) return std::nullopt;
        shortest.push_back(stretches->shortest);
        longest.push_back(stretches->longest);
    }
    const auto late = from ? std::optional(from->last) : std::nullopt;
    const auto early = from ? std::optional(from->first) : std::nullopt;
    ExperienceSpan span{unionMonths(std::move(shortest), late), unionMonths(std::move(longest), early)};
    span.monthsLow = std::min(span.monthsLow, span.monthsHigh);
    return span;
}

}  // namespace offerbook
