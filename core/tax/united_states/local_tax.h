#pragma once

#include "core/tax/united_states/pack_tables.h"
#include "core/tax/united_states/state_income_tax.h"

#include <string>
#include <variant>
#include <vector>

namespace offerbook::tax::us {

/// What a place within a state looks at.
struct LocalInput {
    Cents wagesOfOne;  ///< of the employee alone
    Cents taxable;     ///< the state's taxable income
    Cents stateTax;    ///< after credits
};

/// A rate on the employee's wages (Philadelphia, Louisville, St. Louis).
struct WageRate {
    std::int32_t ppm;
    [[nodiscard]] Cents of(const LocalInput& in) const;
};
/// A rate on the state's taxable income (the counties of Indiana and Maryland).
struct TaxableRate {
    std::int32_t ppm;
    [[nodiscard]] Cents of(const LocalInput& in) const;
};
/// A marginal tariff on the state's taxable income (New York City).
struct TaxableBrackets {
    PerStatus<Brackets> brackets;
};
/// The band of the whole taxable income sets the rate on all of it (Frederick County).
struct TaxableWholeRate {
    PerStatus<StepTable> ppm;
};
/// A share of the state's tax (Yonkers).
struct StateTaxShare {
    std::int32_t ppm;
    [[nodiscard]] Cents of(const LocalInput& in) const;
};
/// A fixed amount for each month whose pay reaches a border (Denver).
struct MonthlyFee {
    Cents perMonth, fromPerMonth;
    [[nodiscard]] Cents of(const LocalInput& in) const { return in.wagesOfOne >= 12 * fromPerMonth ? 12 * perMonth : 0; }
};

/// What a city or county takes from a resident's wages.
struct LocalTax {
    std::string key;  ///< as the household names it: "NYC", "Marion County"
    std::vector<std::string> aliases;
    TaxRule rule;
    std::variant<WageRate, TaxableRate, TaxableBrackets, TaxableWholeRate, StateTaxShare, MonthlyFee> tariff;
    std::string_view note;  ///< static text of a note's id, where a figure is doubtful or of a part of the year

    [[nodiscard]] Cents of(FilingStatus status, const LocalInput& in) const;
    /// Of its base; 0 where a tariff has more than one rate.
    [[nodiscard]] std::int32_t ratePpm() const;
    [[nodiscard]] Cents base(const LocalInput& in) const;
    /// Whether it looks at the employee's own wages alone.
    [[nodiscard]] bool isOnWages() const;

    static LocalTax read(UsPackReader& pack, const std::string& pointer);
};

}  // namespace offerbook::tax::us
