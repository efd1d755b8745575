#pragma once

#include "core/tax/united_states/state_deductions.h"

#include <variant>

namespace offerbook::tax::us {

/// What additions and credits look at.
struct StateTaxSoFar {
    const StateInput& in;
    Cents taxable;     ///< after the state's deductions
    Cents deductions;  ///< their sum
    Cents tax;         ///< up to this step
};

// Taxes on top of the tariff, each with its amount.

/// A second marginal tariff on the same taxable income (Massachusetts, California, Maine).
struct SecondTariff {
    Brackets brackets;
    [[nodiscard]] Cents of(const StateTaxSoFar& so) const;
};
/// An amount for each started step of wages over a border, up to a most (Connecticut).
struct StepAddBack {
    Cents over, step, each, most;
    [[nodiscard]] Cents of(const StateTaxSoFar& so) const;
};

using Addition = std::variant<SecondTariff, StepAddBack>;

/// New York takes the benefit of its lower rates back from higher incomes (N.Y. Tax Law § 601(d) to (d-4), worksheets of Form
/// IT-201): a base for the bands below, and the benefit of the band itself, phased in over 50,000 of income; above 25 million
/// the highest rate holds for all of the taxable income.
struct NewYorkRecapture {
    Cents overWages, phaseIn;
    StepTable base, benefit;
    Cents flatOverWages;
    std::int32_t flatPpm;
    /// The tax in place of `tax`, which the tariff gave; `bandFrom` is where the band of the taxable income begins.
    [[nodiscard]] Cents taxInPlaceOf(Cents tax, const StateInput& in, Cents taxable, Cents bandFrom) const;
};

// Credits, each with its amount; what is left of the tax is never below zero.

struct FlatCredit {
    Cents amount;
    [[nodiscard]] Cents of(const StateTaxSoFar&) const { return amount; }
};
struct CliffCredit {
    Cents amount, upTo;
    [[nodiscard]] Cents of(const StateTaxSoFar& so) const { return so.in.wages <= upTo ? amount : 0; }
};
/// For each person an amount that falls with each started step of wages over a border (California).
struct StepPhaseOutCredit {
    std::int64_t count;
    Cents amount, over, step, lessEach;
    [[nodiscard]] Cents of(const StateTaxSoFar& so) const;
};
/// A share of the tax by bands of wages (Connecticut).
struct ShareByWages {
    StepTable sharePpm;
    Cents from;  ///< nothing for wages up to the first border
    [[nodiscard]] Cents of(const StateTaxSoFar& so) const;
};
/// A share of the federal standard deduction less a rate on taxable income over a border (Utah).
struct FederalDeductionCredit {
    std::int32_t ppm, lessPpm;
    Cents over;
    [[nodiscard]] Cents of(const StateTaxSoFar& so) const;
};
/// A published amount by bands of wages (New York).
struct AmountByWages {
    StepTable table;
    [[nodiscard]] Cents of(const StateTaxSoFar& so) const { return table.at(so.in.wages); }
};
/// The same for each person, by bands of wages less exemptions (Ohio).
struct AmountByWagesLessExemptions {
    std::int64_t count;
    StepTable table;
    [[nodiscard]] Cents of(const StateTaxSoFar& so) const { return count * table.at(so.in.wages - so.deductions); }
};
/// All of the tax is forgiven up to an amount of wages, a share less for each started step above (Pennsylvania, 72 P.S. § 7304).
struct Forgiveness {
    Cents upTo, step;
    std::int32_t lessEachPpm;
    [[nodiscard]] Cents of(const StateTaxSoFar& so) const;
};
/// A share of the tax by the ratio of wages to the poverty line (Kentucky, KRS 141.066).
struct ShareByPovertyRatio {
    Cents povertyLine;
    StepTable shareByRatioPpm;
    [[nodiscard]] Cents of(const StateTaxSoFar& so) const;
};

using Credit = std::variant<FlatCredit, CliffCredit, StepPhaseOutCredit, ShareByWages, FederalDeductionCredit, AmountByWages,
                            AmountByWagesLessExemptions, Forgiveness, ShareByPovertyRatio>;

template <class Variant>
Cents amountOf(const Variant& rule, const StateTaxSoFar& so) {
    return std::visit([&](const auto& one) { return one.of(so); }, rule);
}

}  // namespace offerbook::tax::us
