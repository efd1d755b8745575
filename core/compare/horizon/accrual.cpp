#include "core/compare/horizon/accrual.h"

#include <cassert>
#include <cstdlib>

namespace offerbook::compare {
namespace {

constexpr std::int64_t monthsPerYear = 12;

}  // namespace

Accrued accrued(const Money& perYear, const MonthPoint& from, const MonthPoint& to) {
    assert(std::abs(perYear.minor()) <= mostPerYear);
    const Money none = Money::zero(perYear.currency());
    if (to <= from) return {0, none, none};
    const MonthPoint length = to - from;
    const std::int64_t years = length.floor() / monthsPerYear;
    const MonthPoint rest = length - MonthPoint(years * monthsPerYear);
    const Int128 part = divideRounded(static_cast<Int128>(perYear.minor()) * rest.numerator(),
                                      static_cast<Int128>(monthsPerYear) * rest.denominator(), Rounding::halfEven);
    const Money remainder = Money::ofMinor(static_cast<std::int64_t>(part), perYear.currency());
    return {static_cast<int>(years), remainder, Money::ofMinor(perYear.minor() * years, perYear.currency()) + remainder};
}

bool fitsHorizon(const MoneyRange& perYear) {
    return std::abs(perYear.low.minor()) <= mostPerYear && std::abs(perYear.high.minor()) <= mostPerYear;
}

}  // namespace offerbook::compare
