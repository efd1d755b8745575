#pragma once

#include "core/base/expected.h"
#include "core/money/currency.h"
#include "core/money/decimal.h"

#include <cstdint>
#include <optional>
#include <string>

namespace offerbook {

enum class MoneyError { notANumber, tooManyDigits, tooLarge };

/// An amount in one currency, as a whole number of its smallest unit. There is no way in from floating point, and no
/// arithmetic across currencies: both assert. The largest amount is 9 x 10^15 minor units.
class Money {
public:
    static constexpr std::int64_t maxMinor = 9'000'000'000'000'000;

    static Money ofMinor(std::int64_t units, Currency currency);
    static Money zero(Currency currency) { return ofMinor(0, currency); }
    /// "5266", "5266.00"; more digits than the currency has are an error and never rounded away.
    static Expected<Money, MoneyError> parse(std::string_view machineText, Currency currency);
    /// Rounds once, by `mode`, to the smallest unit.
    static Expected<Money, MoneyError> fromDecimal(const Decimal& amount, Currency currency, Rounding mode);

    [[nodiscard]] std::int64_t minor() const { return minor_; }
    [[nodiscard]] Currency currency() const { return currency_; }
    [[nodiscard]] Decimal toDecimal() const;
    /// Machine text with all minor digits: "5266.00".
    [[nodiscard]] std::string toString() const;
    /// "CHF 5266.00", the form of MessageArg::money.
    [[nodiscard]] std::string toCodeString() const;

    /// this x factor, rounded once to the smallest unit.
    [[nodiscard]] Expected<Money, MoneyError> times(const Decimal& factor, Rounding mode) const;

    friend Money operator+(const Money& a, const Money& b);
    friend Money operator-(const Money& a, const Money& b);
    friend bool operator==(const Money&, const Money&) = default;
    /// Orders two amounts of one currency; two currencies assert.
    [[nodiscard]] static std::strong_ordering compare(const Money& a, const Money& b);

private:
    Money(std::int64_t minor, Currency currency) : minor_(minor), currency_(currency) {}
    std::int64_t minor_;
    Currency currency_;
};

/// From `low` to `high`, both in one currency and low <= high; a single amount has both equal.
struct MoneyRange {
    Money low;
    Money high;

    static MoneyRange single(const Money& amount) { return {amount, amount}; }
    [[nodiscard]] bool isSingle() const { return low == high; }
    [[nodiscard]] Currency currency() const { return low.currency(); }
    friend bool operator==(const MoneyRange&, const MoneyRange&) = default;
};

}  // namespace offerbook
