#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/tax/tax_line.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::tax {

/// What all cantons have in common in one year: contributions of employees and the models of the tax at source. Amounts are
/// cents of Swiss francs, a year where not said otherwise. Pack: resources/reference/tax/switzerland-YEAR.json.
struct SwissYear {
    /// AHV/IV/EO on the whole salary (AHVG Art. 5, IVG Art. 3, EOG Art. 27).
    std::int32_t ahvPpm = 0;
    TaxRule ahvRule;

    /// Unemployment up to a ceiling (AVIG Art. 3).
    std::int32_t alvPpm = 0;
    Cents alvMost = 0;
    TaxRule alvRule;

    /// Non-occupational accidents up to a ceiling (UVG Art. 91); the rate is the insurer's, so only an assumed one is known.
    std::string accidentRate;
    Cents accidentMost = 0;
    TaxRule accidentRule;

    /// The legal minimum of the occupational pension (BVG Art. 7, 8, 16).
    struct AgeCredit {
        std::int64_t fromAge;
        std::int64_t toAge;
        std::int32_t ppm;
    };
    Cents pensionEntry = 0;  ///< insured is who earns more (BVG Art. 7)
    Cents coordination = 0;
    Cents pensionMost = 0;
    Cents leastCoordinated = 0;
    Cents mostCoordinated = 0;
    std::vector<AgeCredit> credits;
    std::int32_t employeeSharePpm = 0;
    TaxRule pensionRule;
    TaxRule ownPensionRule;

    /// Contributions that one canton alone knows.
    std::string maternityCanton;
    std::string maternityRate;       ///< percent; the newest that was found
    bool maternityIsOfYear = false;  ///< false: found for an earlier year only
    TaxRule maternityRule;
    std::string familyFundCanton;
    std::int32_t familyFundPpm = 0;
    TaxRule familyFundRule;

    std::vector<std::string> cantons;
    /// Cantons that tax at source by the year's income, the others by the month's (ESTV circular 45, no. 6 and 7).
    std::vector<std::string> annualModel;
    /// Gross of a year from which residents taxed at source are assessed in the ordinary way afterwards (QStV Art. 9).
    Cents laterAssessmentFrom = 0;

    [[nodiscard]] bool usesAnnualModel(std::string_view canton) const;
    /// Credit of the age in parts per million of the coordinated salary, employer's part included; 0 below 25.
    [[nodiscard]] std::int32_t creditPpm(std::int64_t age) const;

    static Expected<SwissYear, Message> read(const nlohmann::json& json, const std::filesystem::path& file);
};

}  // namespace offerbook::tax
