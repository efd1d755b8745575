#include "core/tax/household.h"

#include <algorithm>
#include <cassert>

namespace offerbook::tax {
namespace {

std::string allowed(const HouseholdField& field) {
    if (field.kind == HouseholdField::Kind::flag) return "true, false";
    if (field.kind != HouseholdField::Kind::choice) return field.low + " – " + field.high;
    std::string all;
    for (const std::string& word : field.choices) all += (all.empty() ? "" : ", ") + word;
    return all;
}

bool inRange(const HouseholdField& field, const Decimal& value) {
    return value >= *Decimal::parse(field.low) && value <= *Decimal::parse(field.high);
}

}  // namespace

HouseholdField flagField(std::string key, bool fallback) {
    return {.key = std::move(key), .kind = HouseholdField::Kind::flag, .fallback = fallback ? "true" : "false"};
}

HouseholdField choiceField(std::string key, std::vector<std::string> choices) {
    assert(!choices.empty());
    std::string usual = choices.front();
    return {
        .key = std::move(key), .kind = HouseholdField::Kind::choice, .fallback = std::move(usual), .choices = std::move(choices)};
}

HouseholdField decimalField(std::string key, std::string fallback, std::string low, std::string high) {
    return {.key = std::move(key),
            .kind = HouseholdField::Kind::decimal,
            .fallback = std::move(fallback),
            .low = std::move(low),
            .high = std::move(high)};
}

HouseholdFields fieldsFor(std::string_view jurisdiction, const HouseholdFields& all) {
    HouseholdFields plain;
    HouseholdFields own;
    for (const auto& [key, value] : all) {
        const auto dot = key.find('.');
        if (dot == std::string::npos)
            plain.emplace(key, value);
        else if (std::string_view(key).substr(0, dot) == jurisdiction)
            own.emplace(key.substr(dot + 1), value);
    }
    own.merge(plain);
    return own;
}

std::string keyWithin(std::string_view jurisdiction, std::string_view key) {
    if (key == "age" || key == "churchTax") return std::string(key);
    return std::string(jurisdiction) + '.' + std::string(key);
}

HouseholdReader::HouseholdReader(const std::vector<HouseholdField>& asked, const HouseholdFields& given)
    : asked_(asked), given_(given) {}

const HouseholdField& HouseholdReader::fieldOf(std::string_view key, HouseholdField::Kind kind) const {
    const auto found = std::find_if(asked_.begin(), asked_.end(), [&](const HouseholdField& f) { return f.key == key; });
    assert(found != asked_.end() && found->kind == kind);
    return *found;
}

std::string HouseholdReader::textOf(const HouseholdField& field) {
    const auto found = given_.find(field.key);
    if (found != given_.end() && !found->second.empty()) return found->second;
    if (field.fallback.empty()) {
        if (!field.optional)
            fail({"bad-household",
                  {"tax.household-needed", {questionArg(field.key), MessageArg::text(allowed(field))}},
                  field.choices,
                  field.key});
        return {};
    }
    assume(field.key, field.fallback);
    return field.fallback;
}

void HouseholdReader::assume(std::string_view key, std::string_view value) {
    std::string text = std::string(key) + "=" + std::string(value);
    if (std::find(assumed_.begin(), assumed_.end(), text) == assumed_.end()) assumed_.push_back(std::move(text));
}

void HouseholdReader::failOn(const HouseholdField& field, std::string_view value) {
    if (value.empty()) return;  // textOf has said that it is needed
    fail({"bad-household",
          {"tax.bad-household", {questionArg(field.key), MessageArg::text(value), MessageArg::text(allowed(field))}},
          field.choices,
          field.key});
}

bool HouseholdReader::flag(std::string_view key) {
    const HouseholdField& field = fieldOf(key, HouseholdField::Kind::flag);
    const std::string text = textOf(field);
    if (text != "true" && text != "false") failOn(field, text);
    return text == "true";
}

std::int64_t HouseholdReader::whole(std::string_view key) {
    const HouseholdField& field = fieldOf(key, HouseholdField::Kind::whole);
    const std::string text = textOf(field);
    const auto value = Decimal::parse(text);
    if (value && value->isWhole() && inRange(field, *value)) return value->whole();
    failOn(field, text);
    return field.fallback.empty() ? 0 : Decimal::parse(field.fallback)->whole();
}

Decimal HouseholdReader::decimal(std::string_view key) {
    const HouseholdField& field = fieldOf(key, HouseholdField::Kind::decimal);
    const std::string text = textOf(field);
    const auto value = Decimal::parse(text);
    if (value && inRange(field, *value)) return *value;
    failOn(field, text);
    return field.fallback.empty() ? Decimal() : *Decimal::parse(field.fallback);
}

std::int64_t HouseholdReader::scaled(std::string_view key, int digits) {
    const Decimal value = decimal(key);
    if (value.scale() > digits) failOn(fieldOf(key, HouseholdField::Kind::decimal), value.toString());
    return (value.rounded(digits, Rounding::down) * Decimal(digits == 2 ? 100 : 10'000)).whole();
}

std::string HouseholdReader::choice(std::string_view key) {
    const HouseholdField& field = fieldOf(key, HouseholdField::Kind::choice);
    std::string text = textOf(field);
    if (std::find(field.choices.begin(), field.choices.end(), text) == field.choices.end()) failOn(field, text);
    return text;
}

std::optional<std::string> HouseholdReader::given(std::string_view key) {
    const auto found = given_.find(key);
    if (found == given_.end() || found->second.empty()) return std::nullopt;
    return found->second;
}

}  // namespace offerbook::tax
