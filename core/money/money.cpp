#include "core/money/money.h"

#include <cassert>

namespace offerbook {
namespace {

bool fits(Int128 minor) { return minor <= Money::maxMinor && minor >= -Money::maxMinor; }

Int128 toMinor(const Decimal& amount, int minorUnits, Rounding mode) {
    const Decimal rounded = amount.rounded(minorUnits, mode);
    Int128 minor = rounded.coefficient();
    for (int i = rounded.scale(); i < minorUnits; ++i) minor *= 10;
    return minor;
}

}  // namespace

Money Money::ofMinor(std::int64_t units, Currency currency) {
    assert(fits(units));
    return {units, currency};
}

Expected<Money, MoneyError> Money::parse(std::string_view machineText, Currency currency) {
    const auto amount = Decimal::parse(machineText);
    if (!amount) return Unexpected{MoneyError::notANumber};
    if (amount->scale() > currency.minorUnits()) return Unexpected{MoneyError::tooManyDigits};
    return fromDecimal(*amount, currency, Rounding::halfEven);
}

Expected<Money, MoneyError> Money::fromDecimal(const Decimal& amount, Currency currency, Rounding mode) {
    const Int128 minor = toMinor(amount, currency.minorUnits(), mode);
    if (!fits(minor)) return Unexpected{MoneyError::tooLarge};
    return Money(static_cast<std::int64_t>(minor), currency);
}

Decimal Money::toDecimal() const { return Decimal::ofScaled(minor_, currency_.minorUnits()); }

std::string Money::toString() const { return toDecimal().toFixed(currency_.minorUnits()); }

std::string Money::toCodeString() const { return std::string(currency_.code()) + " " + toString(); }

Expected<Money, MoneyError> Money::times(const Decimal& factor, Rounding mode) const {
    return fromDecimal(toDecimal() * factor, currency_, mode);
}

Money operator+(const Money& a, const Money& b) {
    assert(a.currency_ == b.currency_);
    return Money::ofMinor(a.minor_ + b.minor_, a.currency_);
}

Money operator-(const Money& a, const Money& b) {
    assert(a.currency_ == b.currency_);
    return Money::ofMinor(a.minor_ - b.minor_, a.currency_);
}

std::strong_ordering Money::compare(const Money& a, const Money& b) {
    assert(a.currency_ == b.currency_);
    return a.minor_ <=> b.minor_;
}

}  // namespace offerbook
