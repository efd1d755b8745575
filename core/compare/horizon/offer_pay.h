#pragma once

#include "core/compare/comparison.h"

#include <optional>
#include <vector>

namespace offerbook::compare {

/// A part of the pay that does not run evenly: it comes once, or vests.
struct ExtraPay {
    MessageArg name;
    bool certain = false;
    /// What it adds, end by end: the payment itself, or what vests in a year. Taxes can make the high end add less.
    MoneyRange amount;
    std::optional<int> vestingMonths;  ///< empty: it comes once
    int cliffMonths = 0;               ///< in which nothing vests; then it comes at once
    Message assumption;
};

/// What an offer pays in a year of the lens, taken apart by when it comes and how sure it is.
struct OfferPay {
    Pay stated;             ///< the figure that counts, as it was named; only where there is a ladder
    ComparablePay certain;  ///< of a year, what is promised and recurs
    ComparablePay all;      ///< with what recurs and is not certain, by its probability
    std::vector<ExtraPay> extras;
    std::vector<Message> leftOut;  ///< what is in neither, and why
    /// What is not certain and recurs, of a year. Only where there is a figure.
    [[nodiscard]] MoneyRange uncertain() const {
        return {all.ladder.result->low - certain.ladder.result->low, all.ladder.result->high - certain.ladder.result->high};
    }
};

/// By the ladder that makes the pay figure, for a year whatever the period of the lens. What a part adds is the figure with
/// it less the figure without: its taxes are those on top of the year's pay.
OfferPay offerPayOf(const Posting& posting, const CandidateProfile* candidate, const ReferenceData& reference,
                    const Settings& settings, Date asOf);

/// The lens with a year as its period.
Settings yearly(Settings settings);

}  // namespace offerbook::compare
