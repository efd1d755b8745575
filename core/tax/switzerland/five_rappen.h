#pragma once

#include "core/tax/tax_case.h"

#include <cassert>

namespace offerbook::tax {

/// dividend / divisor cents brought to a multiple of five rappen, halves up, as payrolls certified by Swissdec round each
/// month's contribution. The dividend is not negative; the divisor is even.
inline Cents fiveRappen(std::int64_t dividend, std::int64_t divisor) {
    assert(dividend >= 0 && dividend <= TaxCase::mostGross * 4'000'000);
    const std::int64_t unit = divisor * 5;
    return (dividend + unit / 2) / unit * 5;
}

/// base x ppm, to five rappen; the base is at most TaxCase::mostGross.
inline Cents fiveRappenOf(Cents base, std::int32_t ppm) { return fiveRappen(base * ppm, 1'000'000); }

}  // namespace offerbook::tax
