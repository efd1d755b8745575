#pragma once

#include "core/base/expected.h"
#include "core/tax/brackets.h"
#include "core/tax/tax_pack.h"

#include <array>
#include <string>
#include <string_view>

namespace offerbook::tax::uk {

/// The part of pay that a contribution is counted on, for one period.
struct Band {
    Cents from = 0;
    Cents to = 0;
};

struct Loan {
    std::int32_t ppm = 0;
    TaxRule rule;
};

/// One tax year, united_kingdom-<year>.json.
struct UkYear {
    static constexpr std::array<std::string_view, 4> plans{"plan1", "plan2", "plan4", "plan5"};

    std::string taxYear;  ///< "2025/26"
    Cents allowance = 0;
    Cents taperFrom = 0;
    Brackets englandWalesNi;
    Brackets scotland;
    TaxRule englandWalesNiRule;
    TaxRule scotlandRule;
    Band insuranceYear;
    Band insuranceMonth;
    std::int32_t insurancePpm = 0;
    std::int32_t insuranceAbovePpm = 0;
    TaxRule insuranceRule;
    Loan student;
    Loan postgraduate;
    /// Machine text by plan, a year; empty: no source confirms it.
    std::array<std::string, plans.size()> studentThresholds;
    std::string postgraduateThreshold;
    Band qualifyingYear;
    Band qualifyingMonth;
    TaxRule pensionRule;

    /// Empty also for "none".
    [[nodiscard]] std::string studentThreshold(std::string_view plan) const;

    /// "reference.entry" where something is missing or wrong.
    static Expected<UkYear, Message> read(const nlohmann::json& json, const std::filesystem::path& file);
};

}  // namespace offerbook::tax::uk
