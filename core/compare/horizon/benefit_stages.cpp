#include "core/compare/horizon/benefit_stages.h"

#include "core/compare/horizon/accrual.h"
#include "core/compare/horizon/offer_pay.h"
#include "core/compare/pay_ladder.h"
#include "core/compare/taxed_place.h"

#include <algorithm>

namespace offerbook::compare {
namespace {

using Of = UnemploymentRule::Of;
constexpr int monthsPerYear = 12;
constexpr int youngBelow = 25;

/// What the rule asks of a person.
struct Facts {
    int insuredMonths = 0;
    int age = 0;
    int children = 0;
};

class Planning {
public:
    Planning(const Posting& posting, const OfferAssumptions& assumptions, const ContractTime& time, PayBasis pay,
             const CandidateProfile* candidate, const ReferenceData& reference, const Settings& settings, Date asOf)
        : posting_(posting),
          assumed_(assumptions),
          time_(time),
          payBasis_(pay),
          candidate_(candidate),
          reference_(reference),
          settings_(settings),
          asOf_(asOf) {}

    BenefitPlan made() {
        if (assumed_.benefit == OfferAssumptions::Benefit::typed) typed();
        if (assumed_.benefit == OfferAssumptions::Benefit::byRule) byRule();
        if (!plan_.questions.empty()) plan_.stages.clear();
        return std::move(plan_);
    }

private:
    void ask(Message question) { plan_.questions.push_back(std::move(question)); }

    void typed() {
        if (!assumed_.benefitAmount || !assumed_.benefitCurrency) return ask({"horizon.ask.benefit-amount", {}});
        if (!assumed_.benefitMonths) return ask({"horizon.ask.benefit-months", {}});
        Pay pay;
        pay.low = pay.high = *assumed_.benefitAmount;
        pay.currency = *assumed_.benefitCurrency;
        pay.period = PayPeriod::month;
        const auto amount = MessageArg::text(std::string(pay.currency->code()) + " " + assumed_.benefitAmount->toString());
        const auto months = MessageArg::number(*assumed_.benefitMonths);
        addStage(pay, MonthPoint(*assumed_.benefitMonths), {"horizon.rung.benefit-typed", {amount, months}}, assumed_.note,
                 assumed_.typedOn ? toIso(*assumed_.typedOn) : std::string());
        plan_.notes.push_back(typedNote({"horizon.benefit.typed", {amount, months}}, assumed_));
    }

    void byRule() {
        const std::string country = assumed_.benefitCountry.empty() ? countryOf(posting_) : assumed_.benefitCountry;
        if (country.empty()) return ask({"horizon.ask.benefit-country", {}});
        const bool isHere = country == countryOf(posting_);
        const auto* rule = reference_.unemployment().rule(country, isHere ? regionOf(posting_, reference_) : std::string());
        if (rule == nullptr) return ask({"horizon.ask.no-rule", {MessageArg::country(country)}});
        if (!fits(rule->basis))
            return ask({"horizon.ask.benefit-other-basis",
                        {MessageArg::country(country), MessageArg::term(offerbook::toWord(rule->basis)),
                         MessageArg::term(offerbook::toWord(payBasis_))}});
        const auto facts = factsFor(*rule);
        if (!facts) return;
        const auto gross = grossFor(*rule);
        if (!plan_.questions.empty()) return;
        const BenefitVariant* variant = rule->variant(facts->insuredMonths);
        if (variant == nullptr)
            return ask({"horizon.ask.too-few-months",
                        {MessageArg::country(country), MessageArg::number(facts->insuredMonths),
                         MessageArg::number(rule->variants.front().insuredMonths)}});
        if (gross && rule->leastEarned && gross->low.toDecimal() < *rule->leastEarned)
            return ask(
                {"horizon.ask.too-little-earned", {MessageArg::country(country), MessageArg::text(rule->currency.code())}});
        addStages(*rule, *variant, *facts, gross);
        explain(*rule, *facts);
    }

    /// Net and tax-free are one side; a pay that does not say counts as on either.
    bool fits(PayBasis benefit) const {
        if (payBasis_ == PayBasis::unknown || payBasis_ == benefit) return true;
        return payBasis_ != PayBasis::gross && benefit != PayBasis::gross;
    }

    std::optional<Facts> factsFor(const UnemploymentRule& rule) {
        Facts facts;
        if (const auto organisation = exemptOrganisationOf(posting_, reference_);
            !organisation.empty() && (!assumed_.insuredMonths || !assumed_.previousGross))
            ask({"horizon.ask.not-insured", {MessageArg::text(organisation)}});
        facts.insuredMonths = assumed_.insuredMonths.value_or(static_cast<int>(time_.length().floor()));
        if (rule.asksAge()) facts.age = ageAtEnd();
        if (rule.asksChildren()) facts.children = childrenIn(rule.country);
        return plan_.questions.empty() ? std::optional(facts) : std::nullopt;
    }

