#pragma once

#include "tests/core/compare/offers.h"

/// Offers with a contract, for the tests of core/compare/horizon. The horizon begins on 1 October 2026.
namespace offers {

using compare::OfferAssumptions;

inline void lasts(Posting& posting, ContractTerm::Kind kind, const char* months = "") {
    ContractTerm term;
    term.kind = kind;
    if (*months != '\0') term.monthsLow = term.monthsHigh = decimal(months);
    posting.contract = Stated<ContractTerm>::typed(term);
}

inline void starts(Posting& posting, const char* day) {
    DayStated stated;
    stated.date = PartialDate::parse(day);
    posting.startDate = Stated<DayStated>::typed(stated);
}

/// CHF 5,266 a month tax-free for 24 months from 1 October 2026.
inline Posting fellow(std::int64_t id = 1) {
    Posting made = posting(id, "Fellow", pay("5266", "5266", "CHF", PayPeriod::month, PayBasis::taxFree));
    in(made, "Hamburg", "DE");
    lasts(made, ContractTerm::Kind::fixedTerm, "24");
    starts(made, "2026-10-01");
    return made;
}

/// A permanent job with so much a year from 1 October 2026.
inline Posting permanent(std::int64_t id, const char* perYear, PayBasis basis = PayBasis::taxFree) {
    Posting made = posting(id, "Permanent", pay(perYear, perYear, "CHF", PayPeriod::year, basis));
    in(made, "Geneva", "CH");
    lasts(made, ContractTerm::Kind::permanent);
    starts(made, "2026-10-01");
    return made;
}

inline OfferAssumptions assumed(std::int64_t offer) {
    OfferAssumptions made;
    made.offer = PostingId(offer);
    return made;
}

inline compare::Comparison over(int months, const std::vector<Posting>& postings, std::vector<OfferAssumptions> assumptions = {},
                                compare::Settings settings = {},
                                const std::optional<CandidateProfile>& candidate = std::nullopt) {
    settings.horizonMonths = months;
    settings.assumptions = std::move(assumptions);
    return compare::compare(postings, candidate, reference(), settings, today());
}

/// "126384.00" or "1.00-2.00", or the id of why there is none.
inline QString sumOf(const compare::HorizonOffer& offer, const compare::Ladder compare::HorizonOffer::*which) {
    const auto& range = (offer.*which).result;
    if (!range) return QString::fromStdString(offer.whyNot.id);
    return QString::fromStdString(range->low.toString() + (range->isSingle() ? "" : "-" + range->high.toString()));
}

inline QString idsOf(const std::vector<Message>& messages) {
    QStringList ids;
    for (const Message& message : messages) ids << QString::fromStdString(message.id);
    return ids.join(u' ');
}

inline bool has(const std::vector<compare::HorizonNote>& notes, std::string_view id) {
    return std::any_of(notes.begin(), notes.end(), [&](const auto& note) { return note.text.id == id; });
}

}  // namespace offers
