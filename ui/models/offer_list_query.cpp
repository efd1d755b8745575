#include "ui/models/offer_list_query.h"

#include "core/text/collation.h"

#include <algorithm>
#include <map>
#include <utility>

namespace offerbook::ui {
namespace {

using Key = std::pair<std::string, std::int64_t>;

/// Bytes that sort behind every date and text.
constexpr const char* last = "\xff";

Key keyOf(const book::PostingSummary& summary, OfferListQuery::Sort sort, const std::string& locale) {
    const std::int64_t newestFirst = -summary.id.value();
    switch (sort) {
        case OfferListQuery::Sort::newest: return {{}, newestFirst};
        case OfferListQuery::Sort::title: return {text::sortKey(summary.title, locale), newestFirst};
        case OfferListQuery::Sort::employer: return {text::sortKey(summary.employer, locale), newestFirst};
        case OfferListQuery::Sort::deadline: return {summary.deadline.value_or(last), newestFirst};
    }
    return {{}, newestFirst};
}

}  // namespace

void sortSummaries(std::vector<book::PostingSummary>& summaries, OfferListQuery::Sort sort, const std::string& locale) {
    std::map<PostingId, Key> keys;
    for (const auto& summary : summaries) keys.emplace(summary.id, keyOf(summary, sort, locale));
    std::stable_sort(summaries.begin(), summaries.end(),
                     [&](const auto& a, const auto& b) { return keys.at(a.id) < keys.at(b.id); });
}

}  // namespace offerbook::ui
