#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace offerbook {

__extension__ typedef __int128 Int128;

/// How a result that does not fit is brought to fewer digits. Never implied.
enum class Rounding { halfEven, halfUp, halfDown, down, up, floor, ceiling };

/// Integer division with an explicit rounding; `divisor` is not zero. halfUp, halfDown, down and up are by magnitude.
Int128 divideRounded(Int128 dividend, Int128 divisor, Rounding mode);

/// An exact decimal: coefficient x 10^-scale, scale 0..18. It never passes through binary floating point. Used for rates,
/// percentages, hours and for amounts whose currency is not known. Overflow of the 127-bit coefficient asserts.
class Decimal {
public:
    static constexpr int maxScale = 18;

    constexpr Decimal() = default;
    constexpr Decimal(std::int64_t whole) : coefficient_(whole) {}
    static Decimal ofScaled(Int128 coefficient, int scale);

    /// Machine text only: optional '-', at most 15 digits, optional '.' and at most 12 digits.
    static std::optional<Decimal> parse(std::string_view machineText);
    /// The shortest machine text: "5266", "0.9313", "-12.5".
    [[nodiscard]] std::string toString() const;
    /// With exactly `digits` after the point; the value is rounded half to even if it has more.
    [[nodiscard]] std::string toFixed(int digits) const;

    [[nodiscard]] Int128 coefficient() const { return coefficient_; }
    [[nodiscard]] int scale() const { return scale_; }
    [[nodiscard]] int sign() const { return coefficient_ < 0 ? -1 : coefficient_ > 0 ? 1 : 0; }
    [[nodiscard]] bool isZero() const { return coefficient_ == 0; }
    [[nodiscard]] bool isWhole() const;
    /// The whole part, towards zero.
    [[nodiscard]] std::int64_t whole() const;

    [[nodiscard]] Decimal rounded(int digits, Rounding mode) const;
    /// this / divisor with `digits` after the point.
    [[nodiscard]] Decimal dividedBy(const Decimal& divisor, int digits, Rounding mode) const;

    friend Decimal operator+(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a, const Decimal& b);
    friend Decimal operator*(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a) { return ofScaled(-a.coefficient_, a.scale_); }
    friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

private:
    Int128 coefficient_ = 0;
    int scale_ = 0;  // kept without trailing zeros
};

}  // namespace offerbook
