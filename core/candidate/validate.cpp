#include "core/candidate/validate.h"

#include "core/base/iso_codes.h"
#include "core/candidate/experience.h"

#include <set>

namespace offerbook {
namespace {

using Problems = std::vector<Message>;

constexpr int oldestAge = 120;
constexpr int youngestAge = 13;

void checkCountry(const std::string& code, Problems& problems) {
    if (!isCountryCode(code)) problems.push_back({"candidate.country", {MessageArg::text(code)}});
}

void checkWork(const WorkPeriod& period, Problems& problems) {
    const MessageArg employer = MessageArg::text(period.employer.empty() ? period.title : period.employer);
    const auto from = boundsOf(period.from);
    if (!from) {
        problems.push_back({"candidate.work-without-year", {employer}});
        return;
    }
    const auto to = period.to ? boundsOf(*period.to) : std::nullopt;
    if (to && std::chrono::sys_days(to->last) < std::chrono::sys_days(from->first))
        problems.push_back(
            {"candidate.work-reversed", {employer, MessageArg::date(period.from.toIso()), MessageArg::date(period.to->toIso())}});
}

void checkDegree(const CandidateDegree& degree, Problems& problems) {
    if (degree.level == Degree::enrolled) problems.push_back({"candidate.degree-level", {}});
    const auto begun = degree.begun ? boundsOf(*degree.begun) : std::nullopt;
    const auto awarded = degree.awarded ? boundsOf(*degree.awarded) : std::nullopt;
    if (!begun || !awarded || std::chrono::sys_days(awarded->last) >= std::chrono::sys_days(begun->first)) return;
    const std::string_view name = !degree.institution.empty() ? std::string_view(degree.institution)
                                  : !degree.field.empty()     ? std::string_view(degree.field)
                                                              : toWord(degree.level);
    problems.push_back(
        {"candidate.degree-reversed",
         {MessageArg::text(name), MessageArg::date(degree.begun->toIso()), MessageArg::date(degree.awarded->toIso())}});
}

void checkPreferences(const Preferences& preferences, Problems& problems) {
    for (const std::string& code : preferences.countries) checkCountry(code, problems);
    const auto outside = [](const std::optional<Decimal>& percent) {
        return percent && (percent->sign() < 0 || *percent > Decimal(100));
    };
    const bool crossed =
        preferences.workloadLeast && preferences.workloadMost && *preferences.workloadLeast > *preferences.workloadMost;
    if (outside(preferences.workloadLeast) || outside(preferences.workloadMost) || crossed)
        problems.push_back({"candidate.workload", {}});
}

void checkLanguages(const CandidateProfile& profile, Problems& problems) {
    std::set<std::string> seen;
    for (const CandidateLanguage& spoken : profile.languages) {
        if (!isLanguageCode(spoken.language))
            problems.push_back({"candidate.language", {MessageArg::text(spoken.language)}});
        else if (!seen.insert(spoken.language).second)
            problems.push_back({"candidate.language-twice", {MessageArg::language(spoken.language)}});
    }
}

}  // namespace

std::vector<Message> problemsOf(const CandidateProfile& profile, Date today) {
    Problems problems;
    if (profile.name.find_first_not_of(" \t\n") == std::string::npos) problems.push_back({"candidate.name", {}});
    for (const std::string& code : profile.nationalities) checkCountry(code, problems);
    for (const Permit& permit : profile.permits) checkCountry(permit.country, problems);
    if (!profile.residence.empty()) checkCountry(profile.residence, problems);
    for (const CandidateDegree& degree : profile.degrees) checkDegree(degree, problems);
    if (profile.studies && profile.studies->programme == Degree::enrolled) problems.push_back({"candidate.degree-level", {}});
    for (const WorkPeriod& period : profile.work) checkWork(period, problems);
    if (profile.experienceYears && profile.experienceYears->sign() < 0)
        problems.push_back({"candidate.experience-negative", {MessageArg::number(profile.experienceYears->toString())}});
    checkLanguages(profile, problems);
    for (const HeldClearance& clearance : profile.clearances)
        if (clearance.name.find_first_not_of(" \t\n") == std::string::npos) problems.push_back({"candidate.clearance-name", {}});
    checkPreferences(profile.preferences, problems);
    const int thisYear = static_cast<int>(today.year());
    if (profile.birthYear && (*profile.birthYear < thisYear - oldestAge || *profile.birthYear > thisYear - youngestAge))
        problems.push_back({"candidate.birth-year", {MessageArg::text(std::to_string(*profile.birthYear))}});
    return problems;
}

}  // namespace offerbook
