#pragma once

#include "core/base/expected.h"
#include "core/tax/brackets.h"
#include "core/tax/tax_pack.h"

namespace offerbook::tax::nl {

/// The general credit falls with income and is nothing from `zeroFrom` on.
struct GeneralCredit {
    Cents most = 0;
    std::int32_t ppm = 0;  ///< of income above `from`
    Cents from = 0;
    Cents zeroFrom = 0;
};

/// The 30 % ruling: a share of pay up to a cap is tax-free, as long as the taxable pay reaches the norm.
struct Ruling {
    std::int32_t ppm = 0;
    Cents cap = 0;
    Cents norm = 0;
    Cents youngMasterNorm = 0;  ///< below the age of 30 with a master's degree
};

/// One year, netherlands-<year>.json. All amounts a year.
struct NlYear {
    Brackets bands;
    GeneralCredit generalCredit;
    Brackets labourCredit;  ///< its last part falls: a negative rate
    TaxRule rule;
    Ruling ruling;
    TaxRule rulingRule;
    TaxRule pensionRule;

    /// "reference.entry" where something is missing or wrong.
    static Expected<NlYear, Message> read(const nlohmann::json& json, const std::filesystem::path& file);
};

}  // namespace offerbook::tax::nl
