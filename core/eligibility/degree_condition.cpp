#include "core/eligibility/condition_judge.h"
#include "core/eligibility/subject_match.h"

#include <algorithm>

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

/// The degrees that are high enough, whatever their subject.
std::vector<const CandidateDegree*> highEnough(const condition::DegreeAtLeast& asked, const Person& person) {
    std::vector<const CandidateDegree*> found;
    for (const CandidateDegree& degree : person.profile.degrees)
        if (degree.level != Degree::enrolled && degree.level >= asked.least && heldOn(degree, person.facts.asOf) == Held::yes)
            found.push_back(&degree);
    return found;
}

Truth levelTruth(const condition::DegreeAtLeast& asked, const Person& person) {
    const PossibleDegrees& possible = person.facts.highestDegree;
    return truthBetween(possible.allAtLeast(asked.least), possible.noneAtLeast(asked.least));
}

/// Of the degree alone. Another subject than the one asked for is open: whether it is near enough is the employer's word.
Truth degreeTruth(const condition::DegreeAtLeast& asked, const Person& person) {
    const Truth level = levelTruth(asked, person);
    if (level != Truth::yes || asked.field.empty()) return level;
    const auto degrees = highEnough(asked, person);
    const bool inField = std::any_of(degrees.begin(), degrees.end(),
                                     [&](const CandidateDegree* degree) { return isInOneOf(degree->field, asked.field); });
    return inField ? Truth::yes : Truth::unknown;
}

Truth yearsTruth(const condition::DegreeAtLeast& asked, const Person& person) {
    if (!asked.orYears) return Truth::no;
    const auto& span = person.facts.experience;
    if (!span) return Truth::unknown;
    const Decimal months = *asked.orYears * Decimal(12);
    return truthBetween(span->monthsLow >= months, span->monthsHigh < months);
}

void sayCondition(const condition::DegreeAtLeast& asked, Reason& reason) {
    std::string what = asked.orYears ? "degree-or-years" : asked.orEquivalent ? "degree-or-equivalent" : "degree-at-least";
    std::vector<MessageArg> args{term(asked.least)};
    if (!asked.field.empty()) {
        what += "-in";
        args.push_back(MessageArg::text(asked.field));
    }
    setCondition(reason, "degree-at-least", what, {});
    reason.condition.args = args;
    if (asked.orYears) reason.condition = yearsMessage("condition." + what, *asked.orYears, std::move(args));
}

/// Years of experience that are enough in place of the degree.
void sayYears(const Person& person, Reason& reason) {
    reason.fact = yearsMessage("fact.experience", person.facts.experience->yearsHigh());
}

/// The degree is high enough and only its subject leaves it open.
void saySubject(const condition::DegreeAtLeast& asked, const Person& person, Reason& reason) {
    for (const CandidateDegree* degree : highEnough(asked, person)) {
        if (degree->field.empty()) continue;
        reason.fact = message("fact.degree-in", {term(degree->level), MessageArg::text(degree->field)});
        if (isInOneOf(degree->field, asked.field)) return;
        askEmployer(reason, "degree-subject", {MessageArg::text(degree->field), MessageArg::text(asked.field)});
    }
    if (reason.truth == Truth::unknown && reason.settles.empty()) askCandidate(reason, "degree-field");
}

void askDegree(const condition::DegreeAtLeast& asked, const Person& person, Reason& reason) {
    const bool tooLow = levelTruth(asked, person) == Truth::no;
    if (tooLow && asked.orYears && yearsTruth(asked, person) == Truth::unknown)
        askCandidate(reason, "experience");
    else if (tooLow && asked.orEquivalent)
        askEmployer(reason, "experience-as-degree", {term(asked.least)});
    else
        askCandidate(reason, "degree");
}

}  // namespace

Truth truthOf(const condition::DegreeAtLeast& asked, const Person& person, const World&) {
    const Truth truth = kleeneOr(degreeTruth(asked, person), yearsTruth(asked, person));
    // Experience may stand in for the degree: whether it does is the employer's word.
    return asked.orEquivalent && truth == Truth::no ? Truth::unknown : truth;
}

void explain(const condition::DegreeAtLeast& asked, const Person& person, const World&, Reason& reason) {
    sayCondition(asked, reason);
    sayHighestDegree(person, reason);
    if (degreeTruth(asked, person) != Truth::yes && yearsTruth(asked, person) == Truth::yes) return sayYears(person, reason);
    if (!asked.field.empty() && levelTruth(asked, person) == Truth::yes) return saySubject(asked, person, reason);
    askDegree(asked, person, reason);
}

Truth truthOf(const condition::DegreeAtMost& asked, const Person& person, const World&) {
    const PossibleDegrees& possible = person.facts.highestDegree;
    return truthBetween(possible.allAtMost(asked.most), possible.noneAtMost(asked.most));
}

void explain(const condition::DegreeAtMost& asked, const Person& person, const World&, Reason& reason) {
    setCondition(reason, "degree-at-most", "degree-at-most", {term(asked.most)});
    sayHighestDegree(person, reason);
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
