#include "core/compare/bar_span.h"

#include <algorithm>
#include <cassert>

namespace offerbook::compare {
namespace {

int thousandths(const Money& part, const Money& full) {
    const Int128 share = divideRounded(static_cast<Int128>(part.minor()) * 1000, full.minor(), Rounding::floor);
    return static_cast<int>(std::clamp<Int128>(share, 0, 1000));
}

}  // namespace

BarSpan barSpan(const MoneyRange& range, const Money& full) {
    assert(range.currency() == full.currency() && full.minor() > 0);
    return {thousandths(range.low, full), thousandths(range.high, full)};
}

}  // namespace offerbook::compare
