#include "core/money/rate_history.h"

#include <algorithm>
#include <cassert>

namespace offerbook {
namespace {

constexpr int shownDigits = 6;
constexpr int mostDigitsAfter = 15;

std::optional<Decimal> perEuro(const RateDay& day, Currency currency) {
    if (currency.code() == "EUR") return Decimal(1);
    const Decimal* figure = day.find(currency);
    return figure == nullptr ? std::nullopt : std::optional(*figure);
}

/// The smallest of 1, 2 and 5 times a power of ten that is not below `least`.
Decimal roundStep(const Decimal& least) {
    constexpr int smallest = -12;
    constexpr int largest = 12;
    for (int exponent = smallest; exponent <= largest; ++exponent)
        for (const int figure : {1, 2, 5}) {
            Decimal step = exponent < 0 ? Decimal::ofScaled(figure, -exponent) : Decimal(figure);
            for (int i = 0; i < exponent; ++i) step = step * Decimal(10);
            if (step >= least) return step;
        }
    return least;
}

}  // namespace

std::vector<Decimal> rateTicks(const Decimal& lowest, const Decimal& highest) {
    constexpr int steps = 5;
    constexpr int digits = 15;
    assert(lowest.sign() > 0 && lowest <= highest);
    const Decimal span = lowest == highest ? highest : highest - lowest;
    const Decimal step = roundStep(span.dividedBy(steps, digits, Rounding::up));
    std::vector<Decimal> ticks{lowest.dividedBy(step, 0, Rounding::floor) * step};
    while (ticks.back() < highest || ticks.size() < 2) ticks.push_back(ticks.back() + step);
    return ticks;
}

int digitsAfterPoint(const Decimal& value, int significant) {
    assert(value.sign() > 0);
    int digits = significant;
    if (value < Decimal(1)) {
        for (int zeros = 1; zeros < mostDigitsAfter && value < Decimal::ofScaled(1, zeros); ++zeros) ++digits;
    } else {
        for (Int128 whole = value.whole(); whole > 0; whole /= 10) --digits;
    }
    return std::clamp(digits, 0, mostDigitsAfter);
}

Decimal withSignificantDigits(const Decimal& value, int digits) {
    return value.rounded(digitsAfterPoint(value, digits), Rounding::halfEven);
}

std::vector<RatePoint> rateHistory(const ExchangeRates& rates, Currency from, Currency to, const RatePeriod& period) {
    std::vector<RatePoint> history;
    if (from == to || period.from > period.to) return history;
    const auto end = rates.days().upper_bound(period.to);
    for (auto at = rates.days().lower_bound(period.from); at != end; ++at) {
        const auto over = perEuro(at->second, to);
        const auto under = perEuro(at->second, from);
        if (!over || !under) continue;
        const ExchangeRate rate{from, to, *over, *under, at->first, at->first, {}};
        history.push_back({at->first, withSignificantDigits(rate.quotient(), shownDigits)});
    }
    return history;
}

std::optional<RateExtent> extentOf(const std::vector<RatePoint>& history) {
    if (history.empty()) return std::nullopt;
    const auto isLower = [](const RatePoint& a, const RatePoint& b) { return a.rate < b.rate; };
    return RateExtent{history.front(), history.back(), *std::min_element(history.begin(), history.end(), isLower),
                      *std::max_element(history.begin(), history.end(), isLower)};
}

}  // namespace offerbook
