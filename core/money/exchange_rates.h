#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/money/money.h"
#include "core/time/date.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace offerbook {

/// The rate of a pair on a day, exact as a fraction: 1 `from` = numerator / denominator `to`.
struct ExchangeRate {
    Currency from;
    Currency to;
    Decimal numerator;    ///< units of `to` per 1 EUR
    Decimal denominator;  ///< units of `from` per 1 EUR
    Date date;            ///< the day the figures were published for; may be before the day asked for
    Date askedFor;
    std::string source;

    /// The quotient with 18 digits after the point, for showing.
    [[nodiscard]] Decimal quotient() const;
    /// Converts exactly and rounds once, to the smallest unit of `to`.
    [[nodiscard]] Expected<Money, MoneyError> convert(const Money& amount, Rounding mode = Rounding::halfEven) const;
};

enum class RateError { unknownCurrency, noRateOnOrBefore, dayInFuture };
struct RateFailure {
    RateError error;
    Message message;
};

/// Euro reference rates by day. Any pair goes through the euro with the figures of one and the same day.
class ExchangeRates {
public:
    /// Units of a currency per 1 EUR on a day.
    using Day = std::map<Currency, Decimal>;

    ExchangeRates() = default;
    explicit ExchangeRates(std::string source) : source_(std::move(source)) {}
    /// Later calls for the same day and currency replace the figure. Rates are above zero (asserts).
    void set(Date day, Currency currency, Decimal perEuro);

    /// The newest day on or before `day` that has both currencies.
    [[nodiscard]] Expected<ExchangeRate, RateFailure> rate(Currency from, Currency to, Date day) const;
    [[nodiscard]] std::optional<Date> newest() const;
    [[nodiscard]] std::optional<Date> newestOnOrBefore(Date day) const;
    [[nodiscard]] const std::map<Date, Day>& days() const { return days_; }
    [[nodiscard]] const std::string& source() const { return source_; }
    [[nodiscard]] bool isEmpty() const { return days_.empty(); }

private:
    std::map<Date, Day> days_;
    std::string source_;
};

}  // namespace offerbook
