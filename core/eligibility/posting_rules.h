#pragma once

#include "core/eligibility/verdict.h"

namespace offerbook::eligibility {

/// The rule that a posting's words for nationalities make. What is understood is one condition; what is not stands beside it
/// as condition::Other: as one more way in where the posting offers a choice, else as a further demand.
EligibilityRule nationalityRule(const Stated<std::vector<std::string>>& words, const ReferenceData& reference);

/// Living in a region as written ("EU or Switzerland"): its states and groups, or none where a word is not understood.
condition::Residence residenceIn(const std::string& region, const ReferenceData& reference);

/// The right to work in the country of the posting; where it names places in several, one of them is enough.
EligibilityRule rightToWorkIn(const Posting& posting, std::optional<bool> sponsored, const std::vector<Evidence>& evidence,
                              Origin origin);

/// What the law asks for where the posting is silent on nationality and permit (see judge()); nullopt where it is not, or where
/// the country is not known. The tree is searched whole.
std::optional<EligibilityRule> silentRightToWork(const Posting& posting, const EligibilityRule& rules);

}  // namespace offerbook::eligibility
