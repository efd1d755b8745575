#include "core/eligibility/condition_judge.h"

namespace offerbook::eligibility {
namespace {

using condition::ExperienceScope;

std::optional<ExperienceSpan> spanOf(ExperienceScope scope, std::string_view skill, const Person& person) {
    switch (scope) {
        case ExperienceScope::total: return person.facts.experience;
        case ExperienceScope::sinceGraduation: return person.facts.sinceGraduation;
        case ExperienceScope::skill: return experienceInSkill(person.profile, person.facts, skill);
    }
    return std::nullopt;
}

Decimal inMonths(const Decimal& years) { return years * Decimal(12); }

void sayExperience(ExperienceScope scope, const std::optional<ExperienceSpan>& span, const Person& person, Reason& reason) {
    if (!span) {
        reason.fact = message("fact.experience-unknown");
    } else if (span->monthsLow == span->monthsHigh) {
        const auto& since = person.facts.workingSince;
        // Beside a figure since graduation or in a skill, the first day of all work would mislead.
        if (scope == ExperienceScope::total && since)
            reason.fact = yearsMessage("fact.experience-since-day", span->yearsHigh(), {MessageArg::date(since->toIso())});
        else
            reason.fact = yearsMessage("fact.experience", span->yearsHigh());
    } else if (span->monthsLow.isZero()) {
        reason.fact = yearsMessage("fact.experience-at-most", span->yearsHigh());
    } else {
        reason.fact = message("fact.experience-between", {MessageArg::number(span->yearsLow().toString()),
                                                          MessageArg::number(span->yearsHigh().toString())});
    }
}

void askExperience(ExperienceScope scope, std::string_view skill, const Person& person, Reason& reason) {
    if (scope == ExperienceScope::skill)
        askCandidate(reason, "experience-skill", {MessageArg::text(skill)});
    else if (scope == ExperienceScope::sinceGraduation && person.facts.experience && !person.facts.graduated)
        askCandidate(reason, "graduation");
    else
        askCandidate(reason, "experience");
}

}  // namespace

Truth truthOf(const condition::ExperienceAtLeast& asked, const Person& person, const World&) {
    const auto span = spanOf(asked.scope, asked.skill, person);
    if (!span) return Truth::unknown;
    return truthBetween(span->monthsLow >= inMonths(asked.years), span->monthsHigh < inMonths(asked.years));
}

void explain(const condition::ExperienceAtLeast& asked, const Person& person, const World&, Reason& reason) {
    setCondition(reason, "experience-at-least", "", {});
    switch (asked.scope) {
        case ExperienceScope::total: reason.condition = yearsMessage("condition.experience-at-least", asked.years); break;
        case ExperienceScope::sinceGraduation:
            reason.condition = yearsMessage("condition.experience-at-least-since-graduation", asked.years);
            break;
        case ExperienceScope::skill:
            reason.condition = yearsMessage("condition.experience-at-least-skill", asked.years, {MessageArg::text(asked.skill)});
            break;
    }
    sayExperience(asked.scope, spanOf(asked.scope, asked.skill, person), person, reason);
    askExperience(asked.scope, asked.skill, person, reason);
}

Truth truthOf(const condition::ExperienceAtMost& asked, const Person& person, const World&) {
    const auto span = spanOf(asked.scope, asked.skill, person);
    if (!span) return Truth::unknown;
    return truthBetween(span->monthsHigh <= inMonths(asked.years), span->monthsLow > inMonths(asked.years));
}

void explain(const condition::ExperienceAtMost& asked, const Person& person, const World&, Reason& reason) {
    setCondition(reason, "experience-at-most", "", {});
    if (asked.scope == ExperienceScope::skill)
        reason.condition = yearsMessage("condition.experience-at-most-skill", asked.years, {MessageArg::text(asked.skill)});
    else
        reason.condition =
            yearsMessage(asked.scope == ExperienceScope::sinceGraduation ? "condition.experience-at-most-since-graduation"
                                                                         : "condition.experience-at-most",
                         asked.years);
    sayExperience(asked.scope, spanOf(asked.scope, asked.skill, person), person, reason);
    askExperience(asked.scope, asked.skill, person, reason);
}

}  // namespace offerbook::eligibility
