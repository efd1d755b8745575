#include "core/eligibility/condition_judge.h"

namespace offerbook::eligibility {
namespace {

MessageArg term(Degree degree) { return MessageArg::term(toWord(degree)); }

void sayHighestDegree(const Person& person, Reason& reason) {
    const auto highest = person.facts.highestDegree.single();
    if (!highest && person.profile.degrees.empty())
        reason.fact = message("fact.degree-unknown");
    else if (!highest)
        reason.fact = message("fact.degree-open");
    else if (*highest == Degree::none)
        reason.fact = message("fact.degree-none");
    else
        reason.fact = message("fact.degree", {term(*highest)});
}

}  // namespace

Truth truthOf(const condition::DegreeAtLeast& asked, const Person& person, const World&) {
    const PossibleDegrees& possible = person.facts.highestDegree;
    if (possible.allAtLeast(asked.least)) return Truth::yes;
    // Experience may stand in for the degree: whether it does is the employer's word.
    return asked.orEquivalent || !possible.noneAtLeast(asked.least) ? Truth::unknown : Truth::no;
}

void explain(const condition::DegreeAtLeast& asked, const Person& person, const World&, Reason& reason) {
    const std::string_view what = asked.orEquivalent    ? "degree-or-equivalent"
                                  : asked.field.empty() ? "degree-at-least"
                                                        : "degree-at-least-in";
    std::vector<MessageArg> args{term(asked.least)};
    if (what == "degree-at-least-in") args.push_back(MessageArg::text(asked.field));
    setCondition(reason, "degree-at-least", what, std::move(args));
    sayHighestDegree(person, reason);
    if (asked.orEquivalent && person.facts.highestDegree.noneAtLeast(asked.least))
        askEmployer(reason, "experience-as-degree", {term(asked.least)});
    else
        askCandidate(reason, "degree");
}

Truth truthOf(const condition::DegreeExcluded& asked, const Person& person, const World&) {
    const PossibleDegrees& possible = person.facts.highestDegree;
    return truthBetween(!possible.contains(asked.degree), possible == PossibleDegrees::only(asked.degree));
}

void explain(const condition::DegreeExcluded& asked, const Person& person, const World&, Reason& reason) {
    if (asked.degree == Degree::none)
        setCondition(reason, "degree-excluded", "degree-none-excluded", {});
    else
        setCondition(reason, "degree-excluded", "degree-excluded", {term(asked.degree)});
    sayHighestDegree(person, reason);
    askCandidate(reason, "degree");
}

}  // namespace offerbook::eligibility
