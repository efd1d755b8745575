#pragma once

#include "core/money/money.h"

#include <optional>
#include <span>
#include <vector>

namespace offerbook::compare {

/// The scale of a chart of pay: it starts at zero, so that lengths can be compared, and ends at a round amount.
struct PayScale {
    Money top;
    std::vector<Money> ticks;  ///< round amounts at even distances, zero and `top` among them; 3 to 7
};

/// The scale that holds all of the ranges, which are in one currency (asserts); empty where there is none above zero.
std::optional<PayScale> payScale(std::span<const MoneyRange> ranges);

}  // namespace offerbook::compare