    int ageAtEnd() {
        if (assumed_.age) return *assumed_.age;
        if (candidate_ == nullptr || !candidate_->birthYear) {
            ask({"horizon.ask.age", {}});
            return 0;
        }
        const Date end = addMonths(time_.startDay, static_cast<int>(time_.length().floor()));
        return static_cast<int>(end.year()) - *candidate_->birthYear;
    }

    int childrenIn(const std::string& country) {
        if (assumed_.children) return *assumed_.children;
        if (candidate_ != nullptr) {
            const auto fields = tax::fieldsFor(country, {candidate_->household.begin(), candidate_->household.end()});
            const auto known = fields.find("children");
            const auto number = known == fields.end() ? std::nullopt : Decimal::parse(known->second);
            if (number && number->isWhole() && number->sign() >= 0) return static_cast<int>(number->whole());
        }
        ask({"horizon.ask.children", {}});
        return 0;
    }

    /// Of a year, in the rule's currency.
    std::optional<MoneyRange> grossFor(const UnemploymentRule& rule) {
        if (rule.of == Of::flat) return std::nullopt;
        if (assumed_.previousGross) {
            const auto year =
                Money::fromDecimal(*assumed_.previousGross * Decimal(monthsPerYear), rule.currency, Rounding::halfEven);
            if (year) return MoneyRange::single(*year);
        }
        Settings lens;
        lens.currency = rule.currency;
        lens.basis = Settings::Basis::gross;
        lens.rates = settings_.rates;
        lens.countryYears = settings_.countryYears;
        const auto pay = payOf(posting_, candidate_, reference_, lens, asOf_);
        if (!pay.ladder.result) ask({"horizon.ask.previous-gross", {MessageArg::text(rule.currency.code())}});
        return pay.ladder.result;
    }

    MonthPoint durationOf(const UnemploymentRule& rule, const BenefitVariant& variant, const Facts& facts) const {
        Decimal units;
        for (const BenefitDuration& one : variant.durations) {
            const bool isMet = facts.insuredMonths >= one.insuredMonths && (!one.ageFrom || facts.age >= *one.ageFrom) &&
                               (!one.ageBelow || facts.age < *one.ageBelow) && (!one.childless || facts.children == 0);
            if (isMet) units = one.units;
        }
        if (variant.durationPerInsuredYear)
            units = std::max(units, *variant.durationPerInsuredYear * Decimal(facts.insuredMonths / monthsPerYear));
        if (variant.durationMost) units = std::min(units, *variant.durationMost);
        const MonthPoint whole = MonthPoint::ofUnits(units, rule.unitsPerYear);
        return assumed_.benefitMonths ? std::min(whole, MonthPoint(*assumed_.benefitMonths)) : whole;
    }

    void addStages(const UnemploymentRule& rule, const BenefitVariant& variant, const Facts& facts,
                   const std::optional<MoneyRange>& gross) {
        MonthPoint left = durationOf(rule, variant, facts);
        auto steps = variant.steps;
        if (steps.empty()) steps.push_back({Decimal(100), {}, {}, {}});
        for (const BenefitStep& step : steps) {
            const MonthPoint length = step.units ? std::min(left, MonthPoint::ofUnits(*step.units, rule.unitsPerYear)) : left;
            if (length <= MonthPoint()) break;
            const auto low = yearOf(rule, step, facts, gross ? std::optional(gross->low) : std::nullopt);
            const auto high = yearOf(rule, step, facts, gross ? std::optional(gross->high) : std::nullopt);
            if (!low || !high) return;
            Pay pay;
            pay.low = std::min(*low, *high);
            pay.high = std::max(*low, *high);
            pay.currency = rule.currency;
            pay.period = PayPeriod::year;
            addStage(pay, length, sentence(rule, step, facts, length), rule.source, rule.year);
            left = left - length;
        }
    }

    static Decimal percentOf(const BenefitStep& step, const Facts& facts) {
        return facts.children > 0 ? step.percentWithChildren.value_or(step.percent) : step.percent;
    }

    static Message sentence(const UnemploymentRule& rule, const BenefitStep& step, const Facts& facts, const MonthPoint& length) {
        const auto country = MessageArg::country(rule.country);
        const auto months = MessageArg::number(length.toDecimal().toString());
        if (rule.of == Of::flat) return {"horizon.rung.benefit-flat", {country, months}};
        return {rule.of == Of::gross ? "horizon.rung.benefit-of-gross" : "horizon.rung.benefit-of-net",
                {country, MessageArg::number(percentOf(step, facts).toString()), months}};
    }

