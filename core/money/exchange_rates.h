#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/money/money.h"
#include "core/time/date.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// The rate of a pair, exact as a fraction: 1 `from` = numerator / denominator `to`.
struct ExchangeRate {
    /// Published for one day, the average of a period's published days, or typed by a person.
    enum class Kind { published, average, manual };

    Currency from = Currency::of("EUR");
    Currency to = Currency::of("EUR");
    Decimal numerator = 1;    ///< units of `to` per 1 EUR; of an average their sum over the days
    Decimal denominator = 1;  ///< units of `from` per 1 EUR; of an average their sum over the days
    Date date{};              ///< the (last) day the figures were published for, or the day a manual rate was typed
    Date askedFor{};          ///< the day the rate was wanted for: `date` may be before it
    std::string source;       ///< of a manual rate: its note
    Kind kind = Kind::published;
    std::optional<Date> first = {};  ///< of an average: its first published day
    int days = 1;                    ///< how many published days went in

    /// The quotient with 18 digits after the point, for showing.
    [[nodiscard]] Decimal quotient() const;
    /// Converts exactly and rounds once, to the smallest unit of `to`.
    [[nodiscard]] Expected<Money, MoneyError> convert(const Money& amount, Rounding mode = Rounding::halfEven) const;
    friend bool operator==(const ExchangeRate&, const ExchangeRate&) = default;
};

enum class RateError { unknownCurrency, noRateOnOrBefore, dayInFuture };
struct RateFailure {
    RateError error;
    Message message;
};

/// One published figure: units of `currency` per 1 EUR.
struct RateFigure {
    Currency currency;
    Decimal perEuro;
    friend bool operator==(const RateFigure&, const RateFigure&) = default;
};

/// The figures of one day, sorted by currency; the euro itself is not among them.
class RateDay {
public:
    [[nodiscard]] const Decimal* find(Currency currency) const;
    [[nodiscard]] const std::vector<RateFigure>& figures() const { return figures_; }
    /// Who published the day's figures, and how they came here.
    [[nodiscard]] const std::string& source() const;
    friend bool operator==(const RateDay& a, const RateDay& b) { return a.figures_ == b.figures_ && a.source() == b.source(); }

private:
    friend class ExchangeRates;
    std::vector<RateFigure> figures_;
    std::shared_ptr<const std::string> source_;
};

/// Euro reference rates by day. Any pair goes through the euro with the figures of one and the same day.
class ExchangeRates {
public:
    /// Figures beyond these are refused: 11 significant digits, 8 of them after the point. With them every quotient and
    /// every conversion stays exact in 127 bits.
    static bool isUsable(const Decimal& perEuro);
    /// A currency without a figure for longer than this, while others were published, is no longer quoted: its last figure
    /// is no rate of later days (the longest regular gap of the bank is five days).
    static constexpr int daysUntilDiscontinued = 30;

    ExchangeRates() : ExchangeRates(std::string()) {}
    explicit ExchangeRates(std::string source) : source_(std::make_shared<const std::string>(std::move(source))) {}
    /// Later calls for the same day and currency replace the figure. Asserts that the rate is usable and above zero, and
    /// the currency not the euro.
    void set(Date day, Currency currency, Decimal perEuro);
    /// A whole day at once, in any order of currencies and each at most once; figures that were there before go.
    void setDay(Date day, std::vector<RateFigure> figures);
    /// The same with a source of its own.
    void setDay(Date day, std::vector<RateFigure> figures, std::string_view source);
    /// Takes every figure of `later` over its own of the same day and currency; such a day gets the later source.
    void merge(const ExchangeRates& later);

    /// The newest day on or before `day` that has both currencies. The caller checks its age; nothing is known here of today.
    [[nodiscard]] Expected<ExchangeRate, RateFailure> rate(Currency from, Currency to, Date day) const;
    [[nodiscard]] std::optional<Date> newest() const;
    [[nodiscard]] std::optional<Date> newestOnOrBefore(Date day) const;
    [[nodiscard]] const std::map<Date, RateDay>& days() const { return days_; }
    /// The source of the figures that were set here.
    [[nodiscard]] const std::string& source() const { return *source_; }
    [[nodiscard]] bool isEmpty() const { return days_.empty(); }
    friend bool operator==(const ExchangeRates& a, const ExchangeRates& b) { return a.days_ == b.days_; }

private:
    [[nodiscard]] std::optional<Date> lastDayOf(Currency currency, Date day) const;
    std::map<Date, RateDay> days_;
    std::shared_ptr<const std::string> source_;
};

}  // namespace offerbook
