#pragma once

#include "core/tax/united_states/state_credits.h"

#include <optional>
#include <vector>

namespace offerbook::tax::us {

struct StateTax {
    Cents taxable;
    Cents tax;
};

/// The income tax of one state for one filing status: base, deductions, tariff, additions and credits in the order of the
/// state's form, ready to be computed without a look-up.
struct StateIncomeTax {
    enum class Base { wages, federalTaxable };
    /// Above an income part of the federal standard deduction is added back (Colorado, C.R.S. § 39-22-104(3)(p)).
    struct AddBack {
        Cents fromWages;
        Cents exempt;
    };
    /// The rate of the band holds for the whole taxable income, less an amount of the band (Arkansas).
    struct WholeIncomeRates {
        StepTable ppm;
        StepTable subtraction;
    };
    /// At least a share of wages over a border (Vermont, 32 V.S.A. § 5822(a)(6)).
    struct LeastTax {
        Cents overWages;
        std::int32_t ppm;
    };
    /// Deductions that a person may itemize in this state where they are larger than the first deduction, its standard one.
    enum class Itemizable { nothing, fica, stateTax };

    Base base = Base::wages;
    std::optional<AddBack> addBack;
    std::vector<Deduction> deductions;
    Brackets brackets;
    std::optional<WholeIncomeRates> wholeIncome;
    Cents noTaxUpToWages = -1;
    Cents noTaxBelowWages = 0;
    Cents noTaxUpToTaxable = -1;
    std::vector<Addition> additions;
    std::optional<NewYorkRecapture> recapture;
    std::optional<LeastTax> leastTax;
    std::vector<Credit> credits;
    Itemizable itemizable = Itemizable::nothing;

    [[nodiscard]] StateTax of(const StateInput& in) const;
    /// Whether an itemized deduction that is left out would lower this tax.
    [[nodiscard]] bool itemizingLikely(const StateInput& in, Cents tax) const;
    /// How much the tax may fall while wages rise, at the most: Arkansas' table has bands whose subtraction jumps.
    [[nodiscard]] Cents relief() const;
    [[nodiscard]] bool hasDeductionOfEachEarner() const;

private:
    [[nodiscard]] Cents tariffTax(Cents taxable) const;
};

}  // namespace offerbook::tax::us
