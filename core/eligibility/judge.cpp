#include "core/eligibility/check_rule.h"
#include "core/eligibility/matrix.h"
#include "core/eligibility/near_miss.h"
#include "core/eligibility/posting_rules.h"
#include "core/eligibility/preferences.h"
#include "core/eligibility/question_bearing.h"
#include "core/eligibility/rule_tree.h"

#include <algorithm>

namespace offerbook::eligibility {
namespace {

bool hasHardLeaf(const EligibilityRule& rule) {
    if (rule.kind == EligibilityRule::Kind::leaf) return rule.hard;
    return std::any_of(rule.children.begin(), rule.children.end(), hasHardLeaf);
}

bool judgesDeadline(const EligibilityRule& rule) {
    if (rule.condition) return std::holds_alternative<condition::Deadline>(*rule.condition);
    return std::any_of(rule.children.begin(), rule.children.end(), judgesDeadline);
}

/// The posting's own deadline as a reason beside the person's: only while an application is still to be made.
std::optional<Reason> deadlineReason(const Posting& posting, const Person& person, const World& world) {
    const auto& deadline = posting.deadline;
    if (posting.status != ApplicationStatus::interested || !deadline.hasValue() || !deadline->date) return std::nullopt;
    const condition::Deadline asked{deadline->date->toIso()};
    Reason reason;
    reason.truth = truthOf(asked, person, world);
    reason.hard = false;
    reason.evidence = deadline.evidence();
    explain(asked, person, world, reason);
    return reason;
}

std::optional<int> daysLeft(const Posting& posting, Date asOf) {
    if (!posting.deadline.hasValue() || !posting.deadline->date) return std::nullopt;
    const auto day = boundsOf(*posting.deadline->date);
    return day ? std::optional(daysBetween(asOf, day->last)) : std::nullopt;
}

bool isContradicted(const Posting& posting, std::string_view key) {
    if (key == "nationality") return posting.nationality.isContradicted();
    if (key == "degree-at-least" || key == "enrolled") return posting.degreeMin.isContradicted();
    if (key == "degree-excluded") return posting.degreeExcluded.isContradicted();
    if (key == "experience-at-least") return posting.experienceMin.isContradicted();
    if (key == "experience-at-most") return posting.experienceMax.isContradicted();
    if (key == "language") return posting.languages.isContradicted();
    if (key == "right-to-work") return posting.workPermit.isContradicted();
    return key == "deadline" && posting.deadline.isContradicted();
}

void addNotes(const Posting& posting, bool postingIsSilent, std::vector<Reason>& reasons) {
    for (Reason& reason : reasons) {
        if (postingIsSilent && reason.conditionKey == "right-to-work") {
            reason.note = message("note.posting-silent");
        } else if (reason.note.empty() && isContradicted(posting, reason.conditionKey)) {
            reason.note = message("note.contradicted");
        }
    }
}

Reason defectReason(const Message& defect) {
    Reason reason;
    reason.conditionKey = "rules";
    reason.condition = message("condition.rules");
    reason.fact = defect;
    reason.settles = message("ask.rules");
    reason.bearing = Bearing::part;
    return reason;
}

}  // namespace

PreparedPosting::PreparedPosting(const Posting& posting, const ReferenceData& reference) : rule_(rulesOf(posting, reference)) {
    defect_ = checkRule(rule_);
    if (defect_) return;
    statesNoConditions_ = !hasHardLeaf(rule_);
    auto silent = silentRightToWork(posting, rule_);
    addsRightToWork_ = silent.has_value();
    if (silent) rule_ = EligibilityRule::all({std::move(rule_), std::move(*silent)});
}

Truth quickVerdict(const PreparedPosting& posting, const PreparedCandidate& candidate, const ReferenceData& reference) {
    if (posting.defect() || posting.statesNoConditions()) return Truth::unknown;
    const Person person{candidate.profile(), candidate.facts()};
    return treeTruth(posting.rule(), person, {reference, candidate.facts().asOf}).value_or(Truth::unknown);
}

Verdict judge(const Posting& posting, const CandidateProfile& candidate, const ReferenceData& reference, Date asOf) {
    Verdict verdict;
    verdict.asOf = asOf;
    verdict.daysLeft = daysLeft(posting, asOf);
    const World world{reference, asOf};
    const Person person{candidate, factsOf(candidate, asOf)};
    const PreparedPosting prepared(posting, reference);
    verdict.statesNoConditions = prepared.statesNoConditions();
    bool deadlineIsJudged = false;
    if (prepared.defect()) {
        verdict.reasons.push_back(defectReason(*prepared.defect()));
    } else {
        std::vector<TreeReason> reasons;
        const auto truth = treeReasons(prepared.rule(), person, world, reasons);
        setBearings(prepared.rule(), reasons);
        for (TreeReason& one : reasons) verdict.reasons.push_back(std::move(one.reason));
        if (!verdict.statesNoConditions) verdict.truth = truth.value_or(Truth::unknown);
        if (verdict.truth == Truth::no) verdict.nearly = nearMisses(prepared.rule(), person, world);
        deadlineIsJudged = judgesDeadline(prepared.rule());
    }
    if (auto deadline = deadlineReason(posting, person, world); deadline && !deadlineIsJudged)
        verdict.reasons.push_back(std::move(*deadline));
    verdict.wishes = shareOf(verdict.reasons, false);
    for (Reason& preference : preferenceReasons(posting, candidate)) verdict.reasons.push_back(std::move(preference));
    verdict.preferences = shareOf(verdict.reasons, true);
    addNotes(posting, prepared.addsRightToWork(), verdict.reasons);
    std::stable_partition(verdict.reasons.begin(), verdict.reasons.end(), [](const Reason& reason) { return reason.hard; });
    return verdict;
}

}  // namespace offerbook::eligibility
