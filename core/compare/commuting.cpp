#include "core/compare/commuting.h"

#include "core/compare/pay_ladder.h"

namespace offerbook::compare {
namespace {

constexpr int waysPerDay = 2;
constexpr int minutesPerHour = 60;

bool isUsable(const Decimal& value, int most) {
    constexpr int mostDigits = 4;
    return value.sign() >= 0 && value <= Decimal(most) && value.scale() <= mostDigits;
}

/// Hours there and back on so many days, one digit.
std::optional<Decimal> hoursOn(const std::optional<Decimal>& days, const Decimal& minutes) {
    if (!days) return std::nullopt;
    return (*days * minutes * Decimal(waysPerDay)).dividedBy(minutesPerHour, 1, Rounding::halfEven);
}

}  // namespace

ComparableCommute commuteOf(const Posting& posting, const ComparableRemote& remote) {
    ComparableCommute commute;
    if (!posting.commute.hasValue()) {
        commute.by = {"commute.not-stated", {}};
        return commute;
    }
    if (!remote.officeDaysLow && !remote.officeDaysHigh) {
        commute.by = {"commute.no-office-days", {}};
        return commute;
    }
    commute.daysLow = remote.officeDaysLow;
    commute.daysHigh = remote.officeDaysHigh;
    if (posting.commute->minutes && isUsable(*posting.commute->minutes, minutesPerHour * 24)) {
        commute.hoursLow = hoursOn(commute.daysLow, *posting.commute->minutes);
        commute.hoursHigh = hoursOn(commute.daysHigh, *posting.commute->minutes);
    }
    commute.by = {"commute.by-office-days", {}};
    return commute;
}

void LadderBuilder::lessCommuting() {
    if (!settings_.commuting || isUnpaid()) return;
    const ComparableRemote remote = remoteOf(posting_, workYearOf(posting_, reference_, settings_, asOf_));
    // Who never goes to the office has no way to it.
    if (remote.officeDaysHigh && remote.officeDaysHigh->isZero()) return;
    constexpr int dearestDay = 1'000'000;
    const bool hasCost = posting_.commute.hasValue() && posting_.commute->costPerDay && posting_.commute->currency &&
                         isUsable(*posting_.commute->costPerDay, dearestDay);
    if (!hasCost) return stop({"ladder.why.no-commuting", {}});
    if (!remote.officeDaysLow || !remote.officeDaysHigh) return stop({"ladder.why.no-office-days", {}});
    Rung rung;
    rung.step = "commuting";
    const auto perDay = inFigureCurrency(*posting_.commute->costPerDay, *posting_.commute->currency, rung);
    if (!perDay) return;
    const auto cost = [&](const Decimal& days) {
        return Money::fromDecimal(
            (-(perDay->times * days)).dividedBy(perDay->dividedBy, settings_.currency.minorUnits(), Rounding::halfEven),
            settings_.currency, Rounding::halfEven);
    };
    const auto most = cost(*remote.officeDaysHigh);
    const auto least = cost(*remote.officeDaysLow);
    if (!most || !least) return stop({"ladder.why.too-large", {}});
    rung.plus = MoneyRange{*most, *least};
    const std::string days = remote.officeDaysLow == remote.officeDaysHigh
                                 ? remote.officeDaysLow->toString()
                                 : remote.officeDaysLow->toString() + "–" + remote.officeDaysHigh->toString();
    rung.by = {"ladder.commuting",
               {MessageArg::text(days), MessageArg::number(posting_.commute->costPerDay->toString()),
                MessageArg::currency(posting_.commute->currency->code())}};
    rung.evidence = posting_.commute.evidence();
    climb(std::move(rung));
}

}  // namespace offerbook::compare
