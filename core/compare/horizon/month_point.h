#pragma once

#include "core/money/decimal.h"
#include "core/time/date.h"

#include <compare>
#include <cstdint>

namespace offerbook::compare {

/// A point in time, or a length, in months from the first day of a horizon; exact, as a fraction. Within a month its days are
/// equal parts, so that 15 January is 14/31 of a month after 1 January.
class MonthPoint {
public:
    constexpr MonthPoint() = default;
    constexpr explicit MonthPoint(std::int64_t months) : numerator_(months) {}
    static MonthPoint of(std::int64_t numerator, std::int64_t denominator);
    /// The beginning of `day`, seen from the first day of a month.
    static MonthPoint of(Date day, Date firstOfMonth);
    /// `units` of which `unitsPerYear` (above zero) make a year; both with at most four digits after the point.
    static MonthPoint ofUnits(const Decimal& units, const Decimal& unitsPerYear);

    [[nodiscard]] std::int64_t numerator() const { return numerator_; }
    [[nodiscard]] std::int64_t denominator() const { return denominator_; }
    [[nodiscard]] std::int64_t floor() const;
    /// With two digits, half to even.
    [[nodiscard]] Decimal toDecimal() const;

    friend MonthPoint operator+(const MonthPoint& a, const MonthPoint& b);
    friend MonthPoint operator-(const MonthPoint& a, const MonthPoint& b);
    friend bool operator==(const MonthPoint&, const MonthPoint&) = default;
    friend std::strong_ordering operator<=>(const MonthPoint& a, const MonthPoint& b);

private:
    std::int64_t numerator_ = 0;
    std::int64_t denominator_ = 1;  ///< above zero, without a common divisor
};

/// The first day of the month of a day.
Date firstOfMonth(Date day);
/// The day a point lies in, seen from the first day of a month.
Date dayAt(const MonthPoint& point, Date firstOfMonth);

}  // namespace offerbook::compare
