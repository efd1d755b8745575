#include "core/posting/eligibility_rule.h"

namespace offerbook {

EligibilityRule EligibilityRule::all(std::vector<EligibilityRule> rules) {
    EligibilityRule rule;
    rule.kind = Kind::all;
    rule.children = std::move(rules);
    return rule;
}

EligibilityRule EligibilityRule::any(std::vector<EligibilityRule> rules) {
    EligibilityRule rule;
    rule.kind = Kind::any;
    rule.children = std::move(rules);
    return rule;
}

EligibilityRule EligibilityRule::negation(EligibilityRule inner) {
    EligibilityRule rule;
    rule.kind = Kind::negation;
    rule.children.push_back(std::move(inner));
    return rule;
}

EligibilityRule EligibilityRule::leaf(Condition condition, std::vector<Evidence> evidence, bool hard, Origin origin) {
    EligibilityRule rule;
    rule.kind = Kind::leaf;
    rule.condition = std::move(condition);
    rule.evidence = std::move(evidence);
    rule.hard = hard;
    rule.origin = origin;
    return rule;
}

}  // namespace offerbook
