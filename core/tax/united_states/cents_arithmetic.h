#pragma once

#include "core/money/decimal.h"
#include "core/tax/tax_line.h"

#include <algorithm>

namespace offerbook::tax::us {

/// Millionths of a cent to the cent, half up: no American form rounds finer, and each step of a rule is brought to the cent
/// once. What fits into 64 bits is divided there, because that is what a million persons a second can afford.
inline Cents centsOf(Int128 millionths) {
    constexpr Int128 large = Int128{1} << 62;
    if (millionths < 0 || millionths >= large) return static_cast<Cents>(divideRounded(millionths, 1'000'000, Rounding::halfUp));
    return static_cast<Cents>((static_cast<std::uint64_t>(millionths) + 500'000) / 1'000'000);
}

inline Cents shareOf(Cents base, std::int32_t ppm) { return centsOf(static_cast<Int128>(base) * ppm); }

/// What lies above a border; 0 below it.
inline Cents over(Cents amount, Cents border) { return std::max<Cents>(0, amount - border); }

/// How many steps lie in the amount, each that was started counted.
inline std::int64_t startedSteps(Cents amount, Cents step) { return amount <= 0 ? 0 : (amount + step - 1) / step; }

}  // namespace offerbook::tax::us
