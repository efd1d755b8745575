#pragma once

#include "core/tax/brackets.h"
#include "core/tax/united_states/pack_tables.h"

#include <array>

namespace offerbook::tax::us {

/// Who depends on the household.
struct Dependants {
    std::int64_t children = 0;  ///< under 17 at the end of the year
    std::int64_t others = 0;
    bool credits = true;  ///< false: their federal credits are left out of account

    [[nodiscard]] std::int64_t count() const { return children + others; }
};

/// The federal income tax of a year. Standard deduction, wages only.
struct FederalTax {
    Cents taxable;
    Cents beforeCredits;
    Cents credit;   ///< the part of the dependants' credits that offsets tax
    Cents paidOut;  ///< the additional child tax credit, paid on top

    /// What a state that lets federal tax be deducted takes: before credits that are paid out.
    [[nodiscard]] Cents beforePaidOut() const { return beforeCredits - credit; }
    [[nodiscard]] Cents credits() const { return credit + paidOut; }
};

/// Social Security and Medicare of one employee (FICA).
struct Fica {
    Cents socialSecurity;
    Cents socialSecurityBase;
    Cents medicare;
};

/// Federal rules of one year: IRC secs. 1 and 63 (income tax), 24 (child tax credit), 3101 and 3121 (FICA).
class FederalRules {
public:
    static FederalRules read(UsPackReader& pack);

    [[nodiscard]] FederalTax incomeTax(FilingStatus status, Cents wages, const Dependants& dependants) const;
    [[nodiscard]] Fica fica(Cents wagesOfOne) const;
    /// The additional Medicare tax on the wages of both on a joint return (IRC sec. 3101(b)(2)): the final tax, not what one
    /// employer withholds.
    [[nodiscard]] Cents additionalMedicare(FilingStatus status, Cents wagesOfBoth) const;
    [[nodiscard]] Cents standardDeduction(FilingStatus status) const { return standardDeduction_[status]; }

    /// Whether an earned income credit (IRC sec. 32) could be due, which is left out.
    [[nodiscard]] bool earnedIncomeCreditLikely(FilingStatus status, Cents wages, const Dependants& dependants) const;
    /// Whether deducting state and local income taxes (IRC sec. 164(b)(6)) would beat the standard deduction.
    [[nodiscard]] bool itemizingLikely(FilingStatus status, Cents wages, Cents stateAndLocal) const;

    /// The wages between which more pay means more of the child tax credit paid out; equal where there is no such range.
    struct Range {
        Cents from;
        Cents before;
    };
    [[nodiscard]] Range paidOutRange(const Dependants& dependants) const;
    [[nodiscard]] std::int32_t paidOutPpm() const { return child_.paidOutPpm; }

    const TaxRule& incomeTaxRule() const { return incomeTaxRule_; }
    const TaxRule& childCreditRule() const { return child_.rule; }
    const TaxRule& socialSecurityRule() const { return socialSecurity_.rule; }
    const TaxRule& medicareRule() const { return medicare_.rule; }
    const TaxRule& additionalMedicareRule() const { return additionalMedicare_.rule; }
    [[nodiscard]] std::int32_t socialSecurityPpm() const { return socialSecurity_.ppm; }
    [[nodiscard]] std::int32_t medicarePpm() const { return medicare_.ppm; }
    [[nodiscard]] std::int32_t additionalMedicarePpm() const { return additionalMedicare_.ppm; }
    [[nodiscard]] Cents additionalMedicareOver(FilingStatus status) const { return additionalMedicare_.over[status]; }

private:
    struct RatedTax {
        TaxRule rule;
        std::int32_t ppm = 0;
        Cents wageBase = Brackets::open;
        PerStatus<Cents> over;
    };
    struct ChildCredit {
        TaxRule rule;
        Cents perChild = 0;
        Cents perOther = 0;
        Cents paidOutMost = 0;  ///< per child
        std::int32_t paidOutPpm = 0;
        Cents paidOutOver = 0;
        PerStatus<Cents> over;
        Cents step = 1;
        Cents lessEach = 0;
    };
    struct StateTaxDeduction {
        PerStatus<Cents> most;
        Cents over = 0;
        std::int32_t ppm = 0;
        Cents least = 0;
    };

    void addCredits(FederalTax& tax, FilingStatus status, Cents wages, const Dependants& dependants) const;

    TaxRule incomeTaxRule_;
    PerStatus<Brackets> brackets_;
    PerStatus<Cents> standardDeduction_;
    RatedTax socialSecurity_;
    RatedTax medicare_;
    RatedTax additionalMedicare_;
    ChildCredit child_;
    PerStatus<std::array<Cents, 4>> earnedIncomeCreditEnds_;  ///< for no, one, two, three and more children
    StateTaxDeduction stateTaxDeduction_;
};

}  // namespace offerbook::tax::us
