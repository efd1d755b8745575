#pragma once

#include "core/money/rate_choice.h"

#include <vector>

namespace offerbook {

/// The rate of a pair on one published day.
struct RatePoint {
    Date day{};
    Decimal rate = {};  ///< 1 `from` in `to`, six significant digits: for showing, not for converting
    friend bool operator==(const RatePoint&, const RatePoint&) = default;
};

/// The days of a period that have both currencies, the oldest first; empty where there are none.
std::vector<RatePoint> rateHistory(const ExchangeRates& rates, Currency from, Currency to, const RatePeriod& period);

/// What a history comes to.
struct RateExtent {
    RatePoint first;
    RatePoint last;
    RatePoint lowest;   ///< the first day with the lowest rate
    RatePoint highest;  ///< the first day with the highest
};
/// Empty for an empty history.
std::optional<RateExtent> extentOf(const std::vector<RatePoint>& history);

/// Round figures for a scale over a span above zero: at most seven, in steps of 1, 2 or 5 times a power of ten; the first is not
/// above the lowest, the last not below the highest.
std::vector<Decimal> rateTicks(const Decimal& lowest, const Decimal& highest);

/// `value`, which is above zero, with this many significant digits, rounded half to even.
Decimal withSignificantDigits(const Decimal& value, int digits);
/// How many digits after the point those are.
int digitsAfterPoint(const Decimal& value, int significant);

}  // namespace offerbook
