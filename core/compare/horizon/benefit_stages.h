#pragma once

#include "core/compare/comparison.h"
#include "core/compare/horizon/contract_time.h"

#include <vector>

namespace offerbook::compare {

/// A stretch in which one amount of benefit is paid.
struct BenefitStage {
    MonthPoint length;
    MoneyRange perYear;  ///< in the currency and prices of the lens
    Message by;
    std::string source;
    std::string date;
};

/// What is paid after the end of a contract, in order. No stages: `questions` say what has to be answered first.
struct BenefitPlan {
    std::vector<BenefitStage> stages;
    std::vector<HorizonNote> notes;
    std::vector<Message> questions;
    [[nodiscard]] MonthPoint length() const;
};

/// Unemployment benefit as typed or by the rule of the country, at most for the months that were typed. A rule counts from
/// this offer's gross where no other was typed. It is before or after taxes by its rule: where the pay is on the other side
/// there is no figure, and the amount has to be typed. `pay` is the basis of the pay, `contract` the months it lasts.
BenefitPlan benefitPlanOf(const Posting& posting, const OfferAssumptions& assumptions, const ContractTime& time, PayBasis pay,
                          const CandidateProfile* candidate, const ReferenceData& reference, const Settings& settings, Date asOf);

}  // namespace offerbook::compare
