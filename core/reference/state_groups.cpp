#include "core/reference/state_groups.h"

#include "core/base/pack_file.h"

#include <algorithm>

namespace offerbook {
namespace {

bool isCountryCode(const std::string& code) {
    return code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::optional<StateGroup> groupFrom(const std::string& key, const nlohmann::json& entry) {
    StateGroup group;
    group.key = key;
    group.name = entry.at("name").get<std::string>();
    group.source = entry.at("source").get<std::string>();
    group.verified = entry.at("verified").get<bool>();
    group.note = entry.value("note", std::string());
    group.members = entry.at("members").get<std::vector<std::string>>();
    std::sort(group.members.begin(), group.members.end());
    const auto asOf = parseIsoDate(entry.at("asOf").get<std::string>());
    const bool twice = std::adjacent_find(group.members.begin(), group.members.end()) != group.members.end();
    if (!asOf || twice || group.members.empty() || !std::all_of(group.members.begin(), group.members.end(), isCountryCode))
        return std::nullopt;
    group.asOf = *asOf;
    return group;
}

}  // namespace

Expected<std::map<std::string, StateGroup, std::less<>>, Message> readStateGroups(const std::filesystem::path& file) {
    const auto json = readJsonPack(file);
    if (!json) return Unexpected{json.error()};
    std::map<std::string, StateGroup, std::less<>> groups;
    if (!json->contains("groups") || !json->at("groups").is_object()) return Unexpected{packEntryMessage(file, "groups")};
    for (const auto& [key, entry] : json->at("groups").items()) {
        try {
            auto group = groupFrom(key, entry);
            if (!group) return Unexpected{packEntryMessage(file, key)};
            groups.emplace(key, std::move(*group));
        } catch (const nlohmann::json::exception&) {
            return Unexpected{packEntryMessage(file, key)};
        }
    }
    return groups;
}

}  // namespace offerbook
