#include "core/eligibility/condition_judge.h"
#include "core/eligibility/subject_match.h"

#include <algorithm>

namespace offerbook::eligibility {

namespace {

Truth until(const std::optional<PartialDate>& end, Date day) {
    const auto last = end ? boundsOf(*end) : std::nullopt;
    if (!last) return Truth::unknown;
    const std::chrono::sys_days asked(day);
    return truthBetween(asked <= std::chrono::sys_days(last->first), asked > std::chrono::sys_days(last->last));
}

/// A student on the day asked about.
Truth isStudent(const Person& person, const World& world) {
    if (person.profile.enrolled == false) return Truth::no;
    const auto& studies = person.profile.studies;
    if (studies && studies->until) return until(studies->until, world.asOf);
    return person.profile.enrolled || studies ? Truth::yes : Truth::unknown;
}

Truth isInProgramme(const condition::Enrolled& asked, const Person& person) {
    if (!asked.programme) return Truth::yes;
    const auto& studies = person.profile.studies;
    if (!studies || !studies->programme) return Truth::unknown;
    return *studies->programme >= *asked.programme ? Truth::yes : Truth::no;
}

/// Institutions go by many names: that two names differ settles nothing.
Truth isAt(const condition::Enrolled& asked, const Person& person) {
    if (asked.institution.empty()) return Truth::yes;
    const auto& studies = person.profile.studies;
    return studies && namesTheSame(studies->institution, asked.institution) ? Truth::yes : Truth::unknown;
}

Truth isEnrolledThrough(const condition::Enrolled& asked, const Person& person) {
    if (asked.through.empty()) return Truth::yes;
    const auto day = parseIsoDate(asked.through);
    const auto& studies = person.profile.studies;
    return day && studies ? until(studies->until, *day) : Truth::unknown;
}

void sayStudies(const Person& person, const World& world, Reason& reason) {
    const Truth student = isStudent(person, world);
    const auto& studies = person.profile.studies;
    if (student == Truth::unknown && !studies)
        reason.fact = message("fact.enrolled-unknown");
    else if (!studies || student == Truth::no)
        reason.fact = message(student == Truth::no ? "fact.enrolled-not" : "fact.enrolled");
    else if (studies->until && studies->institution.empty())
        reason.fact = message("fact.enrolled-until-day", {MessageArg::date(studies->until->toIso())});
    else if (studies->until)
        reason.fact =
            message("fact.enrolled-until", {MessageArg::date(studies->until->toIso()), MessageArg::text(studies->institution)});
    else if (!studies->institution.empty())
        reason.fact = message("fact.enrolled-at", {MessageArg::text(studies->institution)});
    else
        reason.fact = message("fact.enrolled");
}

void sayEnrolment(const condition::Enrolled& asked, Reason& reason) {
    std::string what = "enrolled";
    std::vector<MessageArg> args;
    if (asked.programme) {
        what += "-for";
        args.push_back(MessageArg::term(toWord(*asked.programme)));
    }
    if (!asked.institution.empty()) {
        what += "-at";
        args.push_back(MessageArg::text(asked.institution));
    }
    if (!asked.through.empty()) {
        what += "-through";
        args.push_back(MessageArg::date(asked.through));
    }
    setCondition(reason, "enrolled", what, std::move(args));
}

const HeldClearance* heldClearance(const condition::Clearance& asked, const CandidateProfile& profile) {
    const auto found = std::find_if(profile.clearances.begin(), profile.clearances.end(),
                                    [&](const HeldClearance& held) { return namesTheSame(held.name, asked.asWritten); });
    return found == profile.clearances.end() ? nullptr : &*found;
}

}  // namespace

Truth truthOf(const condition::Enrolled& asked, const Person& person, const World& world) {
    return kleeneAnd(kleeneAnd(isStudent(person, world), isInProgramme(asked, person)),
                     kleeneAnd(isAt(asked, person), isEnrolledThrough(asked, person)));
}

void explain(const condition::Enrolled& asked, const Person& person, const World& world, Reason& reason) {
    sayEnrolment(asked, reason);
    sayStudies(person, world, reason);
    if (isStudent(person, world) == Truth::unknown)
        askCandidate(reason, "enrolled");
    else
        askCandidate(reason, "studies");
}

Truth truthOf(const condition::AgeBetween& asked, const Person& person, const World&) {
    const auto& age = person.facts.age;
    if (!age) return Truth::unknown;
    const Truth oldEnough = !asked.least ? Truth::yes : truthBetween(age->least >= *asked.least, age->most < *asked.least);
    const Truth youngEnough = !asked.most ? Truth::yes : truthBetween(age->most <= *asked.most, age->least > *asked.most);
    return kleeneAnd(oldEnough, youngEnough);
}

void explain(const condition::AgeBetween& asked, const Person& person, const World&, Reason& reason) {
    std::vector<MessageArg> args;
    if (asked.least) args.push_back(MessageArg::number(*asked.least));
    if (asked.most) args.push_back(MessageArg::number(*asked.most));
    setCondition(reason, "age", !asked.most ? "age-at-least" : !asked.least ? "age-at-most" : "age-between", std::move(args));
    if (!person.facts.age)
        reason.fact = message("fact.age-unknown");
    else
        reason.fact =
            message("fact.age", {MessageArg::number(person.facts.age->least), MessageArg::number(person.facts.age->most)});
    askCandidate(reason, person.facts.age ? "birthday" : "age");
}

Truth truthOf(const condition::Clearance& asked, const Person& person, const World& world) {
    const HeldClearance* held = heldClearance(asked, person.profile);
    if (held != nullptr) {
        const Truth valid = held->until ? until(held->until, world.asOf) : Truth::yes;
        return valid == Truth::no && asked.canBeObtained ? Truth::unknown : valid;
    }
    // Of another name than the one asked for: which of them is enough is not ours to rank.
    const bool surelyNone = person.profile.clearancesComplete && person.profile.clearances.empty();
    return surelyNone && !asked.canBeObtained ? Truth::no : Truth::unknown;
}

void explain(const condition::Clearance& asked, const Person& person, const World&, Reason& reason) {
    const MessageArg wanted = MessageArg::text(asked.asWritten);
    setCondition(reason, "clearance", asked.canBeObtained ? "clearance-obtainable" : "clearance", {wanted});
    const auto& list = person.profile.clearances;
    const HeldClearance* held = heldClearance(asked, person.profile);
    if (held == nullptr && !list.empty()) held = &list.front();
    if (held == nullptr)
        reason.fact = message(person.profile.clearancesComplete ? "fact.clearance-none" : "fact.clearance-unknown");
    else if (held->until)
        reason.fact = message("fact.clearance-until", {MessageArg::text(held->name), MessageArg::date(held->until->toIso())});
    else
        reason.fact = message("fact.clearance", {MessageArg::text(held->name)});
    if (asked.canBeObtained || held != nullptr)
        askEmployer(reason, "clearance-employer", {wanted});
    else
        askCandidate(reason, "clearance", {wanted});
}

Truth truthOf(const condition::Other&, const Person&, const World&) { return Truth::unknown; }

void explain(const condition::Other& asked, const Person&, const World&, Reason& reason) {
    setCondition(reason, "other", "other", {MessageArg::text(asked.asWritten)});
    reason.fact = message("fact.not-judged");
    askEmployer(reason, "other", {MessageArg::text(asked.asWritten)});
}

}  // namespace offerbook::eligibility
