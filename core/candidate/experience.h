#pragma once

#include "core/candidate/candidate.h"
#include "core/money/decimal.h"
#include "core/time/date.h"

#include <functional>
#include <optional>
#include <vector>

namespace offerbook {

/// How long somebody has worked, in months. Both bounds are equal where the dates are known to the month; a date of which
/// only the year is known leaves them apart.
struct ExperienceSpan {
    Decimal monthsLow;
    Decimal monthsHigh;

    /// Years with two digits, rounded half to even; for showing, never for comparing.
    [[nodiscard]] Decimal yearsLow() const;
    [[nodiscard]] Decimal yearsHigh() const;
    friend bool operator==(const ExperienceSpan&, const ExperienceSpan&) = default;
};

/// The first and the last day that a partial date may mean; nullopt without a year.
struct DayBounds {
    Date first;
    Date last;
};
std::optional<DayBounds> boundsOf(const PartialDate& date);

/// Months between two days: whole months by the calendar, the rest as a share of the month it falls into (six digits).
/// 0 where `end` is not later. So 1 June to 1 June is exactly 12 months, in a leap year as well.
Decimal monthsBetween(Date begin, Date end);

/// The length of the periods for which `counts` says yes, up to `asOf`, days that overlap counted once. A month without a
/// day counts whole, a period without an end goes on until `asOf`. `from`: only what lies on or after it (bounds of a day
/// that is not fully known). Periods without a year count nothing at the lower bound and cannot bound the upper one:
/// then the result is empty.
std::optional<ExperienceSpan> experienceIn(const std::vector<WorkPeriod>& periods, Date asOf,
                                           const std::function<bool(const WorkPeriod&)>& counts,
                                           const std::optional<DayBounds>& from = std::nullopt);

}  // namespace offerbook
