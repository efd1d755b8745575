#include "core/eligibility/question_bearing.h"

#include <algorithm>
#include <map>

namespace offerbook::eligibility {
namespace {

using Known = std::map<const EligibilityRule*, Truth>;

// Answers to one question that bears on many conditions are tried for the first few; 2^n of them would be too many.
constexpr std::size_t mostConditions = 6;

Known truths(const std::vector<TreeReason>& reasons) {
    Known known;
    // Under a negation a reason's truth is turned: here it is that of the condition alone.
    for (const TreeReason& one : reasons) known[one.leaf] = one.reason.negated ? kleeneNot(one.reason.truth) : one.reason.truth;
    return known;
}

class Asking {
public:
    Asking(const EligibilityRule& rule, Known known) : rule_(rule), known_(std::move(known)) {}

    /// Every way in which the conditions may turn out by one answer, the others staying as they are.
    [[nodiscard]] Bearing bearingOf(const std::vector<const EligibilityRule*>& leaves) const {
        bool all = true;
        bool some = false;
        const std::size_t ways = std::size_t{1} << std::min(leaves.size(), mostConditions);
        for (std::size_t way = 0; way < ways; ++way) {
            Known answered = known_;
            for (std::size_t i = 0; i < leaves.size(); ++i)
                answered[leaves[i]] = (way >> std::min(i, mostConditions - 1) & 1U) != 0 ? Truth::yes : Truth::no;
            const bool decided = truthIf(answered) != Truth::unknown;
            all = all && decided;
            some = some || decided;
        }
        if (all) return Bearing::decides;
        if (some) return Bearing::canDecide;
        const bool part =
            std::any_of(leaves.begin(), leaves.end(), [&](const EligibilityRule* leaf) { return matters(rule_, false, leaf); });
        return part ? Bearing::part : Bearing::none;
    }

private:
    [[nodiscard]] Truth truthIf(const Known& known) const {
        return treeTruth(rule_, [&](const EligibilityRule& leaf) { return lookUp(known, leaf); }).value_or(Truth::unknown);
    }

    /// Whether the condition can matter once others are answered too: no other part of a group on the way to it settles the
    /// group alone.
    [[nodiscard]] bool matters(const EligibilityRule& rule, bool negated, const EligibilityRule* leaf) const {
        using Kind = EligibilityRule::Kind;
        if (rule.kind == Kind::leaf) return &rule == leaf;
        if (rule.kind == Kind::negation) return matters(rule.children.front(), !negated, leaf);
        const auto on = std::find_if(rule.children.begin(), rule.children.end(),
                                     [&](const EligibilityRule& child) { return matters(child, negated, leaf); });
        if (on == rule.children.end()) return false;
        const bool either = (rule.kind == Kind::any) != negated;
        return std::none_of(rule.children.begin(), rule.children.end(), [&](const EligibilityRule& child) {
            return &child != &*on && truthOf(child, negated) == (either ? Truth::yes : Truth::no);
        });
    }

    [[nodiscard]] std::optional<Truth> truthOf(const EligibilityRule& part, bool negated) const {
        const auto truth = treeTruth(part, [&](const EligibilityRule& leaf) { return lookUp(known_, leaf); });
        return truth && negated ? kleeneNot(*truth) : truth;
    }

    static Truth lookUp(const Known& known, const EligibilityRule& leaf) {
        const auto found = known.find(&leaf);
        return found != known.end() ? found->second : Truth::unknown;
    }

    const EligibilityRule& rule_;
    Known known_;
};

}  // namespace

void setBearings(const EligibilityRule& rule, std::vector<TreeReason>& reasons) {
    const Asking asking(rule, truths(reasons));
    const auto isOpen = [](const Reason& reason) {
        return reason.hard && reason.truth == Truth::unknown && !reason.settles.empty();
    };
    for (TreeReason& one : reasons) {
        if (!isOpen(one.reason)) continue;
        std::vector<const EligibilityRule*> leaves;
        for (const TreeReason& other : reasons)
            if (isOpen(other.reason) && other.reason.settles == one.reason.settles &&
                other.reason.askEmployer == one.reason.askEmployer)
                leaves.push_back(other.leaf);
        one.reason.bearing = asking.bearingOf(leaves);
    }
}

}  // namespace offerbook::eligibility
