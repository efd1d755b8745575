#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/base/typed_id.h"
#include "core/money/currency.h"
#include "core/money/decimal.h"
#include "core/time/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace offerbook::compare {

/// The shortest and the longest horizon, in months.
constexpr int leastHorizon = 12;
constexpr int mostHorizon = 120;
/// "compare.bad-horizon" for what is neither 0 (off) nor a horizon.
Expected<int, Message> checkHorizon(int months);

/// What a person takes for granted of an offer's time, where the posting does not say it or beyond what it says. Everything
/// left empty is as stated; by itself nothing follows after a contract and none is extended.
struct OfferAssumptions {
    PostingId offer;
    std::optional<Date> start;
    bool permanent = false;                   ///< goes before `contractMonths` and the posting
    std::optional<int> contractMonths;        ///< 1 to 1200
    std::optional<Decimal> extensionPercent;  ///< how likely it is, 0 to 100
    std::optional<int> extensionMonths;       ///< empty: up to the stated maximum
    int gapMonths = 0;                        ///< without pay after the end, 0 to 120
    enum class Benefit { none, byRule, typed };
    Benefit benefit = Benefit::none;       ///< unemployment benefit after the gap
    std::optional<int> benefitMonths;      ///< at most; empty: as long as the rule pays
    std::optional<Decimal> benefitAmount;  ///< a month, on the basis of the pay; for Benefit::typed
    std::optional<Currency> benefitCurrency;
    std::string benefitCountry;            ///< ISO 3166-1 alpha-2; empty: where the work is
    std::optional<Decimal> previousGross;  ///< a month in the country's currency; empty: this offer's
    std::optional<int> insuredMonths;      ///< contributions at the end; empty: this contract's months
    std::optional<int> age;                ///< at the end; empty: by the candidate's year of birth
    std::optional<int> children;           ///< empty: of the candidate's household
    std::optional<PostingId> nextOffer;    ///< what follows then
    std::optional<Date> oneOffDay;         ///< of payments that come once; empty: the start
    std::optional<int> trialNoticeDays;    ///< notice within the trial period; empty: by the country's law
    std::string note;                      ///< where all this comes from
    std::optional<Date> typedOn;
    friend bool operator==(const OfferAssumptions&, const OfferAssumptions&) = default;
};
std::string_view toWord(OfferAssumptions::Benefit benefit);  ///< "none", "by-rule", "typed"
std::optional<OfferAssumptions::Benefit> benefitFromWord(std::string_view word);

/// Why the assumptions cannot be taken, "horizon.bad.…" with the figure; empty: they can.
Message problemOf(const OfferAssumptions& assumptions);

}  // namespace offerbook::compare
