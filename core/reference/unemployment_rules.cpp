#include "core/reference/unemployment_rules.h"

#include "core/base/pack_file.h"

#include <algorithm>

namespace offerbook {
namespace {

using Json = nlohmann::json;
using Of = UnemploymentRule::Of;

/// Thrown within load() alone: a word or figure that cannot be.
struct BadEntry {};

Decimal decimalAt(const Json& entry, const char* key) {
    const auto value = Decimal::parse(entry.at(key).get<std::string>());
    if (!value || value->sign() < 0) throw BadEntry{};
    return *value;
}

std::optional<Decimal> decimalIf(const Json& entry, const char* key) {
    return entry.contains(key) ? std::optional(decimalAt(entry, key)) : std::nullopt;
}

std::optional<int> wholeIf(const Json& entry, const char* key) {
    return entry.contains(key) ? std::optional(entry.at(key).get<int>()) : std::nullopt;
}

BenefitStep stepFrom(const Json& entry) {
    return {decimalAt(entry, "percent"), decimalIf(entry, "percentWithChildren"), decimalIf(entry, "units"),
            decimalIf(entry, "cap")};
}

BenefitDuration durationFrom(const Json& entry) {
    return {decimalAt(entry, "units"), entry.value("insuredMonths", 0), wholeIf(entry, "ageFrom"), wholeIf(entry, "ageBelow"),
            entry.value("childless", false)};
}

BenefitVariant variantFrom(const Json& entry) {
    BenefitVariant variant;
    variant.insuredMonths = entry.at("insuredMonths").get<int>();
    for (const auto& step : entry.at("steps")) variant.steps.push_back(stepFrom(step));
    for (const auto& duration : entry.at("durations")) variant.durations.push_back(durationFrom(duration));
    if (variant.durations.empty()) throw BadEntry{};
    variant.durationPerInsuredYear = decimalIf(entry, "durationPerInsuredYear");
    variant.durationMost = decimalIf(entry, "durationMost");
    return variant;
}

Of ofFrom(const std::string& word) {
    if (word == "gross") return Of::gross;
    if (word == "standardised-net") return Of::standardisedNet;
    if (word == "flat") return Of::flat;
    throw BadEntry{};
}

int timesAYear(const std::string& per) {
    constexpr int monthsPerYear = 12;
    constexpr int weeksPerYear = 52;
    if (per == "month") return monthsPerYear;
    if (per == "week") return weeksPerYear;
    throw BadEntry{};
}

UnemploymentRule ruleFrom(const Json& entry) {
    const auto currency = Currency::fromCode(entry.at("currency").get<std::string>());
    const auto basis = payBasisFromWord(entry.at("basis").get<std::string>());
    if (!currency || !basis) throw BadEntry{};
    UnemploymentRule rule{.country = entry.at("country").get<std::string>(),
                          .region = entry.value("region", std::string()),
                          .currency = *currency,
                          .of = ofFrom(entry.at("of").get<std::string>()),
                          .basis = *basis,
                          .timesAYear = timesAYear(entry.at("per").get<std::string>()),
                          .payCap = decimalIf(entry, "payCap"),
                          .benefitCap = decimalIf(entry, "benefitCap"),
                          .benefitLeast = decimalIf(entry, "benefitLeast"),
                          .perChild = decimalIf(entry, "perChild"),
                          .amount = decimalIf(entry, "amount"),
                          .amountBelow25 = decimalIf(entry, "amountBelow25"),
                          .leastEarned = decimalIf(entry, "leastEarned"),
                          .flatDeductionPercent = decimalIf(entry, "flatDeductionPercent").value_or(Decimal(0)),
                          .unitsPerYear = decimalAt(entry, "unitsPerYear"),
                          .variants = {},
                          .year = entry.at("year").get<std::string>(),
                          .source = entry.at("source").get<std::string>(),
                          .quality = entry.at("quality").get<std::string>(),
                          .note = entry.value("note", std::string())};
    for (const auto& variant : entry.at("variants")) rule.variants.push_back(variantFrom(variant));
    const bool hasAmount = rule.of != Of::flat || rule.amount;
    if (rule.unitsPerYear.sign() <= 0 || rule.variants.empty() || !hasAmount) throw BadEntry{};
    return rule;
}

}  // namespace

const BenefitVariant* UnemploymentRule::variant(int insuredMonths) const {
    const BenefitVariant* found = nullptr;
    for (const BenefitVariant& one : variants)
        if (insuredMonths >= one.insuredMonths) found = &one;
    return found;
}

bool UnemploymentRule::asksAge() const {
    const auto byAge = [](const BenefitDuration& one) { return one.ageFrom || one.ageBelow; };
    return amountBelow25 || std::any_of(variants.begin(), variants.end(), [&](const BenefitVariant& one) {
               return std::any_of(one.durations.begin(), one.durations.end(), byAge);
           });
}

bool UnemploymentRule::asksChildren() const {
    const auto byStep = [](const BenefitStep& one) { return one.percentWithChildren.has_value(); };
    const auto byDuration = [](const BenefitDuration& one) { return one.childless; };
    return perChild || std::any_of(variants.begin(), variants.end(), [&](const BenefitVariant& one) {
               return std::any_of(one.steps.begin(), one.steps.end(), byStep) ||
                      std::any_of(one.durations.begin(), one.durations.end(), byDuration);
           });
}

Expected<UnemploymentRules, Message> UnemploymentRules::load(const std::filesystem::path& file) {
    const auto json = readJsonPack(file);
    if (!json) return Unexpected{json.error()};
    UnemploymentRules result;
    std::string at = "meta";
    try {
        result.status_ = json->at(at).at("status").get<std::string>();
        at = "rules";
        for (const auto& entry : json->at("rules")) {
            at = entry.at("country").get<std::string>();
            result.rules_.push_back(ruleFrom(entry));
        }
        at = "trialNotice";
        for (const auto& entry : json->at(at))
            result.trialNotices_.push_back({entry.at("country").get<std::string>(), entry.at("days").get<int>(),
                                            entry.at("year").get<std::string>(), entry.at("source").get<std::string>(),
                                            entry.at("quality").get<std::string>()});
    } catch (const nlohmann::json::exception&) {
        return Unexpected{packEntryMessage(file, at)};
    } catch (const BadEntry&) {
        return Unexpected{packEntryMessage(file, at)};
    }
    return result;
}

const UnemploymentRule* UnemploymentRules::rule(std::string_view country, std::string_view region) const {
    const UnemploymentRule* found = nullptr;
    for (const UnemploymentRule& one : rules_) {
        if (one.country != country) continue;
        if (!one.region.empty() && one.region == region) return &one;
        if (one.region.empty()) found = &one;
    }
    return found;
}

const TrialNotice* UnemploymentRules::trialNotice(std::string_view country) const {
    for (const TrialNotice& one : trialNotices_)
        if (one.country == country) return &one;
    return nullptr;
}

}  // namespace offerbook
