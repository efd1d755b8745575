#include "core/eligibility/condition_judge.h"

#include <algorithm>

namespace offerbook::eligibility {
namespace {

const CandidateLanguage* spoken(const CandidateProfile& profile, const std::string& language) {
    const auto found = std::find_if(profile.languages.begin(), profile.languages.end(),
                                    [&](const CandidateLanguage& own) { return own.language == language; });
    return found == profile.languages.end() ? nullptr : &*found;
}

Truth truthOfOne(const std::string& language, const std::optional<LanguageLevel>& least, const CandidateProfile& profile) {
    const CandidateLanguage* own = spoken(profile, language);
    if (own == nullptr) return profile.languagesComplete ? Truth::no : Truth::unknown;
    if (!least) return Truth::yes;
    if (!own->level) return Truth::unknown;
    return cefrRank(*own->level) >= cefrRank(*least) ? Truth::yes : Truth::no;
}

/// The language that decides: the one that meets the condition, else the one that is nearest to it.
const std::string& decisive(const condition::Language& asked, const CandidateProfile& profile) {
    return *std::max_element(asked.anyOf.begin(), asked.anyOf.end(), [&](const std::string& a, const std::string& b) {
        const Truth left = truthOfOne(a, asked.least, profile);
        const Truth right = truthOfOne(b, asked.least, profile);
        if (left != right) return left < right;
        return spoken(profile, a) == nullptr && spoken(profile, b) != nullptr;
    });
}

bool isCefr(LanguageLevel level) { return level <= LanguageLevel::c2; }

std::string_view cefrWord(LanguageLevel level) {
    const int rank = std::min(cefrRank(level), 6);
    return toWord(static_cast<LanguageLevel>(rank - 1));
}

/// A word and a level of the CEFR, or two different words, are compared by the program's own reading: that is said.
void noteReading(LanguageLevel asked, LanguageLevel own, Reason& reason) {
    if (asked == own || (isCefr(asked) && isCefr(own))) return;
    const LanguageLevel word = isCefr(asked) ? own : asked;
    reason.note = message("note.level-read-as", {MessageArg::term(toWord(word)), MessageArg::term(cefrWord(word))});
}

void sayCondition(const condition::Language& asked, Reason& reason) {
    std::vector<MessageArg> args;
    for (const std::string& language : asked.anyOf) args.push_back(MessageArg::language(language));
    std::string what = asked.anyOf.size() == 1 ? "language" : asked.anyOf.size() == 2 ? "language-of-two" : "language-of-three";
    if (asked.anyOf.size() > 3) {
        what = "language-of-many";
        args = {MessageArg::language(joinedText(asked.anyOf))};
    }
    if (asked.least) {
        what += "-level";
        args.push_back(MessageArg::term(toWord(*asked.least)));
    }
    setCondition(reason, "language", what, std::move(args));
}

}  // namespace

Truth truthOf(const condition::Language& asked, const Person& person, const World&) {
    if (asked.anyOf.empty()) return Truth::unknown;
    Truth truth = Truth::no;
    for (const std::string& language : asked.anyOf) truth = kleeneOr(truth, truthOfOne(language, asked.least, person.profile));
    return truth;
}

void explain(const condition::Language& asked, const Person& person, const World&, Reason& reason) {
    if (asked.anyOf.empty()) {
        setCondition(reason, "language", "language-unnamed", {});
        reason.fact = message("fact.not-judged");
        askEmployer(reason, "language-which");
        return;
    }
    sayCondition(asked, reason);
    const std::string& language = decisive(asked, person.profile);
    const MessageArg name = MessageArg::language(language);
    const CandidateLanguage* own = spoken(person.profile, language);
    if (own == nullptr) {
        reason.fact = message(person.profile.languagesComplete ? "fact.language-none" : "fact.language-unknown", {name});
    } else if (!own->level) {
        reason.fact = message("fact.language", {name});
    } else {
        reason.fact = message("fact.language-level", {name, MessageArg::term(toWord(*own->level))});
        if (asked.least) noteReading(*asked.least, *own->level, reason);
    }
    askCandidate(reason, "language", {name});
}

}  // namespace offerbook::eligibility
