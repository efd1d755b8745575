#pragma once

#include "core/tax/united_states/federal_rules.h"
#include "core/tax/united_states/state_rules.h"

#include <filesystem>

namespace offerbook::tax::us {

/// All that a pack "united-states-2026.json" holds, compiled.
struct UsYear {
    FederalRules federal;
    std::vector<StateRules> states;  ///< by code, ascending
    /// What is asked before the state is known.
    std::vector<HouseholdField> askedFirst;

    /// nullptr where the pack has no such state.
    [[nodiscard]] const StateRules* state(std::string_view code) const;
    [[nodiscard]] std::vector<std::string> stateCodes() const;

    static Expected<UsYear, Message> read(const nlohmann::json& json, const std::filesystem::path& file);
};

}  // namespace offerbook::tax::us
