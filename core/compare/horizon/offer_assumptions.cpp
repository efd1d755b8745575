#include "core/compare/horizon/offer_assumptions.h"

#include "core/base/words.h"

namespace offerbook::compare {
namespace {

using Benefit = OfferAssumptions::Benefit;
constexpr auto benefitWords =
    wordTable<Benefit>({{Benefit::none, "none"}, {Benefit::byRule, "by-rule"}, {Benefit::typed, "typed"}});

constexpr int mostContractMonths = 1200;
constexpr int mostGap = 120;
constexpr int mostAge = 120;
constexpr int mostChildren = 30;
constexpr int mostTrialNoticeDays = 366;
constexpr int mostDigits = 4;

bool isWithin(const std::optional<int>& value, int least, int most) { return !value || (*value >= least && *value <= most); }

bool isAmount(const std::optional<Decimal>& value) {
    return !value || (value->sign() >= 0 && *value <= Decimal(1'000'000'000) && value->scale() <= mostDigits);
}

bool isPercent(const std::optional<Decimal>& value) {
    return !value || (value->sign() >= 0 && *value <= Decimal(100) && value->scale() <= mostDigits);
}

Message bad(std::string_view field) { return {"horizon.bad", {MessageArg::term("horizon.field." + std::string(field))}}; }

}  // namespace

std::string_view toWord(Benefit benefit) { return benefitWords.word(benefit); }
std::optional<Benefit> benefitFromWord(std::string_view word) { return benefitWords.value(word); }

Expected<int, Message> checkHorizon(int months) {
    if (months != 0 && (months < leastHorizon || months > mostHorizon))
        return Unexpected{Message{"compare.bad-horizon", {MessageArg::text(std::to_string(months))}}};
    return months;
}

Message problemOf(const OfferAssumptions& assumptions) {
    if (!isWithin(assumptions.contractMonths, 1, mostContractMonths)) return bad("contract-months");
    if (!isPercent(assumptions.extensionPercent)) return bad("extension-percent");
    if (!isWithin(assumptions.extensionMonths, 1, mostContractMonths)) return bad("extension-months");
    if (!isWithin(assumptions.gapMonths, 0, mostGap)) return bad("gap-months");
    if (!isWithin(assumptions.benefitMonths, 1, mostGap)) return bad("benefit-months");
    if (!isAmount(assumptions.benefitAmount)) return bad("benefit-amount");
    if (!isAmount(assumptions.previousGross)) return bad("previous-gross");
    if (!isWithin(assumptions.insuredMonths, 0, mostContractMonths)) return bad("insured-months");
    if (!isWithin(assumptions.age, 0, mostAge)) return bad("age");
    if (!isWithin(assumptions.children, 0, mostChildren)) return bad("children");
    if (!isWithin(assumptions.trialNoticeDays, 0, mostTrialNoticeDays)) return bad("trial-notice-days");
    if (assumptions.nextOffer && *assumptions.nextOffer == assumptions.offer) return bad("next-offer");
    return {};
}

}  // namespace offerbook::compare
