#pragma once

#include "core/base/expected.h"
#include "core/tax/brackets.h"
#include "core/tax/tax_pack.h"

#include <string>
#include <vector>

namespace offerbook::tax::at {

struct SocialInsurance {
    std::int32_t regularPpm = 0;  ///< without unemployment
    std::int32_t specialPpm = 0;
    Brackets unemployment;  ///< not marginal: the rate of the row holds for the whole payment
    Cents ceilingMonth = 0;
    Cents ceilingSpecial = 0;  ///< a year
    Cents minorLimit = 0;      ///< a month; pay up to it is not insured
    TaxRule regularRule;
    TaxRule specialRule;
};

/// One row of the effective monthly table: base x rate - deduction, which has the traffic credit in it.
struct TableRow {
    Cents upTo;
    std::int32_t ppm;
    Cents deduction;
};

struct WageTax {
    Brackets scale;
    Cents workExpenses = 0;  ///< lump sum a year
    Cents trafficCredit = 0;
    Cents singleEarnerOne = 0;  ///< credit of a single earner or parent with one child, with two, for each further
    Cents singleEarnerTwo = 0;
    Cents singleEarnerFurther = 0;
    std::vector<TableRow> monthTable;
    Cents lowIncomeUpTo = 0;  ///< income below it gets credits at the assessment that a payroll does not give
    TaxRule rule;
    TaxRule monthRule;
};

struct SpecialPayments {
    Brackets bands;
    Cents scaleAbove = 0;  ///< the part above joins the regular income
    std::string limit;     ///< machine text: a sixth of regular pay up to it leaves special payments untaxed; not confirmed
    TaxRule rule;
};

/// One year, austria-<year>.json.
struct AtYear {
    SocialInsurance social;
    WageTax wageTax;
    SpecialPayments special;

    /// The credit a year of a single earner or parent; zero without children.
    [[nodiscard]] Cents singleEarnerCredit(Cents children) const;

    /// "reference.entry" where something is missing or wrong.
    static Expected<AtYear, Message> read(const nlohmann::json& json, const std::filesystem::path& file);
};

}  // namespace offerbook::tax::at
