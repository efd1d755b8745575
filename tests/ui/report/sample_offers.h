#pragma once

#include "core/candidate/candidate.h"
#include "core/posting/posting.h"
#include "ui/report/report_input.h"

#include <vector>

namespace offerbook::ui::test {

/// Made-up offers of four kinds: a tax-free monthly range in CHF, a net yearly amount in EUR whose text contradicts itself,
/// a gross range in USD, a gross amount in CHF at 80 %; then again from the first, with other names.
std::vector<Posting> sampleOffers(int count);
CandidateProfile sampleCandidate();
std::shared_ptr<const ReferenceData> sampleReference();

struct SampleChoice {
    int offers = 4;
    bool withCandidate = true;
    compare::Settings settings = {};
};
/// What a report is made from, on 20 November 2026.
ReportInput sampleInput(const SampleChoice& choice);
/// The same for offers that were changed.
ReportInput inputOf(const std::vector<Posting>& offers, const SampleChoice& choice);

}  // namespace offerbook::ui::test
