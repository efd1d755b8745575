#pragma once

#include "core/tax/brackets.h"
#include "core/tax/united_states/step_table.h"

#include <variant>

namespace offerbook::tax::us {

/// What the rules of a state look at: one household's year.
struct StateInput {
    Cents wages;                ///< of all earners; the adjusted gross income of a household with wages only
    Cents federalTaxable;       ///< wages less the federal standard deduction
    Cents federalDeduction;     ///< the federal standard deduction
    Cents federalTax;           ///< before credits that are paid out
    std::array<Cents, 2> fica;  ///< Social Security and Medicare of each earner
    int earners;
};

// The deductions of the states, each with the amount that it takes off. They are read once, for one filing status, so that
// nothing is looked up by name when a tax is computed.

struct FlatDeduction {
    Cents amount;
    bool eachEarner;  ///< Kentucky: each spouse with income has one
    [[nodiscard]] Cents of(const StateInput& in) const { return eachEarner ? amount * in.earners : amount; }
};
/// All of it up to a border of wages, nothing above.
struct CliffDeduction {
    Cents amount, upTo;
    [[nodiscard]] Cents of(const StateInput& in) const { return in.wages <= upTo ? amount : 0; }
};
/// Falls by `lessEach` for each step of wages over a border, down to a least amount.
struct StepPhaseOut {
    Cents amount, over, step, lessEach, least;
    bool startedStepsCount;
    [[nodiscard]] Cents of(const StateInput& in) const;
};
/// Falls by a share of itself for each started step over a border.
struct StepPercentPhaseOut {
    Cents amount, over, step;
    std::int32_t lessEachPpm;
    [[nodiscard]] Cents of(const StateInput& in) const;
};
/// Falls evenly to nothing over `width`; the reduction is cut to a multiple where the form does so.
struct LinearPhaseOut {
    Cents amount, over, width, lessInMultiplesOf;
    [[nodiscard]] Cents of(const StateInput& in) const;
};
/// Falls by a marginal tariff on wages (Wisconsin).
struct MarginalPhaseOut {
    Cents amount;
    Brackets less;
    [[nodiscard]] Cents of(const StateInput& in) const;
};
/// Falls by one rate between two borders and by another above, down to a share of itself (Minnesota).
struct TwoTierReduction {
    Cents amount, low, high;
    std::int32_t lowPpm, highPpm;
    Cents mostLess;
    [[nodiscard]] Cents of(const StateInput& in) const;
};
/// A published amount for each band of wages, for each person.
struct WageTable {
    std::int64_t count;
    StepTable table;
    [[nodiscard]] Cents of(const StateInput& in) const { return count * table.at(in.wages); }
};
/// For each person a largest amount less a rate on wages over a border; nothing above a limit (New Mexico).
struct SlopedExemption {
    std::int64_t count;
    Cents most, upTo, over;
    std::int32_t ppm;
    [[nodiscard]] Cents of(const StateInput& in) const;
};
/// A share of the federal income tax, by bands of wages, at most a cap.
struct FederalTaxShare {
    StepTable sharePpm;
    Cents most;
    [[nodiscard]] Cents of(const StateInput& in) const;
};
/// The federal income tax up to a cap that bands of wages set (Oregon).
struct FederalTaxCapped {
    StepTable most;
    [[nodiscard]] Cents of(const StateInput& in) const { return std::min<Cents>(in.federalTax, most.at(in.wages)); }
};
struct FederalStandardDeduction {
    [[nodiscard]] Cents of(const StateInput& in) const { return in.federalDeduction; }
};
/// Social Security and Medicare paid, up to a cap for each person (Massachusetts).
struct FicaCapped {
    Cents most;
    [[nodiscard]] Cents of(const StateInput& in) const { return std::min(most, in.fica[0]) + std::min(most, in.fica[1]); }
};

using Deduction = std::variant<FlatDeduction, CliffDeduction, StepPhaseOut, StepPercentPhaseOut, LinearPhaseOut, MarginalPhaseOut,
                               TwoTierReduction, WageTable, SlopedExemption, FederalTaxShare, FederalTaxCapped,
                               FederalStandardDeduction, FicaCapped>;

inline Cents amountOf(const Deduction& deduction, const StateInput& in) {
    return std::visit([&](const auto& rule) { return rule.of(in); }, deduction);
}

}  // namespace offerbook::tax::us
