#include "core/book/kept_rates.h"

#include <utility>

namespace offerbook::book {

StoredComparison comparisonInView(const Book& book) {
    auto stored = book.comparisons();
    if (!stored.empty()) return std::move(stored.front());
    StoredComparison all;
    all.everyOffer = true;
    for (const PostingSummary& posting : book.postings()) all.offers.push_back(posting.id);
    return all;
}

void keepRatesOf(StoredComparison& comparison, const Book& book, const ReferenceData& reference, Date today) {
    std::vector<Posting> offers;
    for (const PostingId id : comparison.offers)
        if (auto posting = book.posting(id)) offers.push_back(std::move(*posting));
    const auto candidate = comparison.candidate ? book.candidate(*comparison.candidate) : std::nullopt;
    const compare::Settings& lens = comparison.settings;
    const auto made = compare::compare(offers, candidate, reference, lens, lens.asOf.value_or(today), comparison.baseline);
    keepRates(comparison.settings.rates, made.ratesUsed, lens.asOf);
}

void keepRatesOfBook(const Book& book, Writer& writer, const ReferenceData& reference, Date today) {
    auto all = book.comparisons();
    if (all.empty()) all.push_back(comparisonInView(book));
    for (StoredComparison& comparison : all) {
        const RateChoice before = comparison.settings.rates;
        keepRatesOf(comparison, book, reference, today);
        if (comparison.settings.rates == before) continue;
        if (comparison.id.isStored())
            writer.updateComparison(comparison);
        else
            writer.addComparison(comparison);
    }
}

}  // namespace offerbook::book
