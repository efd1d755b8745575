#pragma once

#include "core/tax/tax_line.h"

#include <array>

namespace offerbook::tax {

class PackReader;

/// The income tax tariff of one year (§ 32a (1) EStG) and what § 39b (2) sentence 7 makes of it for the classes V and VI, as
/// the official algorithm cuts and rounds (methods UPTAB, MST5_6 and UP5_6). Whole euros in, whole euros out.
class IncomeTariff {
public:
    static IncomeTariff read(PackReader& pack);

    /// The tariff on a taxable income in whole euros (UPTAB).
    [[nodiscard]] std::int64_t tax(std::int64_t euros) const {
        if (euros <= allowance_) return 0;
        if (euros <= secondZone_.to) return secondZone_.tax(euros - allowance_);
        if (euros <= thirdZone_.to) return thirdZone_.tax(euros - secondZone_.to);
        return (euros <= fourthZone_.to ? fourthZone_ : fifthZone_).tax(euros);
    }

    /// The same for the classes V and VI (MST5_6).
    [[nodiscard]] std::int64_t taxOfClassFiveAndSix(std::int64_t euros) const;

private:
    /// (square * y + linear) * y + start, y being ten-thousandths of what lies above the zone below.
    struct CurvedZone {
        std::int64_t to = 0;      ///< last euro of the zone
        std::int64_t square = 0;  ///< in cents
        std::int64_t linear = 0;  ///< in cents
        std::int64_t start = 0;   ///< in cents

        [[nodiscard]] std::int64_t tax(std::int64_t above) const {
            return ((square * above + linear * 10'000) * above + start * 100'000'000) / 10'000'000'000;
        }
        [[nodiscard]] std::int64_t taxOfCents(std::int64_t above) const {
            return ((square * above + linear * 1'000'000) * above + start * 1'000'000'000'000) / 100'000'000'000'000;
        }
    };
    struct StraightZone {
        std::int64_t to = 0;
        std::int64_t ppm = 0;
        std::int64_t less = 0;  ///< in cents

        [[nodiscard]] std::int64_t tax(std::int64_t euros) const { return (euros * ppm - less * 10'000) / 1'000'000; }
    };

    [[nodiscard]] std::int64_t taxOfCents(std::int64_t cents) const;
    [[nodiscard]] std::int64_t doubledDifference(std::int64_t euros) const;

    std::int64_t allowance_ = 0;
    CurvedZone secondZone_;
    CurvedZone thirdZone_;
    StraightZone fourthZone_;
    StraightZone fifthZone_;

    std::array<std::int64_t, 3> limits_{};    ///< W1STKL5, W2STKL5, W3STKL5
    std::array<std::int64_t, 3> atLimits_{};  ///< the tax at each of them
    std::int64_t lowPpm_ = 0;
    std::int64_t middlePpm_ = 0;
    std::int64_t highPpm_ = 0;
    bool centArgument_ = false;  ///< 2025 keeps two digits of 1.25 and 0.75 times the income, 2026 cuts to the euro
};

}  // namespace offerbook::tax
