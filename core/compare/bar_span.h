#pragma once

#include "core/money/money.h"

namespace offerbook::compare {

/// Where a range lies between zero and `full`, in thousandths: for drawing, never for figures. 0 <= from <= to <= 1000.
struct BarSpan {
    int from = 0;
    int to = 0;
    friend bool operator==(const BarSpan&, const BarSpan&) = default;
};
/// Rounded down. `full` is in the same currency and above zero (asserts); what lies outside is cut off.
BarSpan barSpan(const MoneyRange& range, const Money& full);

}  // namespace offerbook::compare
