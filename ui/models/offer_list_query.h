#pragma once

#include "core/book/book.h"
#include "core/eligibility/verdict.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace offerbook::ui {

/// What the list at the left shows, and in which order.
struct OfferListQuery {
    enum class Sort { newest, title, employer, deadline };
    Sort sort = Sort::newest;
    std::optional<ApplicationStatus> status;
    std::optional<eligibility::Truth> verdict;
    bool offers = true;
    bool benchmarks = true;
    bool otherTexts = true;
    QString search;  ///< words; empty: everything

    [[nodiscard]] bool isNarrowed() const { return status || verdict || !offers || !benchmarks || !otherTexts; }
    friend bool operator==(const OfferListQuery&, const OfferListQuery&) = default;
};

/// The summaries in the order asked for: texts by the locale's order, offers without a deadline last.
void sortSummaries(std::vector<book::PostingSummary>& summaries, OfferListQuery::Sort sort, const std::string& locale);

}  // namespace offerbook::ui
