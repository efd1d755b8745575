#include "core/tax/united_states/us_case.h"

#include "core/tax/united_states/cents_arithmetic.h"

namespace offerbook::tax::us {
namespace {

constexpr Cents breakSpacing = 3'000;  // 30 dollars of the year: as many breaks as steps of the way back, for two children

}  // namespace

UsCase::UsCase(std::shared_ptr<const UsYear> rules, UsHousehold household, int year, Period period,
               std::vector<std::string> assumed)
    : TaxCase(Currency::of("USD"), year, period, std::move(assumed)), rules_(std::move(rules)), household_(household) {
    const StateRules& state = *household_.state;
    if (state.hasIncomeTax) stateTax_ = &state.incomeTax[household_.status];
    if (household_.partnerWages > 0) withoutJob_ = taxesOn(0);
    if (period == Period::month) notes_.push_back("tax.note.us-month");
    if (household_.partnerWages > 0) notes_.push_back("tax.note.us-partner");
    if (state.isProjected) notes_.push_back("tax.note.us-projected");
    if (state.hasCountyTax && household_.locality == nullptr) notes_.push_back("tax.note.us-county-left-out");
    if (household_.locality != nullptr && !household_.locality->note.empty()) notes_.push_back(household_.locality->note);
    if (state.payrollMissing) notes_.push_back("tax.note.us-payroll-missing");
    if (stateTax_ != nullptr && household_.dependants.count() > 0) notes_.push_back("tax.note.us-state-dependants");
}

StateInput UsCase::stateInputOf(Cents ownWages, Cents wages, const FederalTax& federal) const {
    StateInput in{wages, federal.taxable, rules_->federal.standardDeduction(household_.status), federal.beforePaidOut(), {}, 0};
    const std::array<Cents, 2> each{ownWages, household_.partnerWages};
    for (std::size_t i = 0; i < each.size(); ++i) {
        const Fica fica = rules_->federal.fica(each[i]);
        in.fica[i] = fica.socialSecurity + fica.medicare;
        in.earners += each[i] > 0 ? 1 : 0;
    }
    in.earners = std::max(in.earners, 1);
    return in;
}

UsCase::JointTaxes UsCase::taxesOn(Cents ownWages) const {
    JointTaxes taxes{};
    taxes.wages = ownWages + household_.partnerWages;
    taxes.federal = rules_->federal.incomeTax(household_.status, taxes.wages, household_.dependants);
    taxes.additionalMedicare = rules_->federal.additionalMedicare(household_.status, taxes.wages);
    if (stateTax_ != nullptr) {
        taxes.stateInput = stateInputOf(ownWages, taxes.wages, taxes.federal);
        taxes.state = stateTax_->of(taxes.stateInput);
    }
    if (household_.locality != nullptr) {
        taxes.localInput = {ownWages, taxes.state.taxable, taxes.state.tax};
        taxes.local = household_.locality->of(household_.status, taxes.localInput);
    }
    return taxes;
}

Cents UsCase::ofPeriod(Cents yearly) const {
    return period() == Period::year ? yearly : static_cast<Cents>(divideRounded(yearly, 12, Rounding::halfEven));
}

void UsCase::add(TaxLines& lines, LineId id, Cents yearly, Cents base, std::int32_t ppm, const TaxRule& rule) const {
    lines.add(id, -ofPeriod(yearly), ofPeriod(base), ppm, rule);
}

TaxLines UsCase::lines(Cents gross) const {
    const Cents ownWages = period() == Period::year ? gross : gross * 12;
    const JointTaxes taxes = taxesOn(ownWages);
    TaxLines lines;
    addFederal(lines, ownWages, taxes);
    addState(lines, ownWages, taxes);
    addNotes(lines, taxes);
    return lines;
}

void UsCase::addFederal(TaxLines& lines, Cents ownWages, const JointTaxes& taxes) const {
    const FederalRules& federal = rules_->federal;
    add(lines, LineId::federalIncomeTax, taxes.federal.beforeCredits - withoutJob_.federal.beforeCredits, taxes.federal.taxable,
        0, federal.incomeTaxRule());
    const Cents credits = taxes.federal.credits() - withoutJob_.federal.credits();
    if (credits != 0) add(lines, LineId::federalIncomeTax, -credits, taxes.federal.beforeCredits, 0, federal.childCreditRule());
    const Fica fica = federal.fica(ownWages);
    add(lines, LineId::socialSecurity, fica.socialSecurity, fica.socialSecurityBase, federal.socialSecurityPpm(),
        federal.socialSecurityRule());
    add(lines, LineId::medicare, fica.medicare, ownWages, federal.medicarePpm(), federal.medicareRule());
    const Cents additional = taxes.additionalMedicare - withoutJob_.additionalMedicare;
    if (additional != 0) {
        const Cents base =
            over(taxes.wages, std::max(federal.additionalMedicareOver(household_.status), household_.partnerWages));
        add(lines, LineId::medicare, additional, base, federal.additionalMedicarePpm(), federal.additionalMedicareRule());
    }
}

void UsCase::addState(TaxLines& lines, Cents ownWages, const JointTaxes& taxes) const {
    if (stateTax_ != nullptr)
        add(lines, LineId::stateIncomeTax, taxes.state.tax - withoutJob_.state.tax, taxes.state.taxable, 0,
            household_.state->incomeTaxRule);
    if (const LocalTax* local = household_.locality)
        add(lines, LineId::localIncomeTax, taxes.local - withoutJob_.local, local->base(taxes.localInput), local->ratePpm(),
            local->rule);
    for (const PayrollInsurance& insurance : household_.state->payroll) {
        if (insurance.employersChoice && !household_.bearsEmployersChoice) continue;
        add(lines, LineId::statePayrollTax, insurance.of(ownWages), insurance.base(ownWages), insurance.ppm, insurance.rule);
    }
}

void UsCase::addNotes(TaxLines& lines, const JointTaxes& taxes) const {
    for (const std::string_view note : notes_) lines.addNote(note);
    const FederalRules& federal = rules_->federal;
    const bool isLow = federal.earnedIncomeCreditLikely(household_.status, taxes.wages, household_.dependants);
    if (isLow || (stateTax_ != nullptr && taxes.wages > 0 && taxes.wages < household_.state->lowIncomeRuleUpTo))
        lines.addNote("tax.note.us-low-income");
    const bool isItemized = federal.itemizingLikely(household_.status, taxes.wages, taxes.state.tax + taxes.local);
    if (isItemized || (stateTax_ != nullptr && stateTax_->itemizingLikely(taxes.stateInput, taxes.state.tax)))
        lines.addNote("tax.note.us-itemizing");
}

std::vector<Cents> UsCase::breaks() const {
    const FederalRules::Range range = rules_->federal.paidOutRange(household_.dependants);
    std::vector<Cents> found;
    if (stateTax_ != nullptr && household_.partnerWages > 0 && stateTax_->hasDeductionOfEachEarner()) found.push_back(1);
    if (range.before == 0) return found;
    for (Cents wages = range.from; wages < range.before + breakSpacing; wages += breakSpacing) {
        const Cents own = over(wages, household_.partnerWages);
        const Cents gross = period() == Period::year ? own : own / 12;
        if (gross > 0 && (found.empty() || gross > found.back())) found.push_back(gross);
    }
    return found;
}

Cents UsCase::relief() const {
    // each line is rounded to the cent on its own, and a deduction in a state's base as well
    constexpr Cents roundings = 2 * static_cast<Cents>(TaxLines::most);
    const Cents ofState = stateTax_ != nullptr ? stateTax_->relief() : 0;
    const bool hasPaidOut = rules_->federal.paidOutRange(household_.dependants).before > 0;
    const Cents ofCredit = hasPaidOut ? shareOf(breakSpacing, rules_->federal.paidOutPpm()) : 0;
    return roundings + ofState + ofCredit;
}

}  // namespace offerbook::tax::us
