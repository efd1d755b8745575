#include "core/reference/telework_limits.h"

#include "core/base/fold_words.h"
#include "core/base/pack_file.h"

#include <algorithm>

namespace offerbook {
namespace {

using Json = nlohmann::json;
using Kind = TeleworkLimit::Kind;

bool contains(const std::vector<std::string>& list, std::string_view value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

std::vector<std::string> wordsAt(const Json& entry, const char* key) {
    std::vector<std::string> words;
    if (entry.contains(key))
        for (const auto& word : entry.at(key)) words.push_back(word.get<std::string>());
    return words;
}

TeleworkLimit limitFrom(const Json& entry, Kind kind) {
    TeleworkLimit limit;
    limit.kind = kind;
    if (entry.contains("percent")) limit.percent = Decimal::parse(entry.at("percent").get<std::string>());
    if (entry.contains("days")) limit.days = Decimal::parse(entry.at("days").get<std::string>());
    limit.name = entry.value("name", std::string());
    limit.year = entry.at("year").get<std::string>();
    limit.source = entry.at("source").get<std::string>();
    return limit;
}

bool isUsable(const TeleworkLimit& limit) { return limit.percent.has_value() != limit.days.has_value(); }

}  // namespace

Expected<TeleworkLimits, Message> TeleworkLimits::load(const std::filesystem::path& file) {
    const auto json = readJsonPack(file);
    if (!json) return Unexpected{json.error()};
    TeleworkLimits limits;
    std::string at = "socialInsurance";
    try {
        for (const char* agreement : {"framework", "default"}) {
            const auto& entry = json->at(at).at(agreement);
            limits.social_.push_back({limitFrom(entry, Kind::socialInsurance), wordsAt(entry, "states")});
        }
        at = "tax";
        for (const auto& entry : json->at(at))
            limits.tax_.push_back({limitFrom(entry, Kind::tax), entry.at("residence").get<std::string>(),
                                   entry.at("work").get<std::string>(), wordsAt(entry, "regions")});
        at = "employers";
        for (const auto& entry : json->at(at))
            limits.employers_.push_back({limitFrom(entry, Kind::employer), wordsAt(entry, "words")});
    } catch (const nlohmann::json::exception&) {
        return Unexpected{packEntryMessage(file, at)};
    }
    const bool good =
        std::all_of(limits.social_.begin(), limits.social_.end(), [](const auto& one) { return isUsable(one.limit); }) &&
        std::all_of(limits.tax_.begin(), limits.tax_.end(), [](const auto& one) { return isUsable(one.limit); }) &&
        std::all_of(limits.employers_.begin(), limits.employers_.end(), [](const auto& one) { return isUsable(one.limit); });
    if (!good) return Unexpected{packEntryMessage(file, at)};
    return limits;
}

std::vector<TeleworkLimit> TeleworkLimits::between(std::string_view residence, std::string_view work,
                                                   std::string_view region) const {
    std::vector<TeleworkLimit> found;
    if (residence.empty() || work.empty() || residence == work) return found;
    for (const Agreement& agreement : social_) {
        if (!contains(agreement.states, residence) || !contains(agreement.states, work)) continue;
        found.push_back(agreement.limit);
        break;
    }
    for (const Pair& pair : tax_) {
        if (pair.residence != residence || pair.work != work) continue;
        if (pair.regions.empty() || contains(pair.regions, region)) found.push_back(pair.limit);
    }
    return found;
}

std::optional<TeleworkLimit> TeleworkLimits::ofEmployer(std::string_view employer) const {
    const std::string words = " " + foldWords(employer) + " ";
    for (const Employer& one : employers_)
        for (const std::string& name : one.words)
            if (words.find(" " + name + " ") != std::string::npos) return one.limit;
    return std::nullopt;
}

}  // namespace offerbook
