#include "core/eligibility/posting_rules.h"

#include "core/candidate/resume_words.h"

#include <algorithm>

namespace offerbook::eligibility {
namespace {

using Rules = std::vector<EligibilityRule>;

template <class T>
EligibilityRule leafOf(Condition condition, const Stated<T>& field, bool hard = true) {
    return EligibilityRule::leaf(std::move(condition), field.evidence(), hard, field.origin());
}

/// The text speaks of the subject without a value that can be taken: a condition that cannot be judged.
template <class T>
bool addUnclear(const Stated<T>& field, Rules& rules) {
    if (field.state() != Stated<T>::State::unclear) return false;
    std::string words;
    for (const Evidence& evidence : field.evidence()) words += (words.empty() ? "" : " … ") + evidence.text;
    if (!words.empty()) rules.push_back(leafOf(condition::Other{words}, field));
    return true;
}

void addDegrees(const Posting& posting, Rules& rules) {
    if (!addUnclear(posting.degreeMin, rules) && posting.degreeMin.hasValue()) {
        const DegreeRequirement& asked = *posting.degreeMin;
        if (asked.least == Degree::enrolled)
            rules.push_back(leafOf(condition::Enrolled{}, posting.degreeMin));
        else if (asked.least != Degree::none)
            rules.push_back(
                leafOf(condition::DegreeAtLeast{asked.least, {}, asked.orEquivalent, asked.orYears}, posting.degreeMin));
    }
    if (addUnclear(posting.degreeExcluded, rules) || !posting.degreeExcluded.hasValue()) return;
    for (const Degree excluded : *posting.degreeExcluded) {
        if (excluded == Degree::enrolled)
            rules.push_back(EligibilityRule::negation(leafOf(condition::Enrolled{}, posting.degreeExcluded)));
        else
            rules.push_back(leafOf(condition::DegreeExcluded{excluded}, posting.degreeExcluded));
    }
}

template <class T>
condition::ExperienceScope scopeOf(const Stated<T>& field, const EligibilityWords& words) {
    for (const Evidence& evidence : field.evidence())
        if (words.saysSinceGraduation(evidence.text)) return condition::ExperienceScope::sinceGraduation;
    return condition::ExperienceScope::total;
}

void addExperience(const Posting& posting, const EligibilityWords& words, Rules& rules) {
    const auto& least = posting.experienceMin;
    if (!addUnclear(least, rules) && least.hasValue())
        rules.push_back(leafOf(condition::ExperienceAtLeast{*least, scopeOf(least, words), {}}, least));
    const auto& most = posting.experienceMax;
    if (!addUnclear(most, rules) && most.hasValue())
        rules.push_back(leafOf(condition::ExperienceAtMost{most->years, scopeOf(most, words)}, most, most->hard));
}

/// Of the posting's words for all languages those that name one of these; all where none does.
std::vector<Evidence> wordsFor(const std::vector<std::string>& languages, const std::vector<Evidence>& all) {
    std::vector<Evidence> found;
    for (const Evidence& piece : all)
        if (std::any_of(languages.begin(), languages.end(),
                        [&](const std::string& code) { return speaksOfLanguage(piece.text, code); }))
            found.push_back(piece);
    return found.empty() ? all : found;
}

void addLanguages(const Posting& posting, Rules& rules) {
    if (addUnclear(posting.languages, rules) || !posting.languages.hasValue()) return;
    for (const LanguageRequirement& asked : *posting.languages) {
        std::vector<std::string> anyOf = asked.anyOf;
        if (anyOf.empty() && !asked.language.empty()) anyOf.push_back(asked.language);
        std::vector<Evidence> words = wordsFor(anyOf, posting.languages.evidence());
        rules.push_back(EligibilityRule::leaf(condition::Language{std::move(anyOf), asked.level}, std::move(words),
                                              asked.required, posting.languages.origin()));
    }
}

void addWorkPermit(const Posting& posting, Rules& rules) {
    const auto& permit = posting.workPermit;
    if (addUnclear(permit, rules) || !permit.hasValue()) return;
    // Who asks for a right of one's own does not apply for one any more than who refuses to.
    rules.push_back(rightToWorkIn(posting, *permit == WorkPermit::sponsorshipOffered, permit.evidence(), permit.origin()));
}

void addRegion(const Posting& posting, const ReferenceData& reference, Rules& rules) {
    const auto& remote = posting.remote;
    if (!remote.hasValue() || remote->mode != RemoteWork::Mode::remote || remote->region.empty()) return;
    rules.push_back(leafOf(residenceIn(remote->region, reference), remote));
}

}  // namespace

EligibilityRule rulesOf(const Posting& posting, const ReferenceData& reference) {
    if (posting.eligibility.isByPerson() && posting.eligibility.hasValue()) return *posting.eligibility;
    Rules rules;
    if (!addUnclear(posting.nationality, rules) && posting.nationality.hasValue() && !posting.nationality->empty())
        rules.push_back(nationalityRule(posting.nationality, reference));
    addDegrees(posting, rules);
    addExperience(posting, reference.eligibilityWords(), rules);
    addLanguages(posting, rules);
    addWorkPermit(posting, rules);
    addRegion(posting, reference, rules);
    return EligibilityRule::all(std::move(rules));
}

}  // namespace offerbook::eligibility
