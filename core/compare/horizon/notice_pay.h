#pragma once

#include "core/compare/horizon/contract_time.h"
#include "core/reference/reference_data.h"

namespace offerbook::compare {

/// What is safe if notice is given: pay for the notice period, after the trial period and within it. `perYear` is what is
/// promised for a year; empty where there is no figure. Days count as parts of 365, weeks of 52.
NoticePay noticePayOf(const Posting& posting, const OfferAssumptions& assumptions, Date start,
                      const std::optional<MoneyRange>& perYear, const ReferenceData& reference);

}  // namespace offerbook::compare
