#include "core/eligibility/condition_judge.h"
#include "core/eligibility/state_membership.h"

#include <algorithm>

namespace offerbook::eligibility {
namespace {

/// Between the middles of two towns; people live and work around them.
constexpr int slackKm = 5;

/// How far somebody lives from the place asked for; where names are ambiguous, from the nearest to the farthest.
struct Distance {
    int least = 0;
    int most = 0;
};

std::optional<Distance> distanceTo(const condition::Residence& asked, const CandidateProfile& profile, const World& world) {
    if (profile.town.empty()) return std::nullopt;
    const Towns& towns = world.reference.towns();
    const auto homes = towns.named(profile.town, profile.residence);
    const auto places = towns.named(asked.place, asked.countries.empty() ? std::string() : asked.countries.front());
    std::optional<Distance> distance;
    for (const Town* home : homes)
        for (const Town* place : places) {
            const int km = kilometresBetween(*home, *place);
            if (!distance) distance = Distance{km, km};
            distance = Distance{std::min(distance->least, km), std::max(distance->most, km)};
        }
    return distance;
}

Truth isNear(const condition::Residence& asked, const CandidateProfile& profile, const World& world) {
    const auto distance = distanceTo(asked, profile, world);
    if (!distance || !asked.withinKm) return Truth::unknown;
    if (distance->most == 0) return Truth::yes;  // the town itself
    return truthBetween(distance->most + slackKm <= *asked.withinKm, distance->least - slackKm > *asked.withinKm);
}

Truth livesIn(const condition::Residence& asked, const std::string& country, const World& world) {
    Truth truth =
        std::find(asked.countries.begin(), asked.countries.end(), country) != asked.countries.end() ? Truth::yes : Truth::no;
    for (const std::string& key : asked.groups) {
        const StateGroup* group = world.reference.group(key);
        truth = kleeneOr(truth, group == nullptr ? Truth::unknown : membership(*group, country, world.asOf));
    }
    return truth;
}

void explainDistance(const condition::Residence& asked, const Person& person, const World& world, Reason& reason) {
    const MessageArg place = MessageArg::text(asked.place);
    setCondition(reason, "residence", "residence-within", {MessageArg::number(asked.withinKm.value_or(0)), place});
    const MessageArg town = MessageArg::text(person.profile.town);
    const auto distance = distanceTo(asked, person.profile, world);
    if (person.profile.town.empty())
        reason.fact = message("fact.town-unknown");
    else if (!distance)
        reason.fact = message("fact.town-not-listed", {town});
    else if (distance->least == distance->most)
        reason.fact = message("fact.town-distance", {town, MessageArg::number(distance->most), place});
    else
        reason.fact = message("fact.town-ambiguous",
                              {town, MessageArg::number(distance->least), MessageArg::number(distance->most), place});
    if (distance) reason.note = message("note.straight-line");
    if (person.profile.town.empty())
        askCandidate(reason, "town");
    else
        askCandidate(reason, "distance", {place});
}

/// The posting's own words; where a person typed the condition, its countries and groups.
MessageArg namesOf(const condition::Residence& asked, const World& world) {
    if (!asked.asWritten.empty()) return MessageArg::text(asked.asWritten);
    std::vector<std::string> parts = asked.countries;
    for (const std::string& key : asked.groups) {
        const StateGroup* group = world.reference.group(key);
        parts.push_back(group != nullptr ? group->name : key);
    }
    return MessageArg::country(joinedText(parts));
}

void noteGroups(const condition::Residence& asked, const World& world, Reason& reason) {
    for (const std::string& key : asked.groups) {
        const StateGroup* group = world.reference.group(key);
        if (group == nullptr)
            reason.note = message("note.group-unknown", {MessageArg::text(key)});
        else if (reason.note.empty())
            reason.note = membershipNote(*group, world.asOf);
    }
}

}  // namespace

Truth truthOf(const condition::Residence& asked, const Person& person, const World& world) {
    if (!asked.place.empty()) return isNear(asked, person.profile, world);
    const bool saysWhere = !asked.countries.empty() || !asked.groups.empty();
    if (!saysWhere || person.profile.residence.empty()) return Truth::unknown;
    return livesIn(asked, person.profile.residence, world);
}

void explain(const condition::Residence& asked, const Person& person, const World& world, Reason& reason) {
    if (!asked.place.empty()) return explainDistance(asked, person, world, reason);
    setCondition(reason, "residence", "residence", {namesOf(asked, world)});
    if (person.profile.residence.empty()) {
        reason.fact = message("fact.residence-unknown");
        return askCandidate(reason, "residence");
    }
    reason.fact = message("fact.residence", {MessageArg::country(person.profile.residence)});
    noteGroups(asked, world, reason);
    askEmployer(reason, "residence-open", {MessageArg::country(person.profile.residence)});
}

}  // namespace offerbook::eligibility
