#include "core/tax/france/household_tax.h"

#include <algorithm>

namespace offerbook::tax::france {
namespace {

constexpr Int128 million = 1'000'000;
constexpr Cents euro = 100;

int basicHalfParts(const TaxHousehold& household) { return household.married ? 4 : 2; }

/// The tax on an income split into parts is the tax under the same rates with all borders multiplied by the parts.
Brackets onParts(const Brackets& perPart, int halves) {
    Brackets whole;
    for (const auto& row : perPart.rows())
        whole.append(row.upTo == Brackets::open ? Brackets::open : row.upTo * halves / 2, row.ppm);
    return whole;
}

Cents wholeEuro(Int128 millionths) {
    return static_cast<Cents>(divideRounded(millionths, million * euro, Rounding::halfUp)) * euro;
}

}  // namespace

int halfParts(const TaxHousehold& household) {
    const int forChildren = household.children <= 2 ? household.children : 2 * household.children - 2;
    const bool alone = household.singleParent && !household.married && household.children > 0;
    return basicHalfParts(household) + forChildren + (alone ? 1 : 0);
}

HouseholdTax::HouseholdTax(const IncomeTaxRules& rules, const TaxHousehold& household)
    : rules_(rules),
      household_(household),
      basic_(onParts(rules.scale, basicHalfParts(household))),
      full_(onParts(rules.scale, halfParts(household))) {
    const int extra = halfParts(household) - basicHalfParts(household);
    const bool alone = household.singleParent && !household.married && household.children > 0;
    cap_ = alone ? rules.capFirstChild + (extra - 2) * rules.capPerHalfPart : extra * rules.capPerHalfPart;
}

Cents HouseholdTax::afterProfessionalCosts(Cents netTaxable) const {
    const Cents tenth = roundedTo(share(netTaxable, rules_.professionalPpm, Rounding::halfUp), euro, Rounding::halfUp);
    return netTaxable - std::min(netTaxable, std::clamp(tenth, rules_.professionalLeast, rules_.professionalMost));
}

/// Scale, cap of the quotient, reduction for low tax, and the limit below which nothing is collected (article 1657).
Cents HouseholdTax::scaleTax(Cents income) const {
    const Int128 capped = basic_.exactTax(income) - static_cast<Int128>(cap_) * million;
    const Int128 tax = std::max(full_.exactTax(income), capped);
    const Cents limit = household_.married ? rules_.reductionCouple : rules_.reductionSingle;
    const Int128 reduction = std::max<Int128>(0, limit * million - tax * rules_.reductionPpm / million);
    const Cents rounded = wholeEuro(std::max<Int128>(0, tax - reduction));
    return rounded < rules_.notCollectedBelow ? 0 : rounded;
}

/// 20 % of the reference income above a limit, setting in with 82.5 % of what exceeds it (article 224, III and V).
Cents HouseholdTax::leastTax(Cents income) const {
    const Cents limit = household_.married ? rules_.leastAboveCouple : rules_.leastAboveSingle;
    if (income <= limit) return 0;
    const Int128 full = static_cast<Int128>(income) * rules_.leastPpm;
    return wholeEuro(std::min(full, static_cast<Int128>(income - limit) * rules_.leastSlopePpm));
}

HouseholdTax::Taxes HouseholdTax::on(Cents ownNetTaxable) const {
    const Cents partner = household_.married ? afterProfessionalCosts(household_.partnerNetTaxable) : 0;
    Taxes taxes{afterProfessionalCosts(ownNetTaxable) + partner, 0, 0, 0};
    taxes.incomeTax = scaleTax(taxes.income);
    const Brackets& high = household_.married ? rules_.highIncomeCouple : rules_.highIncomeSingle;
    taxes.highIncome = wholeEuro(high.exactTax(taxes.income));
    const Cents credited = household_.children * rules_.leastPerDependant + (household_.married ? rules_.leastCouple : 0);
    taxes.leastDifference = std::max<Cents>(0, leastTax(taxes.income) - taxes.incomeTax - taxes.highIncome - credited);
    return taxes;
}

Cents HouseholdTax::ownShare(Cents amount, Cents ownNetTaxable) const {
    if (!isShared() || amount == 0) return amount;
    const Cents together = ownNetTaxable + household_.partnerNetTaxable;
    return static_cast<Cents>(divideRounded(static_cast<Int128>(amount) * ownNetTaxable, together, Rounding::halfUp));
}

}  // namespace offerbook::tax::france
