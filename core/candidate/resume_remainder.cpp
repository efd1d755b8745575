#include "core/candidate/resume_remainder.h"

#include "core/base/message.h"
#include "core/candidate/resume_words.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

namespace offerbook {
namespace {

using Json = nlohmann::json;
using Ordered = nlohmann::ordered_json;
using Names = std::set<std::string_view>;

constexpr const char* extension = "x-offerbook";
constexpr const char* kept = "x-offerbook-kept";
constexpr int deepest = 64;

const Names workKeys{"name", "company", "position", "startDate", "endDate", extension};
const Names educationKeys{"institution", "area", "studyType", "startDate", "endDate", extension};
const Names languageKeys{"language", "fluency", extension};

/// Without recursion, so that a file nested a million levels deep is refused and not a danger.
void checkDepth(const Json& resume) {
    std::vector<std::pair<const Json*, int>> open{{&resume, 1}};
    while (!open.empty()) {
        const auto [value, depth] = open.back();
        open.pop_back();
        if (depth > deepest) throw Message{"candidate.import.too-deep", {MessageArg::number(deepest)}};
        if (value->is_structured())
            for (const Json& inner : *value) open.emplace_back(&inner, depth + 1);
    }
}

std::string textOf(const Json& entry, const char* key) {
    const auto found = entry.find(key);
    return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool saysMore(const Json& entry, const Names& known) {
    return std::any_of(entry.items().begin(), entry.items().end(),
                       [&](const auto& member) { return !known.contains(member.key()); });
}

/// "M.Sc." for a master and "mother tongue" for native are words of their own.
bool saysItInOwnWords(const Json& entry) {
    const std::string study = textOf(entry, "studyType");
    const std::string fluency = textOf(entry, "fluency");
    return (!study.empty() && !degreeFromWord(study)) || (!fluency.empty() && !languageLevelFromWord(fluency));
}

/// What is left of one list: of entries that were placed what they say beyond the profile, the others whole under `kept`.
void keepList(const Json& resume, const char* list, const Names& known, const std::vector<bool>& placed, Json& remainder) {
    const auto found = resume.find(list);
    if (found == resume.end() || !found->is_array()) return;
    for (std::size_t i = 0; i < found->size() && i < placed.size(); ++i) {
        Json entry = (*found)[i];
        if (!placed[i]) {
            remainder[kept][list].push_back(std::move(entry));
        } else if (saysMore(entry, known) || saysItInOwnWords(entry)) {
            entry.erase(extension);  // what stands there is in the profile
            remainder[list].push_back(std::move(entry));
        }
    }
}

Json basicsBeyond(const Json& basics) {
    Json rest = basics;
    rest.erase("name");
    if (const auto location = rest.find("location"); location != rest.end() && location->is_object()) {
        location->erase("countryCode");
        location->erase("city");
        if (location->empty()) rest.erase("location");
    }
    return rest;
}

void addMissing(Ordered& object, const Ordered& more) {
    for (const auto& [key, value] : more.items())
        if (!object.contains(key) && key != "company") object[key] = value;
}

std::string keyOf(const Ordered& entry, std::string_view list) {
    const auto text = [&](const char* key) {
        const auto found = entry.find(key);
        return (found != entry.end() && found->is_string() ? found->get<std::string>() : std::string()) + "\n";
    };
    if (list == "work") return (entry.contains("name") ? text("name") : text("company")) + text("position") + text("startDate");
    if (list == "education") return text("institution") + text("area") + text("endDate");
    return languageFromName(text("language")).value_or(text("language"));
}

/// The entry's own word for its level, as long as it still means the level that the profile has.
void restoreWords(Ordered& entry, const Ordered& more) {
    if (more.contains("studyType") && entry.contains("studyType")) {
        const auto own = more["studyType"].get<std::string>();
        if (const auto level = degreeFromStudyType(own); level && entry["studyType"] == std::string(toWord(*level)))
            entry["studyType"] = own;
    }
    if (more.contains("fluency") && entry.contains("fluency")) {
        const auto own = more["fluency"].get<std::string>();
        if (const auto level = levelFromFluency(own); level && entry["fluency"] == std::string(toWord(*level)))
            entry["fluency"] = own;
    }
    if (more.contains("language") && entry.contains("language")) entry["language"] = more["language"];
}

void addToList(Ordered& resume, const Ordered& remainder, const char* list) {
    if (const auto more = remainder.find(list); more != remainder.end() && resume.contains(list))
        for (Ordered& entry : resume[list])
            for (const Ordered& other : *more)
                if (keyOf(entry, list) == keyOf(other, list)) {
                    restoreWords(entry, other);
                    addMissing(entry, other);
                }
    const auto whole = remainder.find(kept);
    if (whole == remainder.end() || !whole->contains(list)) return;
    for (const Ordered& entry : (*whole)[list]) resume[list].push_back(entry);
}

constexpr std::array lists{"work", "education", "languages"};

}  // namespace

std::string remainderOf(const nlohmann::json& resume, const PlacedEntries& placed) {
    checkDepth(resume);
    Json remainder = Json::object();
    for (const auto& [key, value] : resume.items())
        if (key != "$schema" && key != extension && key != "basics" && std::find(lists.begin(), lists.end(), key) == lists.end())
            remainder[key] = value;
    if (Json basics = basicsBeyond(resume.at("basics")); !basics.empty()) remainder["basics"] = std::move(basics);
    keepList(resume, "work", workKeys, placed.work, remainder);
    keepList(resume, "education", educationKeys, placed.education, remainder);
    keepList(resume, "languages", languageKeys, placed.languages, remainder);
    return remainder.empty() ? std::string() : remainder.dump();
}

void addRemainder(nlohmann::ordered_json& resume, const std::string& remainder) {
    const Ordered more = Ordered::parse(remainder, nullptr, false);
    if (!more.is_object()) return;
    if (const auto basics = more.find("basics"); basics != more.end()) {
        if (basics->contains("location") && resume["basics"].contains("location"))
            addMissing(resume["basics"]["location"], (*basics)["location"]);
        addMissing(resume["basics"], *basics);
    }
    for (const char* list : lists) addToList(resume, more, list);
    for (const auto& [key, value] : more.items())
        if (key != kept && !resume.contains(key) && std::find(lists.begin(), lists.end(), key) == lists.end())
            resume[key] = value;
}

}  // namespace offerbook
