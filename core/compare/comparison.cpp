#include "core/compare/comparison.h"

#include "core/compare/headline.h"
#include "core/compare/offer_facts.h"
#include "core/compare/open_questions.h"
#include "core/compare/pay_relation.h"

#include <algorithm>

namespace offerbook::compare {
namespace {

ComparableOffer offerOf(const Posting& posting, const std::optional<CandidateProfile>& candidate, const ReferenceData& reference,
                        const Settings& settings, Date asOf) {
    ComparableOffer offer;
    offer.posting = posting;
    offer.pay = payOf(posting, candidate ? &*candidate : nullptr, reference, settings, asOf);
    offer.remote = remoteOf(posting, reference.workingTime().year());
    auto end = contractEndOf(posting);
    offer.contractEnds = end.date;
    offer.contractEndsBy = std::move(end.by);
    if (candidate) offer.verdict = eligibility::judge(posting, *candidate, reference, asOf);
    if (posting.deadline.hasValue() && posting.deadline->date)
        if (const auto deadline = posting.deadline->date->complete()) offer.daysToDeadline = daysBetween(asOf, *deadline);
    offer.warnings = warningsOf(posting, offer.pay, asOf);
    return offer;
}

/// The rates behind the figures, each pair once, in the order of the offers.
std::vector<ExchangeRate> ratesOf(const Comparison& comparison) {
    std::vector<ExchangeRate> used;
    for (const auto& offer : comparison.offers)
        for (const ExchangeRate& rate : offer.pay.rates) {
            const auto isPair = [&](const ExchangeRate& other) { return other.from == rate.from && other.to == rate.to; };
            if (std::none_of(used.begin(), used.end(), isPair)) used.push_back(rate);
        }
    return used;
}

}  // namespace

Comparison compare(const std::vector<Posting>& postings, const std::optional<CandidateProfile>& candidate,
                   const ReferenceData& reference, const Settings& settings, Date asOf, std::optional<PostingId> baseline) {
    Comparison result;
    result.settings = settings;
    result.candidate = candidate;
    result.asOf = asOf;
    for (const Posting& posting : postings) {
        if (baseline && posting.id == *baseline) result.baseline = result.offers.size();
        result.offers.push_back(offerOf(posting, candidate, reference, settings, asOf));
    }
    result.ratesUsed = ratesOf(result);
    result.bestPay = bestPayOf(result.offers);
    result.bestRemote = bestRemoteOf(result.offers, reference.workingTime().year());
    result.questions = openQuestionsOf(result, reference);
    result.headline = headlineOf(result);
    return result;
}

}  // namespace offerbook::compare
