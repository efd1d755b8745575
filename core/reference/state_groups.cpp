#include "core/reference/state_groups.h"

#include "core/base/pack_file.h"

#include <algorithm>

namespace offerbook {
namespace {

bool isCountryCode(const std::string& code) {
    return code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "since", "former" and "completeSince" of a group; false where one of them is of another form.
bool readHistory(const nlohmann::json& entry, StateGroup& group) {
    const nlohmann::json since = entry.value("since", nlohmann::json::object());
    const nlohmann::json former = entry.value("former", nlohmann::json::array());
    for (const auto& [code, day] : since.items()) {
        const auto first = parseIsoDate(day.get<std::string>());
        if (!first || !std::binary_search(group.members.begin(), group.members.end(), code)) return false;
        group.since.emplace(code, *first);
    }
    for (const auto& one : former) {
        const auto until = parseIsoDate(one.at("until").get<std::string>());
        std::optional<Date> begin;
        if (one.contains("since")) begin = parseIsoDate(one.at("since").get<std::string>());
        const auto state = one.at("state").get<std::string>();
        if (!until || !isCountryCode(state) || one.contains("since") != begin.has_value()) return false;
        group.former.push_back({state, begin, *until});
    }
    if (!entry.contains("completeSince")) return true;
    group.completeSince = parseIsoDate(entry.at("completeSince").get<std::string>());
    return group.completeSince.has_value();
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
    if (!readHistory(entry, group)) return std::nullopt;
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
