#include "core/candidate/facts.h"

#include <algorithm>
#include <array>
#include <string>

namespace offerbook {
namespace {

constexpr std::array levels{Degree::none, Degree::secondary, Degree::vocational, Degree::bachelor, Degree::master, Degree::phd};

std::uint8_t bit(Degree degree) { return static_cast<std::uint8_t>(1U << static_cast<unsigned>(degree)); }

struct Education {
    PossibleDegrees highest = PossibleDegrees::all();
    std::optional<PartialDate> graduated;
};

Education educationOf(const CandidateProfile& profile, Date asOf) {
    const CandidateDegree* highest = nullptr;
    std::vector<Degree> perhaps;
    for (const CandidateDegree& degree : profile.degrees) {
        if (degree.level == Degree::enrolled) continue;
        const Held held = heldOn(degree, asOf);
        if (held == Held::perhaps) perhaps.push_back(degree.level);
        if (held == Held::yes && (highest == nullptr || degree.level > highest->level)) highest = &degree;
    }
    // Who only names degrees still to come says nothing of those before, unless the list is all there is.
    if (highest == nullptr && !profile.degreesComplete) return {};
    const Degree sure = highest == nullptr ? Degree::none : highest->level;
    Education education{PossibleDegrees::only(sure), std::nullopt};
    for (const Degree level : perhaps)
        if (level > sure) education.highest.add(level);
    if (highest != nullptr && education.highest.single()) education.graduated = highest->awarded;
    return education;
}

std::optional<ExperienceSpan> totalExperience(const CandidateProfile& profile, Date asOf) {
    if (!profile.work.empty()) return experienceIn(profile.work, asOf, [](const WorkPeriod&) { return true; });
    if (!profile.experienceYears) return std::nullopt;
    const Decimal months = *profile.experienceYears * Decimal(12);
    return ExperienceSpan{months, months};
}

std::optional<ExperienceSpan> experienceSinceGraduation(const CandidateProfile& profile, const CandidateFacts& facts) {
    if (!facts.experience) return std::nullopt;
    const auto graduated = facts.graduated ? boundsOf(*facts.graduated) : std::nullopt;
    if (!graduated || profile.work.empty()) return ExperienceSpan{Decimal(0), facts.experience->monthsHigh};
    // Of a bare month or year the last day is the later bound, so that work in the month of graduation is neither lost nor sure.
    return experienceIn(
        profile.work, facts.asOf, [](const WorkPeriod&) { return true; }, graduated);
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

}  // namespace

Held heldOn(const CandidateDegree& degree, Date asOf) {
    if (!degree.awarded) return Held::yes;
    const auto day = boundsOf(*degree.awarded);
    if (!day || std::chrono::sys_days(day->last) <= std::chrono::sys_days(asOf)) return Held::yes;
    return std::chrono::sys_days(day->first) > std::chrono::sys_days(asOf) ? Held::no : Held::perhaps;
}

PossibleDegrees PossibleDegrees::all() {
    PossibleDegrees degrees;
    for (const Degree level : levels) degrees.add(level);
    return degrees;
}

PossibleDegrees PossibleDegrees::only(Degree degree) {
    PossibleDegrees degrees;
    degrees.add(degree);
    return degrees;
}

void PossibleDegrees::add(Degree degree) { levels_ = static_cast<std::uint8_t>(levels_ | bit(degree)); }
bool PossibleDegrees::contains(Degree degree) const { return (levels_ & bit(degree)) != 0; }

std::optional<Degree> PossibleDegrees::single() const {
    std::optional<Degree> found;
    for (const Degree level : levels) {
        if (!contains(level)) continue;
        if (found) return std::nullopt;
        found = level;
    }
    return found;
}

bool PossibleDegrees::allAtLeast(Degree least) const {
    return std::none_of(levels.begin(), levels.end(), [&](Degree level) { return level < least && contains(level); });
}

bool PossibleDegrees::noneAtLeast(Degree least) const {
    return std::none_of(levels.begin(), levels.end(), [&](Degree level) { return level >= least && contains(level); });
}

bool PossibleDegrees::allAtMost(Degree most) const {
    return std::none_of(levels.begin(), levels.end(), [&](Degree level) { return level > most && contains(level); });
}

bool PossibleDegrees::noneAtMost(Degree most) const {
    return std::none_of(levels.begin(), levels.end(), [&](Degree level) { return level <= most && contains(level); });
}

CandidateFacts factsOf(const CandidateProfile& profile, Date asOf) {
    CandidateFacts facts;
    facts.asOf = asOf;
    const Education education = educationOf(profile, asOf);
    facts.highestDegree = education.highest;
    facts.graduated = education.graduated;
    facts.experience = totalExperience(profile, asOf);
    facts.sinceGraduation = experienceSinceGraduation(profile, facts);
    if (profile.birthYear) {
        const int birthdays = static_cast<int>(asOf.year()) - *profile.birthYear;
        facts.age = AgeRange{birthdays - 1, birthdays};
    }
    for (const WorkPeriod& period : profile.work)
        if (period.from.year() && (!facts.workingSince || period.from.toIso() < facts.workingSince->toIso()))
            facts.workingSince = period.from;
    return facts;
}

std::optional<ExperienceSpan> experienceInSkill(const CandidateProfile& profile, const CandidateFacts& facts,
                                                std::string_view skill) {
    if (!facts.experience) return std::nullopt;
    const std::string wanted = lower(skill);
    const auto has = [&](const WorkPeriod& period) {
        return std::any_of(period.skills.begin(), period.skills.end(), [&](const std::string& s) { return lower(s) == wanted; });
    };
    const auto with = experienceIn(profile.work, facts.asOf, has);
    if (!with) return std::nullopt;
    return ExperienceSpan{with->monthsLow, facts.experience->monthsHigh};
}

}  // namespace offerbook
