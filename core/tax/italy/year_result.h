#pragma once

#include "core/tax/italy/italy_household.h"

namespace offerbook::tax::italy {

/// A year from gross to net, in cents; all amounts are positive.
struct YearResult {
    Cents inpsBase;
    Cents inps;
    Cents inpsExtraBase;
    Cents inpsExtra;
    Cents taxable;  ///< gross less INPS
    Cents irpef;    ///< after credits
    Cents regional;
    Cents municipal;
    Cents bonus;      ///< paid on top
    Cents treatment;  ///< paid on top
};

/// The rules for one household, for any gross of a year. Each published amount is rounded once, half up, to the cent.
class YearRules {
public:
    YearRules(const ItalyYear& year, const ItalyHousehold& household) : year_(year), household_(household) {}

    [[nodiscard]] YearResult on(Cents gross) const;
    /// Gross less INPS: never falls, and rises by at most one cent with a cent of gross.
    [[nodiscard]] Cents taxableOf(Cents gross) const { return gross - allInps(gross); }
    /// The first taxable incomes at which a credit, a bonus or an exemption changes its rule, sorted: at these deductions may
    /// fall at one stroke. Where bonusAhead() is not zero, also every hundred euro of the incomes with a bonus.
    [[nodiscard]] std::vector<Cents> cliffs() const;
    /// Between two cliffs the tax-free bonus may grow faster than INPS where no tax is due; by so much at the most.
    [[nodiscard]] Cents bonusAhead() const;

private:
    [[nodiscard]] Cents allInps(Cents gross) const;
    [[nodiscard]] Int128 ratio(Cents amount, Cents part, Cents whole) const;
    [[nodiscard]] Int128 workCredit(Cents taxable) const;
    [[nodiscard]] Int128 spouseCredit(Cents taxable) const;
    [[nodiscard]] Int128 childCredit(Cents taxable) const;
    [[nodiscard]] Int128 wedgeCredit(Cents taxable) const;
    [[nodiscard]] Cents bonus(Cents taxable) const;
    [[nodiscard]] Cents treatment(Cents taxable, Int128 grossTax, Int128 credits) const;
    [[nodiscard]] Cents treatmentFrom() const;

    const ItalyYear& year_;
    const ItalyHousehold& household_;
};

}  // namespace offerbook::tax::italy
