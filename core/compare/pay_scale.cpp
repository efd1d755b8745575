#include "core/compare/pay_scale.h"

#include <algorithm>
#include <cassert>
#include <cstdint>

namespace offerbook::compare {
namespace {

constexpr std::int64_t mostSteps = 6;

/// The smallest of 1, 2, 5, 10, 20, 50 ... minor units of which no more than mostSteps hold `highest`.
std::int64_t roundStep(std::int64_t highest) {
    for (std::int64_t power = 1;; power *= 10)
        for (const std::int64_t digit : {1, 2, 5})
            if (digit * power * mostSteps >= highest) return digit * power;
}

}  // namespace

std::optional<PayScale> payScale(std::span<const MoneyRange> ranges) {
    std::int64_t highest = 0;
    for (const MoneyRange& range : ranges) {
        assert(range.currency() == ranges.front().currency());
        highest = std::max(highest, range.high.minor());
    }
    if (highest == 0) return std::nullopt;
    const std::int64_t step = roundStep(highest);
    const Currency currency = ranges.front().currency();
    std::vector<Money> ticks{Money::zero(currency)};
    while (ticks.back().minor() < highest)
        ticks.push_back(Money::ofMinor(std::min(ticks.back().minor() + step, Money::maxMinor), currency));
    return PayScale{ticks.back(), ticks};
}

}  // namespace offerbook::compare
