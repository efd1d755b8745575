#pragma once

#include "core/base/message.h"
#include "core/posting/eligibility_rule.h"

#include <optional>

namespace offerbook::eligibility {

/// What is wrong with a tree that comes in from outside or from an editor; empty: it can be judged. Ids:
/// eligibility.rule.too-deep (limit), .no-condition, .negation, .country (code), .language (code), .years (number), .ages,
/// .distance, .date (text). Does not recurse, so that a tree of any depth is refused and not a danger.
std::optional<Message> checkRule(const EligibilityRule& rule);

}  // namespace offerbook::eligibility
