#include "core/compare/comparison.h"

#include "core/compare/commuting.h"
#include "core/compare/headline.h"
#include "core/compare/offer_facts.h"
#include "core/compare/open_questions.h"
#include "core/compare/pay_ladder.h"
#include "core/compare/pay_relation.h"
#include "core/compare/telework_warnings.h"
#include "core/compare/week_hours.h"

#include <algorithm>

namespace offerbook::compare {
namespace {

Settings inOtherWorkload(Settings settings) {
    using View = Settings::WorkloadView;
    settings.workload = settings.workload == View::asWorked ? View::fullTime : View::asWorked;
    return settings;
}

/// Every figure of the offer on the same basis; the one that counts is the pay itself.
std::vector<ComparableFigure> figuresOf(const ComparableOffer& offer, const CandidateProfile* person,
                                        const ReferenceData& reference, const Settings& settings, Date asOf) {
    std::vector<ComparableFigure> figures;
    for (PayFigure& figure : payFiguresOf(offer.posting, asOf)) {
        ComparablePay pay = figure.standing == PayFigure::Standing::counts
                                ? offer.pay
                                : payOf(offer.posting, figure, person, reference, settings, asOf);
        figures.push_back({std::move(figure), std::move(pay)});
    }
    return figures;
}

ComparableOffer offerOf(const Posting& posting, const std::optional<CandidateProfile>& candidate, const ReferenceData& reference,
                        const Settings& settings, Date asOf) {
    ComparableOffer offer;
    offer.posting = posting;
    const CandidateProfile* person = candidate ? &*candidate : nullptr;
    offer.pay = payOf(posting, person, reference, settings, asOf);
    offer.figures = figuresOf(offer, person, reference, settings, asOf);
    const auto share = workShareOf(posting);
    offer.isPartTime = !share || !share->isFull();
    if (offer.isPartTime) offer.otherWorkload = payOf(posting, person, reference, inOtherWorkload(settings), asOf);
    offer.totals = totalsOf(posting, person, reference, settings, asOf);
    offer.realHourly = realHourlyOf(posting, person, reference, settings, asOf);
    offer.workYear = workYearOf(posting, reference, settings, asOf);
    offer.hours = hoursOf(posting, offer.workYear, reference, settings);
    offer.remote = remoteOf(posting, offer.workYear);
    offer.commute = commuteOf(posting, offer.remote);
    auto end = contractEndOf(posting);
    offer.contractEnds = end.date;
    offer.contractEndsBy = std::move(end.by);
    if (candidate) offer.verdict = eligibility::judge(posting, *candidate, reference, asOf);
    if (posting.deadline.hasValue() && posting.deadline->date)
        if (const auto deadline = posting.deadline->date->complete()) offer.daysToDeadline = daysBetween(asOf, *deadline);
    offer.warnings = warningsOf(posting, offer.pay, asOf);
    for (auto& warning : teleworkWarnings(posting, offer.remote, offer.workYear, person, reference))
        offer.warnings.push_back(std::move(warning));
    return offer;
}

/// The rates behind the figures, each pair once, in the order of the offers.
std::vector<ExchangeRate> ratesOf(const Comparison& comparison) {
    std::vector<ExchangeRate> used;
    for (const auto& offer : comparison.offers)
        for (const auto* rates : {&offer.pay.rates, &offer.totals.rates})
            for (const ExchangeRate& rate : *rates) {
                const auto isPair = [&](const ExchangeRate& other) { return other.from == rate.from && other.to == rate.to; };
                if (std::none_of(used.begin(), used.end(), isPair)) used.push_back(rate);
            }
    return used;
}

}  // namespace

const CountryYear* Settings::yearOf(std::string_view country) const {
    for (const CountryYear& year : countryYears)
        if (year.country == country) return &year;
    return nullptr;
}

const OfferAssumptions* Settings::assumptionsOf(PostingId offer) const {
    for (const OfferAssumptions& one : assumptions)
        if (one.offer == offer) return &one;
    return nullptr;
}

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
    result.bestRemote = bestRemoteOf(result.offers);
    result.questions = openQuestionsOf(result, reference);
    if (settings.horizonMonths != 0) result.horizon = horizonOf(result, reference);
    result.headline = headlineOf(result);
    return result;
}

}  // namespace offerbook::compare
