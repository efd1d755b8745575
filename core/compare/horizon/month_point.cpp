#include "core/compare/horizon/month_point.h"

#include <cassert>
#include <numeric>

namespace offerbook::compare {
namespace {

constexpr int monthsPerYear = 12;
constexpr std::int64_t tenThousand = 10'000;

std::int64_t monthsOf(Date day) {
    return static_cast<std::int64_t>(static_cast<int>(day.year())) * monthsPerYear + static_cast<unsigned>(day.month()) - 1;
}

std::int64_t daysIn(Date day) { return static_cast<unsigned>((day.year() / day.month() / std::chrono::last).day()); }

/// A decimal of four digits as a whole number of ten-thousandths.
std::int64_t inTenThousandths(const Decimal& value) {
    assert((value * Decimal(tenThousand)).isWhole());
    return (value * Decimal(tenThousand)).whole();
}

}  // namespace

MonthPoint MonthPoint::of(std::int64_t numerator, std::int64_t denominator) {
    assert(denominator > 0);
    const std::int64_t common = std::gcd(numerator, denominator);
    MonthPoint point;
    point.numerator_ = numerator / common;
    point.denominator_ = denominator / common;
    return point;
}

MonthPoint MonthPoint::of(Date day, Date firstOfMonth) {
    const std::int64_t months = monthsOf(day) - monthsOf(firstOfMonth);
    const std::int64_t days = daysIn(day);
    return of(months * days + static_cast<unsigned>(day.day()) - 1, days);
}

MonthPoint MonthPoint::ofUnits(const Decimal& units, const Decimal& unitsPerYear) {
    return of(inTenThousandths(units) * monthsPerYear, inTenThousandths(unitsPerYear));
}

std::int64_t MonthPoint::floor() const {
    const std::int64_t whole = numerator_ / denominator_;
    return numerator_ % denominator_ < 0 ? whole - 1 : whole;
}

Decimal MonthPoint::toDecimal() const { return Decimal(numerator_).dividedBy(Decimal(denominator_), 2, Rounding::halfEven); }

MonthPoint operator+(const MonthPoint& a, const MonthPoint& b) {
    const std::int64_t common = std::lcm(a.denominator_, b.denominator_);
    return MonthPoint::of(a.numerator_ * (common / a.denominator_) + b.numerator_ * (common / b.denominator_), common);
}

MonthPoint operator-(const MonthPoint& a, const MonthPoint& b) { return a + MonthPoint::of(-b.numerator_, b.denominator_); }

std::strong_ordering operator<=>(const MonthPoint& a, const MonthPoint& b) {
    return static_cast<Int128>(a.numerator_) * b.denominator_ <=> static_cast<Int128>(b.numerator_) * a.denominator_;
}

Date firstOfMonth(Date day) { return day.year() / day.month() / std::chrono::day(1); }

Date dayAt(const MonthPoint& point, Date firstOfMonth) {
    const Date month = addMonths(firstOfMonth, static_cast<int>(point.floor()));
    const MonthPoint part = point - MonthPoint(point.floor());
    const std::int64_t days = part.numerator() * daysIn(month) / part.denominator();
    return month.year() / month.month() / std::chrono::day(static_cast<unsigned>(days) + 1);
}

}  // namespace offerbook::compare
