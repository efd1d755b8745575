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
    for (const CandidateDegree& degree : profile.degrees)
        if (degree.level == Degree::enrolled) problems.push_back({"candidate.degree-level", {}});
    for (const WorkPeriod& period : profile.work) checkWork(period, problems);
    if (profile.experienceYears && profile.experienceYears->sign() < 0)
        problems.push_back({"candidate.experience-negative", {MessageArg::number(profile.experienceYears->toString())}});
    checkLanguages(profile, problems);
    const int thisYear = static_cast<int>(today.year());
    if (profile.birthYear && (*profile.birthYear < thisYear - oldestAge || *profile.birthYear > thisYear - youngestAge))
        problems.push_back({"candidate.birth-year", {MessageArg::text(std::to_string(*profile.birthYear))}});
    return problems;
}

}  // namespace offerbook
