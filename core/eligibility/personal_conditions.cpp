#include "core/eligibility/condition_judge.h"

#include <algorithm>

namespace offerbook::eligibility {

Truth truthOf(const condition::Enrolled&, const Person& person, const World&) {
    if (!person.profile.enrolled) return Truth::unknown;
    return *person.profile.enrolled ? Truth::yes : Truth::no;
}

void explain(const condition::Enrolled&, const Person& person, const World&, Reason& reason) {
    setCondition(reason, "enrolled", "enrolled", {});
    const auto& enrolled = person.profile.enrolled;
    reason.fact = message(!enrolled ? "fact.enrolled-unknown" : *enrolled ? "fact.enrolled" : "fact.enrolled-not");
    askCandidate(reason, "enrolled");
}

Truth truthOf(const condition::Residence& asked, const Person& person, const World&) {
    if (asked.countries.empty() || person.profile.residence.empty()) return Truth::unknown;
    const bool lives =
        std::find(asked.countries.begin(), asked.countries.end(), person.profile.residence) != asked.countries.end();
    return lives ? Truth::yes : Truth::no;
}

void explain(const condition::Residence& asked, const Person& person, const World&, Reason& reason) {
    const std::string where = asked.asWritten.empty() ? joinedText(asked.countries) : asked.asWritten;
    setCondition(reason, "residence", "residence", {MessageArg::text(where)});
    if (person.profile.residence.empty()) {
        reason.fact = message("fact.residence-unknown");
        askCandidate(reason, "residence");
    } else {
        reason.fact = message("fact.residence", {MessageArg::country(person.profile.residence)});
        askEmployer(reason, "residence-open", {MessageArg::country(person.profile.residence)});
    }
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

Truth truthOf(const condition::Clearance&, const Person&, const World&) { return Truth::unknown; }

void explain(const condition::Clearance& asked, const Person&, const World&, Reason& reason) {
    setCondition(reason, "clearance", "clearance", {MessageArg::text(asked.asWritten)});
    reason.fact = message("fact.clearance-unknown");
    askCandidate(reason, "clearance", {MessageArg::text(asked.asWritten)});
}

Truth truthOf(const condition::Other&, const Person&, const World&) { return Truth::unknown; }

void explain(const condition::Other& asked, const Person&, const World&, Reason& reason) {
    setCondition(reason, "other", "other", {MessageArg::text(asked.asWritten)});
    reason.fact = message("fact.not-judged");
    askEmployer(reason, "other", {MessageArg::text(asked.asWritten)});
}

}  // namespace offerbook::eligibility
