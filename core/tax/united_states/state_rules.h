#pragma once

#include "core/tax/household.h"
#include "core/tax/united_states/local_tax.h"
#include "core/tax/united_states/state_income_tax.h"

#include <string>

namespace offerbook::tax::us {

/// One insurance of a state that is taken from wages (disability, paid leave, unemployment).
struct PayrollInsurance {
    TaxRule rule;
    std::int32_t ppm = 0;
    Cents wageBase = Brackets::open;
    Cents most = Brackets::open;   ///< a year
    bool employersChoice = false;  ///< the employer may bear it; asked of the household
    [[nodiscard]] Cents base(Cents wages) const { return std::min(wages, wageBase); }
    [[nodiscard]] Cents of(Cents wages) const;
};

/// What one state takes from a resident's wages.
struct StateRules {
    std::string code;  ///< "CA"
    std::string name;
    bool hasIncomeTax = false;
    TaxRule incomeTaxRule;
    PerStatus<StateIncomeTax> incomeTax;
    Cents lowIncomeRuleUpTo = 0;  ///< a rule for low wages that is left out could matter up to here
    bool isProjected = false;     ///< some figures of the year are the source's projections
    std::vector<PayrollInsurance> payroll;
    bool payrollMissing = false;         ///< there is an insurance whose figures were not found
    bool employeeShareFallback = false;  ///< the stated default where the employer may bear it
    bool hasEmployersChoice = false;
    bool hasCountyTax = false;  ///< every resident pays a county tax besides (Maryland, Indiana)
    std::vector<LocalTax> localities;
    /// All that is asked of a household in this state; which of it matters, the household decides.
    std::vector<HouseholdField> asked;

    static StateRules read(UsPackReader& pack, const std::string& code);
    /// By name as written, without regard to case, points and the word County; nullptr where there is none.
    [[nodiscard]] const LocalTax* locality(std::string_view name) const;
};

}  // namespace offerbook::tax::us
