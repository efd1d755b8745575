#pragma once

#include "core/compare/horizon/month_point.h"
#include "core/money/money.h"

namespace offerbook::compare {

/// Pay that runs evenly: whole years as they are, and what remains of a year rounded once, half to even. Any twelve months
/// add up to the year's pay exactly.
struct Accrued {
    int years = 0;  ///< whole ones
    Money rest;     ///< of the year that is not whole
    Money sum;      ///< both
};
/// What `perYear` makes from `from` to `to`; nothing where `to` is not later. The amount is at most mostPerYear.
Accrued accrued(const Money& perYear, const MonthPoint& from, const MonthPoint& to);

/// The largest yearly amount, either way, whose sums stay amounts: ten years of it and of what comes beside it.
constexpr std::int64_t mostPerYear = 10'000'000'000'000;
bool fitsHorizon(const MoneyRange& perYear);

}  // namespace offerbook::compare
