#pragma once

#include "core/eligibility/rule_tree.h"

namespace offerbook::eligibility {

/// Sets `bearing` of every open reason: what could become of the verdict if its question alone were answered, in any way. The
/// same question asked by several conditions is answered once.
void setBearings(const EligibilityRule& rule, std::vector<TreeReason>& reasons);

}  // namespace offerbook::eligibility
