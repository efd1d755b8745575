#pragma once

#include "core/compare/comparison.h"

#include <optional>
#include <vector>

namespace offerbook::compare {

/// Pay of one offer at some rate, and where it stands by it.
struct RatePlace {
    std::optional<MoneyRange> pay;
    int place = 0;  ///< 1 is first; offers with the same middle share one; 0: no figure
    friend bool operator==(const RatePlace&, const RatePlace&) = default;
};

/// The offers at a moved rate.
struct RateScenario {
    int percent = 0;
    Decimal rate = {};              ///< 1 unit of the moved currency in that of the comparison; ten significant digits
    std::vector<RatePlace> offers;  ///< by the comparison's index
    bool changesOrder = false;
};

/// The first rate, going up or down from the one in use, at which first place is no longer held as it is now.
struct RateFlip {
    Decimal rate = {};
    Decimal percent = {};            ///< from the rate in use, two digits
    std::vector<std::size_t> first;  ///< who is first there
    bool isTie = false;              ///< who is first now still shares first place there
};

/// How the order of the offers by pay hangs on the rate of one currency.
struct RateWhatIf {
    Currency currency = Currency::of("EUR");
    Currency to = Currency::of("CHF");
    ExchangeRate rate;                    ///< in use
    Message whyNot;                       ///< where nothing can be said; the rest is empty then
    std::vector<std::size_t> first;       ///< who is first at the rate in use
    std::vector<RateScenario> scenarios;  ///< down, as it is, up
    Decimal lowest = {};                  ///< as far as a flip is looked for: a quarter of the rate
    Decimal highest = {};                 ///< and four times the rate
    std::optional<RateFlip> below;        ///< empty: not down to `lowest`
    std::optional<RateFlip> above;        ///< empty: not up to `highest`
    std::vector<Message> notes;           ///< what is left out, and what an order by middles does not see
};

inline constexpr int usualRateMove = 20;  ///< percent
inline constexpr int mostRateMove = 75;   ///< the flip is looked for from a quarter to four times the rate

/// Moves what one unit of `currency` is worth in every other currency by `percent` down and up, and looks for the rates at
/// which first place flips; each figure by the ladder that makes the one in the table. Offers stand in the order of the
/// middles of their ranges. A flip is exact to the seventh digit of the rate: one unit of it before, first place is as now.
RateWhatIf whatIfRateMoves(const Comparison& comparison, Currency currency, const ReferenceData& reference,
                           int percent = usualRateMove);

/// In words: the rates at which first place flips, or that it does not; then the notes, or why there is nothing to say.
std::vector<Message> sentencesOf(const RateWhatIf& whatIf, const Comparison& comparison);

/// The currencies that a rate of the comparison's pay can be moved of, in the order of the offers.
std::vector<Currency> movableCurrencies(const Comparison& comparison);

}  // namespace offerbook::compare
