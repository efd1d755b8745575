#pragma once

#include "core/tax/france/france_year.h"

namespace offerbook::tax::france {

/// Who is taxed together.
struct TaxHousehold {
    bool married = false;       ///< or in a civil union (PACS)
    bool singleParent = false;  ///< lives alone with the children
    int children = 0;
    Cents partnerNetTaxable = 0;  ///< of a year, before the deduction for professional costs
};

/// The parts of the family quotient in halves (Code général des impôts, article 194): single 2, married 4; the first two
/// children one half each, every later one two; one half more for a parent who lives alone with children.
int halfParts(const TaxHousehold& household);

/// A household's income tax for a year, prepared once for any pay (Code général des impôts, articles 193 to 197).
class HouseholdTax {
public:
    HouseholdTax(const IncomeTaxRules& rules, const TaxHousehold& household);

    struct Taxes {
        Cents income;           ///< reference income: after the deductions for professional costs
        Cents incomeTax;        ///< whole euro
        Cents highIncome;       ///< article 223 sexies
        Cents leastDifference;  ///< article 224
    };
    /// On one's own net taxable pay of a year and the partner's.
    [[nodiscard]] Taxes on(Cents ownNetTaxable) const;
    /// The part of a household amount that falls on one's own pay.
    [[nodiscard]] Cents ownShare(Cents amount, Cents ownNetTaxable) const;
    [[nodiscard]] bool isShared() const { return household_.partnerNetTaxable > 0; }

private:
    [[nodiscard]] Cents afterProfessionalCosts(Cents netTaxable) const;
    [[nodiscard]] Cents scaleTax(Cents income) const;
    [[nodiscard]] Cents leastTax(Cents income) const;

    const IncomeTaxRules& rules_;
    TaxHousehold household_;
    Brackets basic_;  ///< the scale on 1 or 2 parts, as borders of the whole income
    Brackets full_;   ///< on all parts
    Cents cap_ = 0;   ///< of the benefit of all half parts above the basic ones
};

}  // namespace offerbook::tax::france
