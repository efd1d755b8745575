#include "core/candidate/json_resume.h"
#include "core/candidate/resume_remainder.h"
#include "core/candidate/resume_words.h"

#include <nlohmann/json.hpp>

namespace offerbook {
namespace {

// The order of keys is kept, so that people find a résumé as they know it: basics first.
using Json = nlohmann::ordered_json;

constexpr const char* extension = "x-offerbook";

void put(Json& object, const char* key, const std::string& text) {
    if (!text.empty()) object[key] = text;
}

Json workOf(const WorkPeriod& period) {
    Json entry = Json::object();
    put(entry, "name", period.employer);
    put(entry, "position", period.title);
    entry["startDate"] = period.from.toIso();
    if (period.to) entry["endDate"] = period.to->toIso();
    if (!period.skills.empty()) entry[extension]["skills"] = period.skills;
    return entry;
}

Json educationOf(const CandidateDegree& degree) {
    Json entry = Json::object();
    put(entry, "institution", degree.institution);
    put(entry, "area", degree.field);
    entry["studyType"] = toWord(degree.level);
    if (degree.begun) entry["startDate"] = degree.begun->toIso();
    if (degree.awarded) entry["endDate"] = degree.awarded->toIso();
    entry[extension]["level"] = toWord(degree.level);
    return entry;
}

Json languageOf(const CandidateLanguage& spoken) {
    Json entry = Json::object();
    entry["language"] = languageNameForExchange(spoken.language);
    if (spoken.level) entry["fluency"] = toWord(*spoken.level);
    entry[extension]["code"] = spoken.language;
    if (spoken.level) entry[extension]["level"] = toWord(*spoken.level);
    return entry;
}

Json permitOf(const Permit& permit) {
    Json entry = Json::object();
    entry["country"] = permit.country;
    put(entry, "kind", permit.kind);
    if (permit.until) entry["until"] = permit.until->toIso();
    return entry;
}

Json studiesOf(const Studies& studies) {
    Json entry = Json::object();
    if (studies.programme) entry["programme"] = toWord(*studies.programme);
    put(entry, "institution", studies.institution);
    put(entry, "area", studies.field);
    if (studies.until) entry["until"] = studies.until->toIso();
    return entry;
}

Json clearanceOf(const HeldClearance& clearance) {
    Json entry = Json::object();
    entry["name"] = clearance.name;
    if (clearance.until) entry["until"] = clearance.until->toIso();
    return entry;
}

Json preferencesOf(const Preferences& preferences) {
    Json entry = Json::object();
    if (!preferences.countries.empty()) entry["countries"] = preferences.countries;
    if (preferences.atHome) entry["atHome"] = toWord(*preferences.atHome);
    if (preferences.workloadLeast) entry["workloadLeast"] = preferences.workloadLeast->toString();
    if (preferences.workloadMost) entry["workloadMost"] = preferences.workloadMost->toString();
    if (preferences.permanent) entry["permanent"] = true;
    if (preferences.startNotBefore) entry["startNotBefore"] = preferences.startNotBefore->toIso();
    return entry;
}

template <class Items, class Make>
Json listOf(const Items& items, Make make) {
    Json list = Json::array();
    for (const auto& item : items) list.push_back(make(item));
    return list;
}

Json extensionOf(const CandidateProfile& profile) {
    Json more = Json::object();
    if (!profile.nationalities.empty()) more["nationalities"] = profile.nationalities;
    if (!profile.permits.empty()) more["permits"] = listOf(profile.permits, permitOf);
    if (profile.permitsComplete) more["permitsComplete"] = true;
    if (profile.degreesComplete) more["degreesComplete"] = true;
    if (profile.languagesComplete) more["languagesComplete"] = true;
    if (profile.enrolled) more["enrolled"] = *profile.enrolled;
    if (profile.studies) more["studies"] = studiesOf(*profile.studies);
    if (!profile.clearances.empty()) more["clearances"] = listOf(profile.clearances, clearanceOf);
    if (profile.clearancesComplete) more["clearancesComplete"] = true;
    if (!profile.preferences.empty()) more["preferences"] = preferencesOf(profile.preferences);
    if (profile.experienceYears) more["experienceYears"] = profile.experienceYears->toString();
    if (profile.birthYear) more["birthYear"] = *profile.birthYear;
    if (!profile.household.empty()) more["household"] = profile.household;
    put(more, "notes", profile.notes);
    return more;
}

}  // namespace

std::string writeResume(const CandidateProfile& profile) {
    Json resume = Json::object();
    resume["$schema"] = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
    resume["basics"]["name"] = profile.name;
    if (!profile.residence.empty()) resume["basics"]["location"]["countryCode"] = profile.residence;
    if (!profile.town.empty()) resume["basics"]["location"]["city"] = profile.town;
    if (!profile.work.empty()) resume["work"] = listOf(profile.work, workOf);
    if (!profile.degrees.empty()) resume["education"] = listOf(profile.degrees, educationOf);
    if (!profile.languages.empty()) resume["languages"] = listOf(profile.languages, languageOf);
    if (!profile.otherResume.empty()) addRemainder(resume, profile.otherResume);
    if (Json more = extensionOf(profile); !more.empty()) resume[extension] = std::move(more);
    // Text that is no UTF-8 would throw; the replacement character keeps the rest.
    return resume.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace offerbook
