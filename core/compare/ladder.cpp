#include "core/compare/ladder.h"

namespace offerbook::compare {
namespace {

std::optional<Money> appliedTo(const Money& amount, const Factor& factor, Currency out) {
    const Decimal exact = amount.toDecimal() * factor.times;
    const auto money =
        Money::fromDecimal(exact.dividedBy(factor.dividedBy, out.minorUnits(), Rounding::halfEven), out, Rounding::halfEven);
    return money ? std::optional(*money) : std::nullopt;
}

MoneyRange ordered(const Money& a, const Money& b) { return Money::compare(a, b) > 0 ? MoneyRange{b, a} : MoneyRange{a, b}; }

MoneyRange withLines(const std::vector<RungLine>& lines, MoneyRange range) {
    for (const RungLine& line : lines) {
        range.low = range.low + line.low;
        range.high = range.high + line.high;
    }
    return ordered(range.low, range.high);
}

/// False where the sum is too large to be an amount.
bool addTo(Money& amount, const Money& more) {
    const auto sum = Money::fromDecimal(amount.toDecimal() + more.toDecimal(), amount.currency(), Rounding::halfEven);
    if (!sum) return false;
    amount = *sum;
    return true;
}

}  // namespace

std::optional<MoneyRange> applied(const Rung& rung, const MoneyRange& in, Currency out) {
    if (!rung.lines.empty()) return withLines(rung.lines, in);
    auto low = appliedTo(in.low, rung.factor, out);
    auto high = appliedTo(in.high, rung.highFactor.value_or(rung.factor), out);
    if (!low || !high) return std::nullopt;
    if (rung.plus && !addTo(*low, rung.plus->low)) return std::nullopt;
    if (rung.plus && !addTo(*high, rung.plus->high)) return std::nullopt;
    return ordered(*low, *high);
}

}  // namespace offerbook::compare
