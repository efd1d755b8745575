#pragma once

#include "core/tax/switzerland/swiss_year.h"
#include "core/tax/tax_case.h"

#include <memory>
#include <optional>
#include <string_view>

namespace offerbook::tax {

/// Contributions of one employee, ready to compute any gross: AHV/IV/EO, unemployment, non-occupational accidents, pension
/// fund, and what Geneva and Valais add. Each is brought to five rappen as payrolls do.
class SocialInsurance {
public:
    struct Person {
        std::string_view canton;
        std::int64_t age;
        std::int32_t accidentPpm;
        std::int32_t maternityPpm;               ///< used in the canton that has it
        std::optional<std::int32_t> pensionPpm;  ///< own plan: of the gross
        std::optional<Cents> pensionMonthly;     ///< own plan: a month
    };

    /// `payments`: how often a year the month's gross is paid, for what goes by the year's salary.
    SocialInsurance(std::shared_ptr<const SwissYear> year, const Person& person, Period period, int payments);

    void addLines(TaxLines& lines, Cents gross) const;
    /// What a year's gross leaves after contributions, in millionths of a cent, before any rounding: the net salary that
    /// income tax starts from (DBG Art. 26 and 33). It rises with the gross but at leap().
    [[nodiscard]] std::int64_t netOfYear(Cents grossOfYear) const;
    /// Where a contribution begins with a leap: the entry of the pension fund.
    [[nodiscard]] std::optional<Cents> leap() const;

private:
    void addPension(TaxLines& lines, Cents gross) const;
    [[nodiscard]] Cents forPeriod(Cents ofYear) const;
    [[nodiscard]] Cents coordinated(Cents grossOfYear) const;
    [[nodiscard]] std::int64_t pensionOfYear(Cents grossOfYear) const;

    std::shared_ptr<const SwissYear> year_;
    Period period_;
    int payments_;
    std::int32_t accidentPpm_;
    std::int32_t maternityPpm_ = 0;
    std::int32_t familyFundPpm_ = 0;
    std::int32_t creditPpm_;
    std::optional<std::int32_t> pensionPpm_;
    std::optional<Cents> pensionMonthly_;
};

}  // namespace offerbook::tax
