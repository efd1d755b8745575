#include "core/tax/united_states/state_income_tax.h"

#include "core/tax/united_states/cents_arithmetic.h"

namespace offerbook::tax::us {
namespace {

/// Where the band that holds the income begins: what lies on a border belongs to the band below.
Cents bandFrom(const Brackets& brackets, Cents income) {
    Cents from = 0;
    for (const Brackets::Row& row : brackets.rows())
        if (income > row.from) from = row.from;
    return from;
}

}  // namespace

Cents StateIncomeTax::tariffTax(Cents taxable) const {
    if (!wholeIncome) return centsOf(brackets.exactTax(taxable));
    const auto ppm = static_cast<std::int32_t>(wholeIncome->ppm.at(taxable));
    return over(shareOf(taxable, ppm), wholeIncome->subtraction.at(taxable));
}

StateTax StateIncomeTax::of(const StateInput& in) const {
    Cents income = base == Base::wages ? in.wages : in.federalTaxable;
    if (addBack && in.wages >= addBack->fromWages) income += over(in.federalDeduction, addBack->exempt);
    StateTaxSoFar so{in, 0, 0, 0};
    for (const Deduction& deduction : deductions) so.deductions += amountOf(deduction, in);
    so.taxable = over(income, so.deductions);
    const bool isFree = in.wages <= noTaxUpToWages || in.wages < noTaxBelowWages || so.taxable <= noTaxUpToTaxable;
    if (!isFree) so.tax = tariffTax(so.taxable);
    const Cents ofTariff = so.tax;
    for (const Addition& addition : additions)
        so.tax += amountOf(addition, StateTaxSoFar{in, so.taxable, so.deductions, ofTariff});
    if (recapture) so.tax = recapture->taxInPlaceOf(so.tax, in, so.taxable, bandFrom(brackets, so.taxable));
    if (leastTax && in.wages > leastTax->overWages) so.tax = std::max(so.tax, shareOf(in.wages, leastTax->ppm));
    for (const Credit& credit : credits) so.tax = over(so.tax, amountOf(credit, so));
    return {so.taxable, so.tax};
}

bool StateIncomeTax::itemizingLikely(const StateInput& in, Cents tax) const {
    if (itemizable == Itemizable::nothing || tax == 0) return false;
    const Cents itemized = itemizable == Itemizable::fica ? in.fica[0] + in.fica[1] : tax;
    return itemized > amountOf(deductions.front(), in);
}

Cents StateIncomeTax::relief() const {
    Cents falls = 0;
    if (!wholeIncome) return falls;
    const auto addFallAt = [&](Cents border) {
        if (border > 0) falls += over(tariffTax(border - 1), tariffTax(border));
    };
    for (const StepTable::Row& row : wholeIncome->subtraction.rows()) addFallAt(row.from);
    for (const StepTable::Row& row : wholeIncome->ppm.rows()) addFallAt(row.from);
    return falls;
}

bool StateIncomeTax::hasDeductionOfEachEarner() const {
    return std::any_of(deductions.begin(), deductions.end(), [](const Deduction& deduction) {
        const auto* flat = std::get_if<FlatDeduction>(&deduction);
        return flat != nullptr && flat->eachEarner;
    });
}

}  // namespace offerbook::tax::us
