#include "core/eligibility/near_miss.h"

#include "core/eligibility/rule_tree.h"

#include <algorithm>
#include <array>

namespace offerbook::eligibility {
namespace {

/// A profile with one fact changed, and what to say if that is enough.
struct Change {
    std::string key;
    Message says;
    CandidateProfile profile;
};
using Changes = std::vector<Change>;

void tryDegree(Degree level, const char* key, const CandidateProfile& from, Changes& changes, const std::string& field = {}) {
    CandidateProfile profile = from;
    profile.degrees.clear();
    if (level != Degree::none) profile.degrees.push_back({level, field, std::nullopt});
    profile.degreesComplete = true;
    changes.push_back({key, message("nearly.degree", {MessageArg::term(toWord(level))}), std::move(profile)});
}

void tryYears(const Decimal& years, const char* key, const char* says, const Person& person, Changes& changes) {
    CandidateProfile profile = person.profile;
    profile.work.clear();
    profile.experienceYears = years;
    changes.push_back({key, yearsMessage(says, years), std::move(profile)});
}

void propose(const condition::Nationality& asked, const Person& person, const World& world, Changes& changes) {
    std::vector<std::string> states = asked.states;
    for (const std::string& key : asked.groups)
        if (const StateGroup* group = world.reference.group(key))
            states.insert(states.end(), group->members.begin(), group->members.end());
    if (states.empty()) return;
    CandidateProfile profile = person.profile;
    profile.nationalities = {states.front()};
    changes.push_back({"nationality", message("nearly.nationality"), std::move(profile)});
}
void propose(const condition::DegreeAtLeast& asked, const Person& person, const World&, Changes& changes) {
    tryDegree(asked.least, "degree-at-least", person.profile, changes, asked.field);
    if (asked.orYears) tryYears(*asked.orYears, "degree-at-least", "nearly.experience-at-least", person, changes);
}
void propose(const condition::DegreeAtMost& asked, const Person& person, const World&, Changes& changes) {
    tryDegree(asked.most, "degree-at-most", person.profile, changes);
}
void propose(const condition::DegreeExcluded&, const Person& person, const World&, Changes& changes) {
    for (const Degree level :
         {Degree::none, Degree::secondary, Degree::vocational, Degree::bachelor, Degree::master, Degree::phd})
        tryDegree(level, "degree-excluded", person.profile, changes);
}
void propose(const condition::Enrolled& asked, const Person& person, const World&, Changes& changes) {
    CandidateProfile profile = person.profile;
    profile.enrolled = true;
    profile.studies = Studies{asked.programme, asked.institution, {}, PartialDate::parse(asked.through)};
    changes.push_back({"enrolled", message("nearly.enrolled"), std::move(profile)});
}
/// Work in all of which the skill was used: the length stays what it is.
void tryYearsInSkill(const condition::ExperienceAtLeast& asked, const Person& person, Changes& changes) {
    CandidateProfile profile = person.profile;
    for (WorkPeriod& period : profile.work) period.skills.push_back(asked.skill);
    changes.push_back({"experience-at-least",
                       yearsMessage("nearly.experience-skill", asked.years, {MessageArg::text(asked.skill)}),
                       std::move(profile)});
}
/// Work since a graduation that was long enough ago.
void tryYearsSince(const condition::ExperienceAtLeast& asked, const Person& person, const World& world, Changes& changes) {
    CandidateProfile profile = person.profile;
    const int months = static_cast<int>((asked.years * Decimal(12)).rounded(0, Rounding::up).whole());
    const PartialDate begin = PartialDate::of(addMonths(world.asOf, -months));
    profile.work = {WorkPeriod{{}, {}, begin, std::nullopt, {}}};
    for (CandidateDegree& degree : profile.degrees) degree.awarded = begin;
    changes.push_back(
        {"experience-at-least", yearsMessage("nearly.experience-since-graduation", asked.years), std::move(profile)});
}
void propose(const condition::ExperienceAtLeast& asked, const Person& person, const World& world, Changes& changes) {
    switch (asked.scope) {
        case condition::ExperienceScope::total:
            return tryYears(asked.years, "experience-at-least", "nearly.experience-at-least", person, changes);
        case condition::ExperienceScope::skill: return tryYearsInSkill(asked, person, changes);
        case condition::ExperienceScope::sinceGraduation: return tryYearsSince(asked, person, world, changes);
    }
}
void propose(const condition::ExperienceAtMost& asked, const Person& person, const World&, Changes& changes) {
    tryYears(asked.years, "experience-at-most", "nearly.experience-at-most", person, changes);
}
void propose(const condition::Language& asked, const Person& person, const World&, Changes& changes) {
    for (const std::string& language : asked.anyOf) {
        CandidateProfile profile = person.profile;
        std::erase_if(profile.languages, [&](const CandidateLanguage& own) { return own.language == language; });
        profile.languages.push_back({language, asked.least.value_or(LanguageLevel::native)});
        const MessageArg name = MessageArg::language(language);
        const Message says = asked.least ? message("nearly.language-level", {name, MessageArg::term(toWord(*asked.least))})
                                         : message("nearly.language", {name});
        changes.push_back({"language", says, std::move(profile)});
    }
}
void propose(const condition::RightToWork& asked, const Person& person, const World&, Changes& changes) {
    CandidateProfile profile = person.profile;
    profile.permits.push_back({asked.country, asked.kinds.empty() ? "work" : asked.kinds.front(), std::nullopt});
    changes.push_back(
        {"right-to-work", message("nearly.right-to-work", {MessageArg::country(asked.country)}), std::move(profile)});
}
void propose(const condition::Clearance& asked, const Person& person, const World&, Changes& changes) {
    CandidateProfile profile = person.profile;
    profile.clearances.push_back({asked.asWritten, std::nullopt});
    changes.push_back({"clearance", message("nearly.clearance", {MessageArg::text(asked.asWritten)}), std::move(profile)});
}
void propose(const condition::Residence& asked, const Person& person, const World& world, Changes& changes) {
    if (!asked.place.empty()) {
        CandidateProfile profile = person.profile;
        profile.town = asked.place;
        if (!asked.countries.empty()) profile.residence = asked.countries.front();
        changes.push_back({"residence", message("nearly.town", {MessageArg::text(asked.place)}), std::move(profile)});
        return;
    }
    for (const std::string& key : asked.groups)
        if (const StateGroup* group = world.reference.group(key)) {
            CandidateProfile profile = person.profile;
            profile.residence = group->members.front();
            changes.push_back(
                {"residence", message("nearly.residence-group", {MessageArg::text(group->name)}), std::move(profile)});
        }
    for (const std::string& country : asked.countries) {
        CandidateProfile profile = person.profile;
        profile.residence = country;
        changes.push_back({"residence", message("nearly.residence", {MessageArg::country(country)}), std::move(profile)});
    }
}
void proposeAgainst(const condition::Enrolled&, const Person& person, Changes& changes) {
    CandidateProfile profile = person.profile;
    profile.enrolled = false;
    changes.push_back({"enrolled", message("nearly.not-enrolled"), std::move(profile)});
}
// What else a negation excludes (a nationality, a language) would have to go, which no single proposal names.
template <class Fact>
void proposeAgainst(const Fact&, const Person&, Changes&) {}
// Nobody's age or the calendar can be changed, and what cannot be judged never fails.
template <class Fixed>
void propose(const Fixed&, const Person&, const World&, Changes&) {}

}  // namespace

std::vector<NearMiss> nearMisses(const EligibilityRule& rule, const Person& person, const World& world) {
    Changes changes;
    for (const FailedCondition& failed : failedConditions(rule, person, world)) {
        const auto proposing = [&](const auto& asked) {
            failed.negated ? proposeAgainst(asked, person, changes) : propose(asked, person, world, changes);
        };
        std::visit(proposing, *failed.condition);
    }
    std::vector<NearMiss> misses;
    for (const Change& change : changes) {
        const bool said =
            std::any_of(misses.begin(), misses.end(), [&](const NearMiss& miss) { return miss.change == change.says; });
        if (said) continue;
        const Person changed{change.profile, factsOf(change.profile, world.asOf)};
        if (treeTruth(rule, changed, world) == Truth::yes) misses.push_back({change.key, change.says});
    }
    return misses;
}

}  // namespace offerbook::eligibility
