#pragma once

#include "core/tax/tax_case.h"
#include "core/tax/united_kingdom/uk_year.h"

#include <memory>
#include <vector>

namespace offerbook::tax::uk {

/// What the household says.
struct UkTerms {
    bool isScotland = false;
    bool hasStudentLoan = false;
    bool hasPostgraduateLoan = false;
    Cents studentThreshold = 0;  ///< a year
    Cents postgraduateThreshold = 0;
    std::int32_t pensionPpm = 0;
    bool pensionOnWholePay = false;  ///< else on qualifying earnings
    bool pensionBySacrifice = true;  ///< salary sacrifice lowers National Insurance too; a net pay arrangement the tax alone
};

class UkCase : public TaxCase {
public:
    UkCase(std::shared_ptr<const UkYear> pack, UkTerms terms, int year, Period period, std::vector<std::string> assumed);

    [[nodiscard]] TaxLines lines(Cents gross) const override;

private:
    [[nodiscard]] Cents pension(Cents gross) const;
    [[nodiscard]] Cents allowance(Cents yearlyIncome) const;
    [[nodiscard]] Cents freePayOfMonth(Cents yearlyIncome) const;
    [[nodiscard]] Cents taxOfMonth(Cents taxable) const;
    void addIncomeTax(Cents income, TaxLines& lines) const;
    void addInsurance(Cents pay, TaxLines& lines) const;
    void addLoan(const Loan& loan, Cents yearlyThreshold, Cents pay, TaxLines& lines) const;

    std::shared_ptr<const UkYear> pack_;
    UkTerms terms_;
    const Brackets& bands_;
};

}  // namespace offerbook::tax::uk
