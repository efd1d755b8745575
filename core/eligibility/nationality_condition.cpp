#include "core/eligibility/condition_judge.h"
#include "core/eligibility/state_membership.h"

#include <algorithm>

namespace offerbook::eligibility {
namespace {

bool names(const std::vector<std::string>& codes, const std::string& code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// The nationality that opens the door, with the group that holds it (nullptr: the state itself is named).
struct Way {
    const std::string* nationality = nullptr;
    const StateGroup* group = nullptr;
};

Way wayIn(const condition::Nationality& asked, const Person& person, const World& world) {
    for (const std::string& own : person.profile.nationalities) {
        if (names(asked.states, own)) return {&own, nullptr};
        for (const std::string& key : asked.groups) {
            const StateGroup* group = world.reference.group(key);
            if (group != nullptr && membership(*group, own, world.asOf) == Truth::yes) return {&own, group};
        }
    }
    return {};
}

/// The posting's own words; where a person typed the condition, its states and groups.
MessageArg namesOf(const condition::Nationality& asked, const World& world) {
    if (!asked.asWritten.empty()) return MessageArg::text(joinedText(asked.asWritten));
    std::vector<std::string> parts = asked.states;
    for (const std::string& key : asked.groups) {
        const StateGroup* group = world.reference.group(key);
        parts.push_back(group != nullptr ? group->name : key);
    }
    return MessageArg::country(joinedText(parts));
}

void noteLists(const std::vector<std::string>& keys, const World& world, Reason& reason) {
    for (const std::string& key : keys) {
        const StateGroup* group = world.reference.group(key);
        if (group == nullptr)
            reason.note = message("note.group-unknown", {MessageArg::text(key)});
        else if (reason.note.empty())
            reason.note = membershipNote(*group, world.asOf);
    }
}

}  // namespace

Truth truthOf(const condition::Nationality& asked, const Person& person, const World& world) {
    Truth truth = Truth::no;
    if (person.profile.nationalities.empty()) return Truth::unknown;
    for (const std::string& own : person.profile.nationalities) {
        if (names(asked.states, own)) return Truth::yes;
        for (const std::string& key : asked.groups) {
            const StateGroup* group = world.reference.group(key);
            truth = kleeneOr(truth, group == nullptr ? Truth::unknown : membership(*group, own, world.asOf));
        }
    }
    return truth;
}

void explain(const condition::Nationality& asked, const Person& person, const World& world, Reason& reason) {
    setCondition(reason, "nationality", "nationality", {namesOf(asked, world)});
    const auto& own = person.profile.nationalities;
    if (own.empty()) {
        reason.fact = message("fact.nationality-unknown");
        askCandidate(reason, "nationality");
        return;
    }
    if (const Way way = wayIn(asked, person, world); way.nationality != nullptr) {
        reason.fact = way.group == nullptr ? message("fact.nationality", {MessageArg::country(*way.nationality)})
                                           : message("fact.nationality-in-group",
                                                     {MessageArg::country(*way.nationality), MessageArg::text(way.group->name),
                                                      MessageArg::date(toIso(way.group->asOf))});
        if (way.group != nullptr) reason.note = membershipNote(*way.group, world.asOf);
        return;
    }
    reason.fact = own.size() == 1   ? message("fact.nationality", {MessageArg::country(own[0])})
                  : own.size() == 2 ? message("fact.nationality-two", {MessageArg::country(own[0]), MessageArg::country(own[1])})
                                    : message("fact.nationality-many", {MessageArg::country(joinedText(own))});
    noteLists(asked.groups, world, reason);
    askEmployer(reason, "nationality-open", {MessageArg::country(own[0])});
}

}  // namespace offerbook::eligibility
