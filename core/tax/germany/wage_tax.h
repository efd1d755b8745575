#pragma once

#include "core/tax/germany/german_year.h"

namespace offerbook::tax {

/// What the wage tax is computed from, in cents a year.
struct YearlyWage {
    Cents wage = 0;
    Cents privateSubsidy = 0;  ///< the employer's, to private health and care insurance
};

/// The wage tax of one household by the official algorithm (Programmablaufplan: MZTABFB, UPEVP, UPMLST, MBERECH), for a
/// year's running pay. Prepared once, then asked for any wage.
class WageTax {
public:
    struct Result {
        Cents taxable = 0;               ///< what the tariff was applied to, whole euros
        std::int64_t tax = 0;            ///< whole euros a year
        std::int64_t surchargeBase = 0;  ///< the same after child allowances: base of solidarity surcharge and church tax
    };

    WageTax(const GermanYear& year, const GermanHousehold& household);
    [[nodiscard]] Result of(const YearlyWage& pay) const;
    /// The surcharge on a year's base, in cents (MSOLZ; SolzG §§ 3, 4).
    [[nodiscard]] Cents solidarity(std::int64_t surchargeBase) const;

private:
    [[nodiscard]] Cents providentLumpSum(const YearlyWage& pay) const;
    [[nodiscard]] Cents healthAndCare(const YearlyWage& pay) const;
    [[nodiscard]] Cents elderlyRelief(Cents wage) const;
    [[nodiscard]] std::int64_t taxOn(Cents taxable) const;

    const GermanYear& year_;
    TaxClass taxClass_;
    std::int64_t factorPermille_;
    Cents cardBalance_;        ///< allowance of the tax card less addition
    Cents fixedLumpSums_ = 0;  ///< special expenses and single parent's relief
    Cents employeeLumpSum_ = 0;
    Cents childAllowances_ = 0;
    std::int64_t solidarityFree_;
    std::int32_t elderlyPpm_ = 0;
    Cents elderlyMost_ = 0;
    Cents pensionCeiling_;
    Cents healthCeiling_;
    std::int64_t healthAndCareHalfPpm_ = 0;  ///< twice the rate, because half an additional rate may be half a millionth
    Cents minimumLimit_ = 0;
    bool privateHealth_;
    Cents privateBasicYear_ = 0;
    std::int32_t privateEmployerPpm_ = 0;
};

/// The employee's rate of care insurance with rebates, without the surcharge of the childless (SGB XI §§ 55, 58).
std::int32_t careRatePpm(const GermanYear& year, const GermanHousehold& household);
/// The surcharge; zero for parents and the young.
std::int32_t careSurchargePpm(const GermanYear& year, const GermanHousehold& household);

}  // namespace offerbook::tax