    /// The benefit of a year at one rate, rounded once to the smallest unit.
    std::optional<Decimal> yearOf(const UnemploymentRule& rule, const BenefitStep& step, const Facts& facts,
                                  const std::optional<Money>& gross) {
        const Decimal times(rule.timesAYear);
        Decimal base;
        if (rule.of == Of::flat) {
            base = (facts.age < youngBelow ? rule.amountBelow25.value_or(*rule.amount) : *rule.amount) * times;
        } else {
            base = gross->toDecimal();
            if (rule.payCap) base = std::min(base, *rule.payCap * times);
            if (rule.of == Of::standardisedNet && !toStandardisedNet(rule, base)) return std::nullopt;
        }
        Decimal benefit = (base * percentOf(step, facts)).dividedBy(Decimal(100), 6, Rounding::halfEven);
        if (const auto& cap = step.cap ? step.cap : rule.benefitCap) benefit = std::min(benefit, *cap * times);
        if (rule.perChild) benefit = benefit + *rule.perChild * Decimal(facts.children) * times;
        if (rule.benefitLeast) benefit = std::max(benefit, *rule.benefitLeast * times);
        return benefit.rounded(rule.currency.minorUnits(), Rounding::halfEven);
    }

    /// SGB III 153: gross less a flat share for social insurance, wage tax and solidarity surcharge.
    bool toStandardisedNet(const UnemploymentRule& rule, Decimal& base) {
        const auto place = taxedPlaceOf(posting_, candidate_, reference_, asOf_, std::nullopt);
        const auto cents = Money::fromDecimal(base, rule.currency, Rounding::halfEven);
        const bool isUsable = place && cents && place->jurisdiction == rule.country && cents->minor() >= 0 &&
                              cents->minor() <= tax::TaxCase::mostGross && place->taxes->currency() == rule.currency;
        if (!isUsable) {
            ask({"horizon.ask.no-standardised-net", {MessageArg::country(rule.country)}});
            return false;
        }
        Decimal net = base - (base * rule.flatDeductionPercent).dividedBy(Decimal(100), 6, Rounding::halfEven);
        for (const tax::TaxLine& line : place->taxes->lines(cents->minor()))
            if (line.id == tax::LineId::wageTax || line.id == tax::LineId::solidaritySurcharge)
                net = net + Money::ofMinor(line.amount, rule.currency).toDecimal();
        base = std::max(net, Decimal(0));
        return true;
    }

    /// Through the ladder of the pay, so that currency and prices are those of the lens.
    void addStage(const Pay& pay, const MonthPoint& length, Message by, std::string source, std::string date) {
        Posting posting;
        posting.salary = Stated<Pay>::typed(pay);
        posting.locations = posting_.locations;
        Settings lens = yearly(settings_);
        lens.basis = Settings::Basis::asStated;
        lens.commuting = false;
        const auto made = payOf(posting, candidate_, reference_, lens, asOf_);
        if (!made.ladder.result) return ask(made.ladder.whyNot);
        if (!fitsHorizon(*made.ladder.result)) return ask({"ladder.why.too-large", {}});
        plan_.stages.push_back({length, *made.ladder.result, std::move(by), std::move(source), std::move(date)});
    }

    void note(Message text) { plan_.notes.push_back(typedNote(std::move(text), assumed_)); }

    void explain(const UnemploymentRule& rule, const Facts& facts) {
        const auto country = MessageArg::country(rule.country);
        plan_.notes.push_back(
            {{"horizon.benefit.rule", {country, MessageArg::text(rule.year), MessageArg::term("quality." + rule.quality)}},
             rule.source,
             reference_.unemployment().status(),
             false});
        if (!rule.note.empty()) plan_.notes.push_back({{"horizon.benefit.note", {MessageArg::text(rule.note)}}, {}, {}, false});
        const auto months = MessageArg::number(facts.insuredMonths);
        if (assumed_.insuredMonths)
            note({"horizon.benefit.months-typed", {months}});
        else
            plan_.notes.push_back({{"horizon.benefit.months-of-contract", {months}}, {}, {}, false});
        if (rule.of != Of::flat && !assumed_.previousGross)
            plan_.notes.push_back({{"horizon.benefit.gross-of-offer", {}}, {}, {}, false});
        if (rule.asksChildren()) note({"horizon.benefit.children", {MessageArg::number(facts.children)}});
        if (rule.asksAge()) note({"horizon.benefit.age", {MessageArg::number(facts.age)}});
        if (candidate_ != nullptr && !candidate_->residence.empty() && candidate_->residence != rule.country)
            plan_.notes.push_back(
                {{"horizon.benefit.residence", {MessageArg::country(candidate_->residence), country}}, {}, {}, false});
    }

    const Posting& posting_;
    const OfferAssumptions& assumed_;
    const ContractTime& time_;
    PayBasis payBasis_;
    const CandidateProfile* candidate_;
    const ReferenceData& reference_;
    const Settings& settings_;
    Date asOf_;
    BenefitPlan plan_;
};

}  // namespace

MonthPoint BenefitPlan::length() const {
    MonthPoint all;
    for (const BenefitStage& stage : stages) all = all + stage.length;
    return all;
}

BenefitPlan benefitPlanOf(const Posting& posting, const OfferAssumptions& assumptions, const ContractTime& time, PayBasis pay,
                          const CandidateProfile* candidate, const ReferenceData& reference, const Settings& settings,
                          Date asOf) {
    return Planning(posting, assumptions, time, pay, candidate, reference, settings, asOf).made();
}

}  // namespace offerbook::compare
