#include "core/compare/pay_ladder.h"
#include "core/compare/work_year.h"

namespace offerbook::compare {
namespace {

constexpr int monthsPerYear = 12;
constexpr std::string_view paidOnce = "component.once";

/// How often an amount comes in a year; empty where that is not known.
std::optional<Decimal> timesAYear(const PayComponent& part, const WorkYear& year, int weeksPerYear) {
    if (!part.period) return std::nullopt;
    switch (*part.period) {
        case PayPeriod::year: return Decimal(1);
        case PayPeriod::month: return Decimal(monthsPerYear);
        case PayPeriod::week: return Decimal(weeksPerYear);
        case PayPeriod::day: return year.workingDays;  // a meal voucher for a day that is worked
        case PayPeriod::once: return Decimal(1);       // in the one year that it comes in
        case PayPeriod::hour: return std::nullopt;
    }
    return std::nullopt;
}

bool isVesting(const PayComponent& part) { return part.vestingMonths && *part.vestingMonths > 0; }

/// Once and for all, whether that is earned at once or after years.
bool isPaidOnce(const PayComponent& part) { return part.period == PayPeriod::once && !isVesting(part); }

/// Nothing is earned before the cliff, so that a first year may give none of it.
bool isBeyondFirstYear(const PayComponent& part) {
    return isVesting(part) && part.cliffMonths && *part.cliffMonths > monthsPerYear;
}

/// Net and tax-free stand together; what does not say is taken to be as the pay.
bool fitsBasis(PayBasis part, PayBasis pay) {
    if (part == PayBasis::unknown || pay == PayBasis::unknown || part == pay) return true;
    return part != PayBasis::gross && pay != PayBasis::gross;
}

/// What a person or a text can mean; the arithmetic stays exact within it.
bool isUsable(const std::optional<Decimal>& value, const Decimal& most) {
    constexpr int mostDigits = 4;
    return value && value->sign() > 0 && *value <= most && value->scale() <= mostDigits;
}

MessageArg nameOf(const PayComponent& part) {
    return part.label.empty() ? MessageArg::term(toWord(part.kind)) : MessageArg::text(part.label);
}

/// An employer's contribution to pension and health is pay, but nobody's taxable wage of the year.
bool isTaxedAsWage(const PayComponent& part, PayBasis pay) {
    const bool contribution = part.kind == PayComponent::Kind::pension || part.kind == PayComponent::Kind::health;
    return !contribution && fitsBasis(part.basis, pay);
}

}  // namespace

Message whyLeftOut(const PayComponent& part, PayBasis pay, PayBasis result) {
    const bool hasShare = isUsable(part.percent, 1000);
    const bool hasAmount = isUsable(part.amount, 1'000'000'000'000);
    if (!hasShare && !hasAmount) return {"component.no-amount", {nameOf(part)}};
    if (!fitsBasis(part.basis, pay) && !fitsBasis(part.basis, result))
        return {"component.other-basis", {nameOf(part), MessageArg::term(toWord(part.basis))}};
    if (hasShare) return isPaidOnce(part) ? Message{std::string(paidOnce), {nameOf(part)}} : Message{};
    if (!part.currency) return {"component.no-currency", {nameOf(part)}};
    if (!part.period) return {"component.no-period", {nameOf(part)}};
    if (isPaidOnce(part)) return {std::string(paidOnce), {nameOf(part)}};
    if (*part.period == PayPeriod::hour) return {"component.by-the-hour", {nameOf(part)}};
    return {};
}

/// What is wage is added before taxes are taken off, the rest to what is left.
void LadderBuilder::withComponents(bool beforeTax) {
    if (components_ == Components::none || !posting_.components.hasValue() || isUnpaid()) return;
    if (beforeTax) base_ = figure_;
    for (const PayComponent& part : *posting_.components) {
        if (!figure_) return;
        if (components_ == Components::certain && !part.certain) continue;
        // Nobody expects it at all.
        if (!part.certain && part.probabilityPercent && part.probabilityPercent->isZero()) continue;
        if (isTaxedAsWage(part, pay_.basis) != beforeTax) continue;
        if (firstYear_ && isBeyondFirstYear(part)) continue;
        const Message why = whyLeftOut(part, pay_.basis, result_.basis);
        if (why.empty() || (firstYear_ && why.id == paidOnce)) addComponent(part);
    }
}

void LadderBuilder::addComponent(const PayComponent& part) {
    Rung rung;
    rung.step = "component";
    rung.evidence = posting_.components.evidence();
    Factor share{1, 1};
    if (!part.certain && isUsable(part.probabilityPercent, 100)) share = {*part.probabilityPercent, 100};
    std::optional<Money> low;
    std::optional<Money> high;
    const auto money = [&](const Decimal& times, const Decimal& dividedBy) -> std::optional<Money> {
        const Currency currency = figure_->currency();
        const auto made = Money::fromDecimal(times.dividedBy(dividedBy, currency.minorUnits(), Rounding::halfEven), currency,
                                             Rounding::halfEven);
        return made ? std::optional(*made) : std::nullopt;
    };
    if (part.percent) {
        // The base in the figure's currency first, rounded to its unit: what it is a share of can be read.
        const auto shareOf = [&](const Money& base) -> std::optional<Money> {
            const auto rate = inFigureCurrency(base.toDecimal(), base.currency(), rung);
            const auto amount = rate ? money(rate->times, rate->dividedBy) : std::nullopt;
            if (!amount) return std::nullopt;
            return money(amount->toDecimal() * *part.percent * share.times, share.dividedBy * Decimal(100));
        };
        low = shareOf(base_->low);
        if (!figure_) return;  // no rate
        high = shareOf(base_->high);
        rung.by = {"ladder.component-percent", {nameOf(part), MessageArg::number(part.percent->toString())}};
    } else {
        const WorkYear year = workYearOf(posting_, reference_, settings_, asOf_);
        const auto often = isVesting(part) ? std::optional(Decimal(monthsPerYear))
                                           : timesAYear(part, year, reference_.workingTime().year().weeksPerYear);
        const auto rate = inFigureCurrency(*part.amount, *part.currency, rung);
        if (!rate) return;
        const Decimal parts = isVesting(part) ? Decimal(*part.vestingMonths) : Decimal(1);
        low = money(rate->times * *often * share.times, rate->dividedBy * parts * share.dividedBy);
        high = low;
        rung.by = componentWords(part, *often);
    }
    if (!low || !high) return stop({"ladder.why.too-large", {}});
    rung.plus = MoneyRange{*low, *high};
    rung.assumption = componentAssumption(part);
    climb(std::move(rung));
}

Message LadderBuilder::componentWords(const PayComponent& part, const Decimal& often) {
    const auto amount = MessageArg::text(std::string(part.currency->code()) + " " + part.amount->toString());
    if (isPaidOnce(part)) return {"ladder.component-once", {nameOf(part), amount}};
    if (isVesting(part)) return {"ladder.component-vesting", {nameOf(part), amount, MessageArg::number(*part.vestingMonths)}};
    return {"ladder.component", {nameOf(part), amount, MessageArg::number(often.toString())}};
}

Message LadderBuilder::componentAssumption(const PayComponent& part) {
    if (!part.certain && isUsable(part.probabilityPercent, 100))
        return {"ladder.assume.probability", {MessageArg::number(part.probabilityPercent->toString())}};
    if (!part.certain) return {"ladder.assume.uncertain-in-full", {}};
    if (part.amount && part.period == PayPeriod::day) return {"ladder.assume.every-working-day", {}};
    if (isVesting(part) && part.cliffMonths) return {"ladder.assume.cliff", {MessageArg::number(*part.cliffMonths)}};
    if (isVesting(part)) return {"ladder.assume.even-vesting", {}};
    return {};
}

/// The amount in the currency of the figure as a fraction; the rung gets date and source of the rate. Stops the ladder where
/// there is none.
std::optional<Factor> LadderBuilder::inFigureCurrency(const Decimal& amount, Currency currency, Rung& rung) {
    if (currency == figure_->currency()) return Factor{amount, 1};
    const auto rate = chosenRate(reference_.rates(), currency, figure_->currency(), settings_.rates, asOf_);
    if (!rate) {
        stop(rate.error().message);
        return std::nullopt;
    }
    rung.date = toIso(rate->date);
    rung.source = rate->source;
    result_.rates.push_back(*rate);
    return Factor{amount * rate->numerator, rate->denominator};
}

ComparableTotals totalsOf(const Posting& posting, const CandidateProfile* candidate, const ReferenceData& reference,
                          const Settings& settings, Date asOf) {
    ComparableTotals totals;
    if (!posting.components.hasValue() || posting.components->empty()) return totals;
    totals.hasParts = true;
    const auto counting = payThatCounts(posting, asOf);
    if (!counting) return totals;
    using Components = LadderBuilder::Components;
    const auto builder = [&](Components which) {
        LadderBuilder made(posting, *counting, candidate, reference, settings, asOf);
        made.with(which);
        return made;
    };
    totals.certain = builder(Components::certain).build().ladder;
    const ComparablePay all = builder(Components::all).build();
    totals.withUncertain = all.ladder;
    totals.rates = all.rates;
    bool anyOnce = false;
    for (const PayComponent& part : *posting.components) {
        auto why = whyLeftOut(part, counting->observation.pay.basis, all.basis);
        anyOnce = anyOnce || why.id == paidOnce;
        if (!why.empty()) totals.leftOut.push_back(std::move(why));
    }
    if (!anyOnce) return totals;
    totals.firstYear = builder(Components::certain).inFirstYear().build().ladder;
    ComparablePay first = builder(Components::all).inFirstYear().build();
    totals.firstYearWithUncertain = std::move(first.ladder);
    totals.rates.insert(totals.rates.end(), first.rates.begin(), first.rates.end());
    return totals;
}

}  // namespace offerbook::compare
