#pragma once

#include "core/tax/brackets.h"
#include "core/tax/tax_pack.h"

#include <string>
#include <vector>

namespace offerbook::tax::italy {

/// The surtax of a region or town on the taxable income: nothing up to the exemption, above it on all of it.
struct Surtax {
    std::string code;  ///< region "LO", municipality "F205"
    std::string name;
    std::string region;  ///< of a municipality
    Brackets rows;
    Cents exemptUpTo = 0;
    TaxRule rule;
};

struct WorkCredit {  ///< TUIR article 13 (1) and (1.1)
    Cents first = 0, firstTo = 0;
    Cents base = 0, more = 0, moreTo = 0, to = 0;
    Cents addition = 0, additionFrom = 0, additionTo = 0;
};

struct WedgeMeasure {  ///< Legge 207/2024, article 1 (4) to (9)
    struct Bonus {
        Cents upTo;
        std::int32_t ppm;
    };
    std::vector<Bonus> bonus;
    Cents credit = 0, creditFullTo = 0, creditTo = 0;
};

struct Treatment {  ///< DL 3/2020, article 1
    Cents amount = 0, fullTo = 0, to = 0, allowance = 0;
};

struct SpouseCredit {  ///< TUIR article 12 (1) (a) and (b)
    struct Addition {
        Cents above, upTo, amount;
    };
    Cents first = 0, firstLess = 0, firstTo = 0, base = 0, baseTo = 0, to = 0;
    std::vector<Addition> additions;
};

struct GrownChildCredit {  ///< TUIR article 12 (1) (c): children of 21 to 29
    Cents amount = 0, base = 0, more = 0;
};

/// One pack "italy-YEAR.json".
struct ItalyYear {
    std::int32_t extraInpsPpm = 0;
    Cents firstBand = 0;
    Cents inpsCeiling = 0;
    std::string usualInpsRate;
    Brackets irpef;
    WorkCredit workCredit;
    WedgeMeasure wedge;
    Treatment treatment;
    SpouseCredit spouse;
    GrownChildCredit grownChild;
    TaxRule inpsRule, inpsExtraRule, irpefRule, bonusRule, treatmentRule, ownRegionRule, ownTownRule;
    std::vector<Surtax> regions;
    std::vector<Surtax> municipalities;

    static Expected<ItalyYear, Message> read(const nlohmann::json& json, const std::filesystem::path& file);
};

}  // namespace offerbook::tax::italy
