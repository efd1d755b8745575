#include "core/tax/united_states/us_year.h"

#include "core/tax/united_states/us_household.h"

#include <algorithm>

namespace offerbook::tax::us {
namespace {

void readLocalities(UsPackReader& pack, std::vector<StateRules>& states) {
    const std::size_t count = pack.at("/localities").size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::string at = "/localities/" + std::to_string(i);
        const std::string code = pack.text(at + "/state");
        const auto owner = std::find_if(states.begin(), states.end(), [&](const StateRules& s) { return s.code == code; });
        if (owner == states.end()) return pack.fail(at + "/state");
        owner->localities.push_back(LocalTax::read(pack, at));
    }
}

}  // namespace

const StateRules* UsYear::state(std::string_view code) const {
    const auto found = std::lower_bound(states.begin(), states.end(), code,
                                        [](const StateRules& state, std::string_view wanted) { return state.code < wanted; });
    return found != states.end() && found->code == code ? &*found : nullptr;
}

std::vector<std::string> UsYear::stateCodes() const {
    std::vector<std::string> codes;
    for (const StateRules& state : states) codes.push_back(state.code);
    return codes;
}

Expected<UsYear, Message> UsYear::read(const nlohmann::json& json, const std::filesystem::path& file) {
    UsPackReader pack(json, file);
    UsYear year;
    year.federal = FederalRules::read(pack);
    for (const auto& entry : pack.at("/states").items()) year.states.push_back(StateRules::read(pack, entry.key()));
    std::sort(year.states.begin(), year.states.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
    readLocalities(pack, year.states);
    if (pack.error()) return Unexpected{*pack.error()};
    year.askedFirst = questionsOf(nullptr, year.stateCodes());
    for (StateRules& state : year.states) state.asked = questionsOf(&state, year.stateCodes());
    return year;
}

}  // namespace offerbook::tax::us
