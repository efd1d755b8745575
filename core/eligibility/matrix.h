#pragma once

#include "core/candidate/facts.h"
#include "core/eligibility/verdict.h"

namespace offerbook::eligibility {

/// A posting whose rules are made once, for judging many people by it.
class PreparedPosting {
public:
    PreparedPosting(const Posting& posting, const ReferenceData& reference);
    [[nodiscard]] const EligibilityRule& rule() const { return rule_; }
    /// What makes the tree unfit to be judged (checkRule); empty: nothing.
    [[nodiscard]] const std::optional<Message>& defect() const { return defect_; }
    [[nodiscard]] bool statesNoConditions() const { return statesNoConditions_; }
    /// The right to work is asked for by the law alone: the posting is silent.
    [[nodiscard]] bool addsRightToWork() const { return addsRightToWork_; }

private:
    EligibilityRule rule_;  ///< with what the law asks for where the posting is silent
    std::optional<Message> defect_;
    bool statesNoConditions_ = false;
    bool addsRightToWork_ = false;
};

/// A person whose facts are derived once, for one day.
class PreparedCandidate {
public:
    PreparedCandidate(CandidateProfile profile, Date asOf) : profile_(std::move(profile)), facts_(factsOf(profile_, asOf)) {}
    [[nodiscard]] const CandidateProfile& profile() const { return profile_; }
    [[nodiscard]] const CandidateFacts& facts() const { return facts_; }

private:
    CandidateProfile profile_;
    CandidateFacts facts_;
};

/// The verdict of judge() without its reasons, for matrices of many people by many postings.
Truth quickVerdict(const PreparedPosting& posting, const PreparedCandidate& candidate, const ReferenceData& reference);

}  // namespace offerbook::eligibility
