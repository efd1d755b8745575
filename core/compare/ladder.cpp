#include "core/compare/ladder.h"

#include <utility>

namespace offerbook::compare {
namespace {

std::optional<Money> appliedTo(const Money& amount, const Factor& factor, Currency out) {
    const Decimal exact = amount.toDecimal() * factor.times;
    const auto money =
        Money::fromDecimal(exact.dividedBy(factor.dividedBy, out.minorUnits(), Rounding::halfEven), out, Rounding::halfEven);
    return money ? std::optional(*money) : std::nullopt;
}

}  // namespace

std::optional<MoneyRange> applied(const Rung& rung, const MoneyRange& in, Currency out) {
    auto low = appliedTo(in.low, rung.factor, out);
    auto high = appliedTo(in.high, rung.highFactor.value_or(rung.factor), out);
    if (!low || !high) return std::nullopt;
    if (Money::compare(*low, *high) > 0) std::swap(*low, *high);
    return MoneyRange{*low, *high};
}

}  // namespace offerbook::compare
