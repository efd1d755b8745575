#include "core/compare/horizon/cumulative.h"

namespace offerbook::compare {
namespace {

MoneyRange ordered(const MoneyRange& ends) {
    return Money::compare(ends.low, ends.high) > 0 ? MoneyRange{ends.high, ends.low} : ends;
}

Money shareOf(const Money& amount, const Decimal& percent) {
    const Decimal exact = amount.toDecimal() * percent;
    const int digits = amount.currency().minorUnits();
    const auto money =
        Money::fromDecimal(exact.dividedBy(Decimal(100), digits, Rounding::halfEven), amount.currency(), Rounding::halfEven);
    return money ? *money : Money::zero(amount.currency());  // a share of an amount is one: never zero here for its size
}

}  // namespace

MoneyRange plus(const MoneyRange& a, const MoneyRange& b) { return {a.low + b.low, a.high + b.high}; }

MoneyRange paidBy(const std::vector<Segment>& segments, int month, bool certainOnly, Currency currency) {
    MoneyRange sum = MoneyRange::single(Money::zero(currency));
    for (const Segment& segment : segments)
        if (!certainOnly || segment.certain) sum = plus(sum, paidBy(segment, month));
    return sum;
}

MoneyRange extensionBy(const Timeline& timeline, int month, Currency currency) {
    if (timeline.extended.empty()) return MoneyRange::single(Money::zero(currency));
    const MoneyRange with = paidBy(timeline.extended, month, false, currency);
    const MoneyRange without = paidBy(timeline.plain, month, false, currency);
    return {shareOf(with.low - without.low, timeline.extensionPercent),
            shareOf(with.high - without.high, timeline.extensionPercent)};
}

std::vector<HorizonMonth> cumulative(const Timeline& timeline, int months, Currency currency) {
    std::vector<HorizonMonth> sums;
    for (int month = 1; month <= months; ++month) {
        const MoneyRange plain = paidBy(timeline.plain, month, false, currency);
        sums.push_back({ordered(plus(plain, extensionBy(timeline, month, currency))),
                        ordered(paidBy(timeline.plain, month, true, currency))});
    }
    return sums;
}

}  // namespace offerbook::compare
