#pragma once

#include "core/tax/united_states/us_year.h"

namespace offerbook::tax::us {

/// A household as the rules need it.
struct UsHousehold {
    const StateRules* state = nullptr;
    const LocalTax* locality = nullptr;  ///< nullptr: none given
    FilingStatus status = FilingStatus::single;
    Dependants dependants;
    Cents partnerWages = 0;  ///< a year, joint returns only
    bool bearsEmployersChoice = true;
};

/// The questions of a state: state, locality (where the pack has some), filing status, partner's wages, children under 17,
/// other dependants, whether their federal credits count, whether the employer passes an optional insurance on.
std::vector<HouseholdField> questionsOf(const StateRules* state, std::vector<std::string> stateCodes);

/// Of `asked` those that matter for what is known already.
std::vector<HouseholdField> questionsThatMatter(const std::vector<HouseholdField>& asked, const HouseholdFields& known);

struct ReadHousehold {
    UsHousehold household;
    std::vector<std::string> assumed;
};

/// Errors: "bad-household" with key and value, "unsupported-place", "unsupported-status".
Expected<ReadHousehold, TaxError> readHousehold(const UsYear& year, const HouseholdFields& given);

}  // namespace offerbook::tax::us
