#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/tax/germany/german_household.h"
#include "core/tax/germany/income_tariff.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace offerbook::tax {

/// All parameters of one year, from resources/reference/tax/germany-YEAR.json. Amounts in cents, rates in parts per million.
struct GermanYear {
    /// § 24a EStG: for those who were 64 before the year began, by the year that followed the birthday.
    struct ElderlyRelief {
        std::int32_t ppm = 0;
        Cents most = 0;
    };

    int year = 0;
    IncomeTariff tariff;
    std::vector<HouseholdField> questions;  ///< germanQuestions() of this year

    Cents employeeLumpSum = 0;         ///< § 9a EStG
    Cents specialExpensesLumpSum = 0;  ///< § 10c EStG
    Cents singleParentRelief = 0;      ///< § 24b EStG, class II
    Cents childAllowance = 0;          ///< § 32 (6) EStG, of a whole counter
    Cents childAllowanceClassFour = 0;
    int firstElderlyYear = 0;
    std::vector<ElderlyRelief> elderly;

    // provident lump sum, § 39b (2) sentence 5 no. 3 EStG
    std::int32_t reducedHealthPpm = 0;
    bool hasMinimumProvident = false;  ///< until 2025: 12 % of the wage at least, within a limit
    std::int32_t minimumProvidentPpm = 0;
    Cents minimumProvidentLimit = 0;
    Cents minimumProvidentLimitClassThree = 0;
    std::int32_t privateEmployerHealthPpm = 0;
    Cents unemploymentProvidentLimit = 0;  ///< from 2026: unemployment, health and care together within it

    std::int64_t solidarityFreeLimit = 0;  ///< whole euros of wage tax
    std::int32_t solidarityPpm = 0;
    std::int32_t solidarityPhaseInPpm = 0;
    std::int32_t churchPpm = 0;
    std::int32_t churchReducedPpm = 0;
    std::uint32_t churchReducedStates = 0;  ///< a bit a GermanState

    std::int32_t pensionPpm = 0;
    Cents pensionCeilingMonth = 0;
    std::int32_t unemploymentPpm = 0;
    std::int32_t healthPpm = 0;
    std::string averageHealthExtraRate;  ///< percent as text, the default of a household
    std::int32_t averageHealthExtraPpm = 0;
    Cents healthCeilingMonth = 0;
    Cents insuranceLimitYear = 0;  ///< above it one may leave the statutory health insurance

    std::int32_t carePpm = 0;
    std::int32_t carePpmSaxony = 0;
    std::int32_t careChildlessPpm = 0;
    int careChildlessFromAge = 0;
    std::int32_t careRebatePpm = 0;
    int careMostRebates = 0;
    std::int32_t careEmployerPpm = 0;
    std::int32_t careEmployerPpmSaxony = 0;

    Cents transitionAboveMonth = 0;  ///< also the limit of a mini-job
    Cents transitionToMonth = 0;
    std::int64_t transitionFactor = 0;  ///< F in ten-thousandths
    std::int32_t miniJobPensionPpm = 0;
    std::int32_t miniJobEmployerPensionPpm = 0;
    Cents miniJobMinimumBaseMonth = 0;

    TaxRule wageTaxRule, solidarityRule, churchRule, churchReducedRule, healthRule, healthPrivateRule, careRule, carePrivateRule,
        pensionRule, unemploymentRule, transitionRule, miniJobTaxRule, miniJobPensionRule;

    /// Errors: "reference.entry" with file and entry.
    static Expected<GermanYear, Message> read(const nlohmann::json& json, const std::filesystem::path& file);

    [[nodiscard]] bool churchIsReducedIn(GermanState state) const {
        return (churchReducedStates >> static_cast<unsigned>(state) & 1U) != 0;
    }
};

}  // namespace offerbook::tax
