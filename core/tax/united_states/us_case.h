#pragma once

#include "core/tax/tax_case.h"
#include "core/tax/united_states/us_household.h"

#include <memory>

namespace offerbook::tax::us {

/// One American household and employee of a year. Amounts are those of the annual returns, to the cent (a filed return is
/// rounded to dollars and below 100,000 of taxable income takes its tax from a table of 50-dollar steps, up to about 6 dollars
/// off). A month is one twelfth of the year, each line rounded half to even: what the year comes to, not the withholding of a
/// payslip (IRS Publication 15-T). With a partner's wages the lines are what this pay adds: the return of both less the
/// return on the partner's wages alone.
class UsCase final : public TaxCase {
public:
    UsCase(std::shared_ptr<const UsYear> rules, UsHousehold household, int year, Period period, std::vector<std::string> assumed);

    [[nodiscard]] TaxLines lines(Cents gross) const override;
    /// Inside the range of wages that raises the child tax credit that is paid out, every 30 dollars; and the first cent where
    /// it brings a second earner's deduction.
    [[nodiscard]] std::vector<Cents> breaks() const override;
    [[nodiscard]] Cents relief() const override;

private:
    /// The taxes of both on their wages together; what belongs to the employee alone is not in it.
    struct JointTaxes {
        Cents wages;
        FederalTax federal;
        Cents additionalMedicare;
        StateTax state;
        StateInput stateInput;
        LocalInput localInput;
        Cents local;
    };
    [[nodiscard]] JointTaxes taxesOn(Cents ownWages) const;
    [[nodiscard]] StateInput stateInputOf(Cents ownWages, Cents wages, const FederalTax& federal) const;
    void addFederal(TaxLines& lines, Cents ownWages, const JointTaxes& taxes) const;
    void addState(TaxLines& lines, Cents ownWages, const JointTaxes& taxes) const;
    void addNotes(TaxLines& lines, const JointTaxes& taxes) const;
    /// A line of the year's amount, negative, brought to the period of the question.
    void add(TaxLines& lines, LineId id, Cents yearly, Cents base, std::int32_t ppm, const TaxRule& rule) const;
    [[nodiscard]] Cents ofPeriod(Cents yearly) const;

    std::shared_ptr<const UsYear> rules_;
    UsHousehold household_;
    const StateIncomeTax* stateTax_ = nullptr;  ///< nullptr: no income tax on wages
    JointTaxes withoutJob_{};
    std::vector<std::string_view> notes_;  ///< those that do not depend on the gross
};

}  // namespace offerbook::tax::us
