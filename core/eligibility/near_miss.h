#pragma once

#include "core/eligibility/condition_judge.h"

namespace offerbook::eligibility {

/// For a person whom the tree excludes: every single fact whose change alone would make them eligible. Each is tried on a copy of
/// the profile and judged again, so that a change which breaks another condition is not offered.
std::vector<NearMiss> nearMisses(const EligibilityRule& rule, const Person& person, const World& world);

}  // namespace offerbook::eligibility
