#include "core/candidate/json/candidate_json.h"

#include "core/posting/json/value_codecs.h"

namespace offerbook::json {

template <>
struct Describe<CandidateDegree> {
    static void members(auto& degree, auto& visit) {
        visit.required("level", degree.level);
        visit("field", degree.field);
        visit("awarded", degree.awarded);
        visit("institution", degree.institution);
        visit("begun", degree.begun);
    }
};
template <>
struct Describe<WorkPeriod> {
    static void members(auto& period, auto& visit) {
        visit("employer", period.employer);
        visit("title", period.title);
        visit.required("from", period.from);
        visit("to", period.to);
        visit("skills", period.skills);
    }
};
template <>
struct Describe<CandidateLanguage> {
    static void members(auto& language, auto& visit) {
        visit.required("language", language.language);
        visit("level", language.level);
    }
};
template <>
struct Describe<Permit> {
    static void members(auto& permit, auto& visit) {
        visit.required("country", permit.country);
        visit("kind", permit.kind);
        visit("until", permit.until);
    }
};
template <>
struct Describe<Studies> {
    static void members(auto& studies, auto& visit) {
        visit("programme", studies.programme);
        visit("institution", studies.institution);
        visit("field", studies.field);
        visit("until", studies.until);
    }
};
template <>
struct Describe<HeldClearance> {
    static void members(auto& clearance, auto& visit) {
        visit.required("name", clearance.name);
        visit("until", clearance.until);
    }
};
template <>
struct Describe<Preferences> {
    static void members(auto& preferences, auto& visit) {
        visit("countries", preferences.countries);
        visit("atHome", preferences.atHome);
        visit("workloadLeast", preferences.workloadLeast);
        visit("workloadMost", preferences.workloadMost);
        visit("permanent", preferences.permanent);
        visit("startNotBefore", preferences.startNotBefore);
    }
};
template <>
struct Describe<CandidateProfile> {
    static void members(auto& candidate, auto& visit) {
        visit.required("name", candidate.name);
        visit("nationalities", candidate.nationalities);
        visit("permits", candidate.permits);
        visit("residence", candidate.residence);
        visit("town", candidate.town);
        visit("permitsComplete", candidate.permitsComplete);
        visit("degrees", candidate.degrees);
        visit("degreesComplete", candidate.degreesComplete);
        visit("enrolled", candidate.enrolled);
        visit("studies", candidate.studies);
        visit("work", candidate.work);
        visit("experienceYears", candidate.experienceYears);
        visit("languages", candidate.languages);
        visit("languagesComplete", candidate.languagesComplete);
        visit("clearances", candidate.clearances);
        visit("clearancesComplete", candidate.clearancesComplete);
        visit("birthYear", candidate.birthYear);
        visit("preferences", candidate.preferences);
        visit("household", candidate.household);
        visit("notes", candidate.notes);
        visit("otherResume", candidate.otherResume);
    }
};

Json toJson(const CandidateProfile& candidate) { return write(candidate); }

Expected<CandidateProfile, Message> candidateFromJson(const Json& value) { return read<CandidateProfile>(value); }

}  // namespace offerbook::json
