#pragma once

#include "core/tax/brackets.h"
#include "core/tax/tax_pack.h"

namespace offerbook::tax::france {

/// Rates of the employee's share in parts per million, with the rule that each line shows.
struct ContributionRules {
    struct Rate {
        std::int32_t ppm = 0;
        TaxRule rule;
    };
    Cents ceilingMonth = 0;  ///< plafond de la sécurité sociale
    Cents ceilingYear = 0;
    Rate pensionCapped, pensionUncapped, agircArrco1, agircArrco2, ceg1, ceg2, cet, apec, csgDeductible, csgNondeductible, crds;
    std::int32_t csgBasePpm = 0;  ///< of pay up to csgBaseCeilings ceilings (CSS, article L. 136-2: 1.75 % less)
    std::int64_t band2Ceilings = 0;
    std::int64_t apecCeilings = 0;
    std::int64_t csgBaseCeilings = 0;
};

/// The parameters of the income tax (Code général des impôts, articles 83, 197, 223 sexies, 224, 1657).
struct IncomeTaxRules {
    std::int32_t professionalPpm = 0;  ///< flat deduction for professional costs, per earner
    Cents professionalLeast = 0;
    Cents professionalMost = 0;
    Brackets scale;             ///< per part
    Cents capPerHalfPart = 0;   ///< benefit of the quotient per half part above 1 or 2
    Cents capFirstChild = 0;    ///< of the whole part for the first child of a parent who lives alone
    Cents reductionSingle = 0;  ///< décote
    Cents reductionCouple = 0;
    std::int32_t reductionPpm = 0;
    Cents notCollectedBelow = 0;
    Brackets highIncomeSingle;
    Brackets highIncomeCouple;
    std::int32_t leastPpm = 0;  ///< differential contribution: least rate on a high reference income
    Cents leastAboveSingle = 0;
    Cents leastAboveCouple = 0;
    std::int32_t leastSlopePpm = 0;  ///< of what exceeds the limit, so that it sets in smoothly
    Cents leastPerDependant = 0;
    Cents leastCouple = 0;
    TaxRule rule, shareRule, highIncomeRule, leastRule;
    bool scaleOfEarlierYear = false;  ///< the scale for income of this year is not law yet
};

/// One pack "france-YEAR.json".
struct FranceYear {
    ContributionRules contributions;
    IncomeTaxRules incomeTax;

    static Expected<FranceYear, Message> read(const nlohmann::json& json, const std::filesystem::path& file);
};

}  // namespace offerbook::tax::france
