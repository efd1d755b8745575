#pragma once

#include "core/tax/germany/german_year.h"
#include "core/tax/tax_case.h"

namespace offerbook::tax {

/// The employee's contributions for a month, or for a year of twelve even months: the ceilings and limits are then twelvefold.
/// One rounding a branch, half a cent upwards, no rounding in between (BVV § 1 (2)).
class SocialSecurity {
public:
    /// Which rules a gross falls under (SGB IV §§ 8, 20).
    enum class Range { none, miniJob, transition, usual };

    SocialSecurity(const GermanYear& year, const GermanHousehold& household, Period period);

    [[nodiscard]] Range rangeOf(Cents gross) const {
        if (gross > transitionTo_) return Range::usual;
        if (gross > transitionAbove_) return Range::transition;
        return gross > 0 ? Range::miniJob : Range::none;
    }

    /// What the employer adds to private premiums, for the period (SGB V § 257 (2), SGB XI § 61 (2)); none in a mini-job.
    struct Subsidy {
        Cents health = 0;
        Cents care = 0;
        [[nodiscard]] Cents sum() const { return health + care; }
    };
    [[nodiscard]] Subsidy subsidy(Cents gross) const;

    /// Adds health, care, pension and unemployment to the lines.
    void addTo(TaxLines& lines, Cents gross) const;

    /// See TaxCase: grosses from which on other rules hold, and where a falling deduction is cut into pieces.
    [[nodiscard]] std::vector<Cents> breaks() const;
    /// How far private premiums after subsidy, or the mini-job's pension share, may fall between two breaks.
    [[nodiscard]] Cents relief() const;

private:
    /// The two bases of the transition range (§ 20 (2a) SGB IV), rounded to the cent.
    struct TransitionBases {
        Cents whole = 0;
        Cents employee = 0;
    };
    [[nodiscard]] TransitionBases transitionBases(Cents gross) const;
    void addUsual(TaxLines& lines, Cents gross) const;
    void addTransition(TaxLines& lines, Cents gross) const;
    void addMiniJob(TaxLines& lines, Cents gross) const;
    void addPrivate(TaxLines& lines, Cents gross) const;
    [[nodiscard]] std::vector<Cents> subsidyBreaks() const;

    const GermanYear& year_;
    Cents pensionCeiling_;
    Cents healthCeiling_;
    Cents transitionAbove_;
    Cents transitionTo_;
    Cents miniJobBase_;
    std::int64_t healthHalfPpm_;  ///< twice the rate
    std::int32_t carePpm_;
    std::int32_t careSurchargePpm_;
    bool miniJobPension_;
    bool privateHealth_;
    Cents healthPremium_;  ///< for the period
    Cents carePremium_;
    std::int64_t healthSubsidyHalfPpm_;
    std::int32_t careSubsidyPpm_;
};

}  // namespace offerbook::tax
