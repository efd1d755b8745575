#pragma once

#include "core/tax/switzerland/income_tariff.h"

#include <optional>

namespace offerbook::tax {

/// One deduction from net income: a fixed amount plus a percentage, within bounds. In cents a year.
struct IncomeDeduction {
    Cents fixed = 0;
    std::int32_t ppm = 0;
    Cents least = 0;
    std::optional<Cents> most;
};

/// What the federation or a canton lets an employee deduct without further proof, as the Federal Tax Administration exports
/// it. Insurance premiums are taken with their maximum, which health insurance alone exceeds for nearly everybody.
struct IncomeDeductions {
    std::optional<IncomeDeduction> professional;
    std::optional<IncomeDeduction> insuranceSingle;
    std::optional<IncomeDeduction> insuranceMarried;
    std::optional<IncomeDeduction> insuranceChild;
    std::optional<IncomeDeduction> child;
    std::optional<IncomeDeduction> childOfSingleParent;
    std::optional<IncomeDeduction> single;
    std::optional<IncomeDeduction> married;
    std::optional<IncomeDeduction> singleParent;

    static IncomeDeductions read(PackReader& pack, const std::string& pointer);
};

/// The deductions of one household, ready for any income: those that depend on it and the sum of the others.
class HouseholdDeductions {
public:
    /// `perChild` takes the place of the table's own amount; `further` is deducted as it is.
    HouseholdDeductions(const IncomeDeductions& table, TariffGroup group, std::int64_t children, Cents perChild, Cents further);

    /// Taxable income in cents of a net income in millionths of a cent: finer than a cent, so that it never falls where the
    /// gross rises. Not below zero.
    [[nodiscard]] Cents taxable(std::int64_t netMillionths) const;

private:
    void add(const std::optional<IncomeDeduction>& deduction, std::int64_t times = 1);

    std::vector<IncomeDeduction> ofIncome_;
    Cents fixed_ = 0;
};

}  // namespace offerbook::tax
