#pragma once

#include "core/eligibility/condition_judge.h"

#include <functional>

namespace offerbook::eligibility {

/// The truth of a tree's hard conditions; empty where there are none, since wishes neither admit nor exclude.
/// The tree must have passed checkRule().
std::optional<Truth> treeTruth(const EligibilityRule& rule, const Person& person, const World& world);

/// The same where somebody else says what holds of each hard condition (before any negation above it).
std::optional<Truth> treeTruth(const EligibilityRule& rule, const std::function<Truth(const EligibilityRule& leaf)>& leafTruth);

/// A reason with the condition of the tree that it judges.
struct TreeReason {
    Reason reason;
    const EligibilityRule* leaf = nullptr;
};
/// The same with the reasons of every condition that bears on it: of alternatives of which one is met, only those met.
std::optional<Truth> treeReasons(const EligibilityRule& rule, const Person& person, const World& world,
                                 std::vector<TreeReason>& reasons);

/// The hard conditions that do not hold, each as it stands in the tree.
struct FailedCondition {
    const Condition* condition;
    bool negated;
};
std::vector<FailedCondition> failedConditions(const EligibilityRule& rule, const Person& person, const World& world);

}  // namespace offerbook::eligibility
