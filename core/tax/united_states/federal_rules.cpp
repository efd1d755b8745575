#include "core/tax/united_states/federal_rules.h"

#include "core/tax/united_states/cents_arithmetic.h"

namespace offerbook::tax::us {

FederalTax FederalRules::incomeTax(FilingStatus status, Cents wages, const Dependants& dependants) const {
    FederalTax tax{over(wages, standardDeduction_[status]), 0, 0, 0};
    tax.beforeCredits = centsOf(brackets_[status].exactTax(tax.taxable));
    if (dependants.credits && dependants.count() > 0) addCredits(tax, status, wages, dependants);
    return tax;
}

/// Schedule 8812: lines 4 to 14 (credits against tax), 16 to 27 (additional child tax credit). The way by social security taxes
/// for three and more children never gives more than the 15 % here, because the earned income credit is taken off there.
void FederalRules::addCredits(FederalTax& tax, FilingStatus status, Cents wages, const Dependants& dependants) const {
    const Cents full = child_.perChild * dependants.children + child_.perOther * dependants.others;
    const Cents less = startedSteps(wages - child_.over[status], child_.step) * child_.lessEach;
    const Cents granted = over(full, less);
    tax.credit = std::min(granted, tax.beforeCredits);
    const Cents mostPaidOut = std::min(granted - tax.credit, child_.paidOutMost * dependants.children);
    tax.paidOut = std::min(mostPaidOut, shareOf(over(wages, child_.paidOutOver), child_.paidOutPpm));
}

Fica FederalRules::fica(Cents wagesOfOne) const {
    const Cents base = std::min(wagesOfOne, socialSecurity_.wageBase);
    return {shareOf(base, socialSecurity_.ppm), base, shareOf(wagesOfOne, medicare_.ppm)};
}

Cents FederalRules::additionalMedicare(FilingStatus status, Cents wagesOfBoth) const {
    return shareOf(over(wagesOfBoth, additionalMedicare_.over[status]), additionalMedicare_.ppm);
}

bool FederalRules::earnedIncomeCreditLikely(FilingStatus status, Cents wages, const Dependants& dependants) const {
    const auto children = static_cast<std::size_t>(std::min<std::int64_t>(dependants.children, 3));
    return wages > 0 && wages < earnedIncomeCreditEnds_[status][children];
}

bool FederalRules::itemizingLikely(FilingStatus status, Cents wages, Cents stateAndLocal) const {
    if (stateAndLocal <= standardDeduction_[status]) return false;
    const StateTaxDeduction& rule = stateTaxDeduction_;
    const Cents cap = std::max(rule.least, rule.most[status] - shareOf(over(wages, rule.over), rule.ppm));
    return std::min(cap, stateAndLocal) > standardDeduction_[status];
}

FederalRules::Range FederalRules::paidOutRange(const Dependants& dependants) const {
    if (!dependants.credits || dependants.children == 0 || child_.paidOutPpm == 0) return {0, 0};
    const Int128 width = static_cast<Int128>(child_.paidOutMost * dependants.children) * 1'000'000 / child_.paidOutPpm;
    return {child_.paidOutOver, child_.paidOutOver + static_cast<Cents>(width) + 2};
}

FederalRules FederalRules::read(UsPackReader& pack) {
    FederalRules rules;
    const std::string at = "/federal/";
    rules.incomeTaxRule_ = pack.rule(at + "incomeTax/rule");
    rules.standardDeduction_ = pack.centsPerStatus(at + "incomeTax/standardDeduction");
    rules.socialSecurity_ = {pack.rule(at + "socialSecurity/rule"),
                             pack.ppm(at + "socialSecurity/percent"),
                             pack.cents(at + "socialSecurity/wageBase"),
                             {}};
    rules.medicare_ = {pack.rule(at + "medicare/rule"), pack.ppm(at + "medicare/percent"), Brackets::open, {}};
    rules.additionalMedicare_ = {pack.rule(at + "additionalMedicare/rule"), pack.ppm(at + "additionalMedicare/percent"),
                                 Brackets::open, pack.centsPerStatus(at + "additionalMedicare/over")};
    const std::string child = at + "childCredit/";
    rules.child_ = {pack.rule(child + "rule"),           pack.cents(child + "perChild"),     pack.cents(child + "perOther"),
                    pack.cents(child + "paidOutMost"),   pack.ppm(child + "paidOutPercent"), pack.cents(child + "paidOutOver"),
                    pack.centsPerStatus(child + "over"), pack.step(child + "step"),          pack.cents(child + "lessEach")};
    const std::string deduction = at + "stateTaxDeduction/";
    rules.stateTaxDeduction_ = {pack.centsPerStatus(deduction + "most"), pack.cents(deduction + "over"),
                                pack.ppm(deduction + "percent"), pack.cents(deduction + "least")};
    for (std::size_t i = 0; i < filingStatusWords.size(); ++i) {
        const auto status = static_cast<FilingStatus>(i);
        const std::string word(filingStatusWords[i]);
        rules.brackets_[status] = pack.brackets(at + "incomeTax/brackets/" + word);
        for (std::size_t children = 0; children < 4; ++children)
            rules.earnedIncomeCreditEnds_[status][children] =
                pack.cents(at + "earnedIncomeCredit/ends/" + word + "/" + std::to_string(children));
    }
    return rules;
}

}  // namespace offerbook::tax::us
