#pragma once

#include "core/money/exchange_rates.h"

namespace offerbook {

/// Both days belong to it.
struct RatePeriod {
    Date from{};
    Date to{};
    friend bool operator==(const RatePeriod&, const RatePeriod&) = default;
};

/// A rate that a person typed for one pair, in both directions: 1 `from` = `rate` `to`. No other pair goes through it.
struct ManualRate {
    Currency from = Currency::of("EUR");
    Currency to = Currency::of("EUR");
    Decimal rate = 1;
    std::string note;  ///< where the figure comes from, in the person's words
    Date typedOn{};
    friend bool operator==(const ManualRate&, const ManualRate&) = default;
};

/// Which rates figures are converted at. Of `day` and `average` at most one is there; without both the newest is taken.
struct RateChoice {
    std::optional<Date> day;
    std::optional<RatePeriod> average;
    std::vector<ManualRate> manual;  ///< before everything else; each pair once
    /// The rates that were used, as they were then: they are used again, whatever was published or corrected since.
    std::vector<ExchangeRate> kept;
    /// The same for one day asked about other than today. They count on that day alone: on another one other rates hold.
    std::optional<Date> keptDay = {};
    std::vector<ExchangeRate> keptOnDay = {};
    friend bool operator==(const RateChoice&, const RateChoice&) = default;
};

/// The rate of a pair by the choice, with `asOf` as today. An average is the quotient of the two averages over the days of
/// the period that have both figures, kept exact as the quotient of the two sums. Besides the errors of ExchangeRates::rate:
/// a day after `asOf`, a period without a published day.
Expected<ExchangeRate, RateFailure> chosenRate(const ExchangeRates& rates, Currency from, Currency to, const RateChoice& choice,
                                               Date asOf);

/// What a person may choose; an error says what is wrong with it.
Expected<void, Message> checkRateDay(Date day, Date today);
Expected<void, Message> checkRatePeriod(const RatePeriod& period, Date today);
Expected<void, Message> checkManualRate(const ManualRate& rate);
inline constexpr std::size_t longestRateNote = 200;  ///< bytes

/// Takes the place of an earlier rate of the same pair, in whichever direction that was typed.
void setManualRate(RateChoice& choice, const ManualRate& rate);
/// Another day or period: what was kept for the last one goes. Empty and empty: the newest.
void chooseRateDays(RateChoice& choice, std::optional<Date> day, std::optional<RatePeriod> average);
/// Keeps the published ones of the rates that were used; a pair that is kept already stays as it is. `day`: the day asked about,
/// where one is; what was kept for another such day goes.
void keepRates(RateChoice& choice, const std::vector<ExchangeRate>& used, std::optional<Date> day = std::nullopt);
/// Forgets all that is kept, so that rates are looked up anew.
void forgetKept(RateChoice& choice);
/// Whether a pair that is kept would get another rate now.
[[nodiscard]] bool hasNewerRates(const ExchangeRates& rates, const RateChoice& choice, Date asOf);

}  // namespace offerbook
