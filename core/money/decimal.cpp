#include "core/money/decimal.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace offerbook {
namespace {

Int128 powerOfTen(int exponent) {
    assert(exponent >= 0 && exponent <= 38);
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

Int128 magnitude(Int128 x) { return x < 0 ? -x : x; }

Int128 checkedMultiply(Int128 a, Int128 b) {
    Int128 product = 0;
    [[maybe_unused]] const bool overflow = __builtin_mul_overflow(a, b, &product);
    assert(!overflow && "decimal overflow");
    return product;
}

std::string digitsOf(Int128 value) {
    if (value == 0) return "0";
    std::string digits;
    for (Int128 rest = magnitude(value); rest > 0; rest /= 10)
        digits.push_back(static_cast<char>('0' + static_cast<int>(rest % 10)));
    std::reverse(digits.begin(), digits.end());
    return digits;
}

std::string withPoint(Int128 coefficient, int scale) {
    std::string digits = digitsOf(coefficient);
    const auto places = static_cast<std::size_t>(scale);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    if (scale > 0) digits.insert(digits.size() - places, ".");
    return coefficient < 0 ? "-" + digits : digits;
}

bool roundsAway(Int128 quotient, Int128 twiceRest, Int128 divisor, bool negative, Rounding mode) {
    switch (mode) {
        case Rounding::halfEven: return twiceRest > divisor || (twiceRest == divisor && quotient % 2 != 0);
        case Rounding::halfUp: return twiceRest >= divisor;
        case Rounding::halfDown: return twiceRest > divisor;
        case Rounding::down: return false;
        case Rounding::up: return twiceRest > 0;
        case Rounding::floor: return negative && twiceRest > 0;
        case Rounding::ceiling: return !negative && twiceRest > 0;
    }
    return false;
}

}  // namespace

Int128 divideRounded(Int128 dividend, Int128 divisor, Rounding mode) {
    assert(divisor != 0);
    const bool negative = (dividend < 0) != (divisor < 0);
    const Int128 by = magnitude(divisor);
    const Int128 of = magnitude(dividend);
    Int128 quotient = of / by;
    if (roundsAway(quotient, checkedMultiply(of % by, 2), by, negative, mode)) ++quotient;
    return negative ? -quotient : quotient;
}

Decimal Decimal::ofScaled(Int128 coefficient, int scale) {
    while (scale > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --scale;
    }
    assert(scale >= 0 && scale <= 38);
    Decimal result;
    if (scale > maxScale) {
        coefficient = divideRounded(coefficient, powerOfTen(scale - maxScale), Rounding::halfEven);
        scale = maxScale;
    }
    result.coefficient_ = coefficient;
    result.scale_ = scale;
    return result;
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
    const bool negative = !text.empty() && text.front() == '-';
    if (negative) text.remove_prefix(1);
    Int128 coefficient = 0;
    int digits = 0;
    int scale = -1;
    for (const char c : text) {
        if (c == '.' && scale < 0 && digits > 0) {
            scale = 0;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        if (scale < 0 && ++digits > 15) return std::nullopt;
        if (scale >= 0 && ++scale > 12) return std::nullopt;
        coefficient = coefficient * 10 + (c - '0');
    }
    if (digits == 0 || scale == 0) return std::nullopt;
    return ofScaled(negative ? -coefficient : coefficient, std::max(scale, 0));
}

std::string Decimal::toString() const { return withPoint(coefficient_, scale_); }

std::string Decimal::toFixed(int digits) const {
    const Decimal fitted = rounded(digits, Rounding::halfEven);
    return withPoint(checkedMultiply(fitted.coefficient_, powerOfTen(digits - fitted.scale_)), digits);
}

bool Decimal::isWhole() const { return scale_ == 0; }

std::int64_t Decimal::whole() const { return static_cast<std::int64_t>(coefficient_ / powerOfTen(scale_)); }

Decimal Decimal::rounded(int digits, Rounding mode) const {
    if (digits >= scale_) return *this;
    return ofScaled(divideRounded(coefficient_, powerOfTen(scale_ - digits), mode), digits);
}

Decimal Decimal::dividedBy(const Decimal& divisor, int digits, Rounding mode) const {
    assert(!divisor.isZero());
    // (a / 10^s) / (b / 10^t) with d digits = a * 10^(t + d) / (b * 10^s)
    const int shift = divisor.scale_ + digits - scale_;
    const Int128 over = shift >= 0 ? checkedMultiply(coefficient_, powerOfTen(shift)) : coefficient_;
    const Int128 under = shift >= 0 ? divisor.coefficient_ : checkedMultiply(divisor.coefficient_, powerOfTen(-shift));
    return ofScaled(divideRounded(over, under, mode), digits);
}

Decimal operator+(const Decimal& a, const Decimal& b) {
    const int scale = std::max(a.scale_, b.scale_);
    Int128 sum = 0;
    [[maybe_unused]] const bool overflow =
        __builtin_add_overflow(checkedMultiply(a.coefficient_, powerOfTen(scale - a.scale_)),
                               checkedMultiply(b.coefficient_, powerOfTen(scale - b.scale_)), &sum);
    assert(!overflow && "decimal overflow");
    return Decimal::ofScaled(sum, scale);
}

Decimal operator-(const Decimal& a, const Decimal& b) { return a + (-b); }

Decimal operator*(const Decimal& a, const Decimal& b) {
    return Decimal::ofScaled(checkedMultiply(a.coefficient_, b.coefficient_), a.scale_ + b.scale_);
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
    const int scale = std::max(a.scale_, b.scale_);
    const Int128 left = checkedMultiply(a.coefficient_, powerOfTen(scale - a.scale_));
    const Int128 right = checkedMultiply(b.coefficient_, powerOfTen(scale - b.scale_));
    return left < right ? std::strong_ordering::less : left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

}  // namespace offerbook
