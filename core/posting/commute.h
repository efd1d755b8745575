#pragma once

#include "core/money/currency.h"
#include "core/money/decimal.h"

#include <optional>

namespace offerbook {

/// The way between home and the place of work, as the person states it.
struct Commute {
    std::optional<Decimal> kilometres;  ///< one way
    std::optional<Decimal> minutes;     ///< one way
    std::optional<Decimal> costPerDay;  ///< in `currency`, there and back, on a day in the office
    std::optional<Currency> currency;
    friend bool operator==(const Commute&, const Commute&) = default;
};

}  // namespace offerbook
