#include "core/tax/united_states/us_household.h"

#include <algorithm>

namespace offerbook::tax::us {
namespace {

using Kind = HouseholdField::Kind;

std::string_view valueOf(const HouseholdFields& known, std::string_view key) {
    const auto found = known.find(key);
    return found == known.end() ? std::string_view() : std::string_view(found->second);
}

bool isAboveZero(std::string_view text) { return !text.empty() && text != "0"; }

/// A choice without a default.
HouseholdField openChoice(std::string key, std::vector<std::string> choices) {
    HouseholdField field = choiceField(std::move(key), std::move(choices));
    field.fallback.clear();
    return field;
}

HouseholdField countField(std::string key) {
    HouseholdField field = decimalField(std::move(key), "0", "0", "20");
    field.kind = Kind::whole;
    return field;
}

std::vector<std::string> keysOf(const std::vector<LocalTax>& localities) {
    std::vector<std::string> keys;
    for (const LocalTax& local : localities) keys.push_back(local.key);
    return keys;
}

/// A state or filing status without data is an error of its own, which names what is covered.
std::optional<TaxError> uncovered(const UsYear& year, const HouseholdFields& given) {
    const auto state = valueOf(given, "state");
    if (!state.empty() && year.state(state) == nullptr) return unsupportedPlace("state", state, year.stateCodes());
    const auto status = valueOf(given, "filingStatus");
    if (!status.empty() && !filingStatusFromWord(status))
        return unsupportedStatus("filingStatus", status, {filingStatusWords.begin(), filingStatusWords.end()});
    return std::nullopt;
}

void readLocality(HouseholdReader& reader, UsHousehold& household) {
    const auto named = reader.given("locality");
    if (!named) return;
    household.locality = household.state->locality(*named);
    if (household.locality == nullptr) reader.fail(unsupportedPlace("locality", *named, keysOf(household.state->localities)));
}

void readPeople(HouseholdReader& reader, UsHousehold& household) {
    household.status = filingStatusFromWord(reader.choice("filingStatus")).value_or(FilingStatus::single);
    if (household.status == FilingStatus::joint) household.partnerWages = reader.cents("partnerIncome");
    household.dependants.children = reader.whole("children");
    household.dependants.others = reader.whole("otherDependants");
    if (household.dependants.count() > 0) household.dependants.credits = reader.flag("childCredits");
}

}  // namespace

std::vector<HouseholdField> questionsOf(const StateRules* state, std::vector<std::string> stateCodes) {
    std::vector<HouseholdField> asked{openChoice("state", std::move(stateCodes))};
    if (state != nullptr && !state->localities.empty()) {
        asked.push_back(openChoice("locality", keysOf(state->localities)));
        asked.back().optional = true;
    }
    asked.push_back(choiceField("filingStatus", {filingStatusWords.begin(), filingStatusWords.end()}));
    asked.push_back(decimalField("partnerIncome", "0", "0", "100000000"));
    asked.push_back(countField("children"));
    asked.push_back(countField("otherDependants"));
    asked.push_back(flagField("childCredits", true));
    if (state != nullptr && state->hasEmployersChoice)
        asked.push_back(flagField("statePayrollShared", state->employeeShareFallback));
    return asked;
}

std::vector<HouseholdField> questionsThatMatter(const std::vector<HouseholdField>& asked, const HouseholdFields& known) {
    const bool isJoint = valueOf(known, "filingStatus") == "joint";
    const bool hasDependants = isAboveZero(valueOf(known, "children")) || isAboveZero(valueOf(known, "otherDependants"));
    std::vector<HouseholdField> fields;
    for (const HouseholdField& field : asked) {
        if (field.key == "partnerIncome" && !isJoint) continue;
        if (field.key == "childCredits" && !hasDependants) continue;
        fields.push_back(field);
    }
    return fields;
}

Expected<ReadHousehold, TaxError> readHousehold(const UsYear& year, const HouseholdFields& given) {
    if (const auto error = uncovered(year, given)) return Unexpected{*error};
    ReadHousehold read;
    read.household.state = year.state(valueOf(given, "state"));
    HouseholdReader reader(read.household.state != nullptr ? read.household.state->asked : year.askedFirst, given);
    reader.choice("state");
    if (reader.error()) return Unexpected{*reader.error()};
    if (read.household.state->localities.empty()) {
        if (const auto named = reader.given("locality")) return Unexpected{unsupportedPlace("locality", *named, {})};
    } else {
        readLocality(reader, read.household);
    }
    readPeople(reader, read.household);
    if (read.household.state->hasEmployersChoice) read.household.bearsEmployersChoice = reader.flag("statePayrollShared");
    if (reader.error()) return Unexpected{*reader.error()};
    read.assumed = reader.assumed();
    return read;
}

}  // namespace offerbook::tax::us
