#include "core/eligibility/rule_tree.h"

#include <algorithm>

namespace offerbook::eligibility {
namespace {

using Kind = EligibilityRule::Kind;

Truth conditionTruth(const Condition& condition, const Person& person, const World& world) {
    return std::visit([&](const auto& asked) { return truthOf(asked, person, world); }, condition);
}

Truth turned(Truth truth, bool negated) { return negated ? kleeneNot(truth) : truth; }

std::optional<Truth> combined(std::optional<Truth> left, std::optional<Truth> right, bool oneIsEnough) {
    if (!left || !right) return left ? left : right;
    return oneIsEnough ? kleeneOr(*left, *right) : kleeneAnd(*left, *right);
}

/// Under a negation "all of" is "one of the negated is enough" (De Morgan), so that every reason tells its own truth.
bool oneIsEnough(Kind kind, bool negated) { return (kind == Kind::any) != negated; }

template <class LeafTruth>
std::optional<Truth> truthUnder(const EligibilityRule& rule, bool negated, const LeafTruth& leafTruth) {
    if (rule.kind == Kind::leaf) {
        if (!rule.hard) return std::nullopt;
        return turned(leafTruth(rule), negated);
    }
    if (rule.kind == Kind::negation) return truthUnder(rule.children.front(), !negated, leafTruth);
    const bool either = oneIsEnough(rule.kind, negated);
    std::optional<Truth> truth;
    for (const EligibilityRule& child : rule.children) {
        truth = combined(truth, truthUnder(child, negated, leafTruth), either);
        if (truth == (either ? Truth::yes : Truth::no)) break;
    }
    return truth;
}

Reason reasonOf(const EligibilityRule& leaf, bool negated, const Person& person, const World& world) {
    Reason reason;
    reason.truth = turned(conditionTruth(*leaf.condition, person, world), negated);
    reason.hard = leaf.hard;
    reason.evidence = leaf.evidence;
    reason.negated = negated;
    std::visit([&](const auto& asked) { explain(asked, person, world, reason); }, *leaf.condition);
    if (negated) reason.note = message("note.negated");
    return reason;
}

std::optional<Truth> reasonsUnder(const EligibilityRule& rule, bool negated, const Person& person, const World& world,
                                  std::vector<TreeReason>& reasons) {
    if (rule.kind == Kind::leaf) {
        reasons.push_back({reasonOf(rule, negated, person, world), &rule});
        return rule.hard ? std::optional(reasons.back().reason.truth) : std::nullopt;
    }
    if (rule.kind == Kind::negation) return reasonsUnder(rule.children.front(), !negated, person, world, reasons);
    const bool either = oneIsEnough(rule.kind, negated);
    const auto first = static_cast<std::ptrdiff_t>(reasons.size());
    std::optional<Truth> truth;
    for (const EligibilityRule& child : rule.children)
        truth = combined(truth, reasonsUnder(child, negated, person, world, reasons), either);
    if (either && truth == Truth::yes)
        reasons.erase(std::remove_if(reasons.begin() + first, reasons.end(),
                                     [](const TreeReason& one) { return one.reason.hard && one.reason.truth != Truth::yes; }),
                      reasons.end());
    return truth;
}

void collectFailed(const EligibilityRule& rule, bool negated, const Person& person, const World& world,
                   std::vector<FailedCondition>& failed) {
    if (rule.kind == Kind::leaf) {
        if (rule.hard && turned(conditionTruth(*rule.condition, person, world), negated) == Truth::no)
            failed.push_back({&*rule.condition, negated});
        return;
    }
    for (const EligibilityRule& child : rule.children)
        collectFailed(child, negated != (rule.kind == Kind::negation), person, world, failed);
}

}  // namespace

std::optional<Truth> treeTruth(const EligibilityRule& rule, const Person& person, const World& world) {
    return truthUnder(rule, false, [&](const EligibilityRule& leaf) { return conditionTruth(*leaf.condition, person, world); });
}

std::optional<Truth> treeTruth(const EligibilityRule& rule, const std::function<Truth(const EligibilityRule& leaf)>& leafTruth) {
    return truthUnder(rule, false, leafTruth);
}

std::optional<Truth> treeReasons(const EligibilityRule& rule, const Person& person, const World& world,
                                 std::vector<TreeReason>& reasons) {
    return reasonsUnder(rule, false, person, world, reasons);
}

std::vector<FailedCondition> failedConditions(const EligibilityRule& rule, const Person& person, const World& world) {
    std::vector<FailedCondition> failed;
    collectFailed(rule, false, person, world, failed);
    return failed;
}

}  // namespace offerbook::eligibility
