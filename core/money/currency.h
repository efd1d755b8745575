#pragma once

#include <array>
#include <compare>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace offerbook {

/// A currency of ISO 4217, by its three-letter code. Only codes of the table can be made; it also has the few withdrawn
/// codes for which there are published euro rates.
class Currency {
public:
    /// nullopt where the code is not in the table. Upper case only.
    static std::optional<Currency> fromCode(std::string_view code);
    /// For codes written in the program; an unknown one asserts.
    static Currency of(std::string_view code);

    [[nodiscard]] std::string_view code() const { return {code_.data(), code_.size()}; }
    /// Digits after the point of the smallest unit by ISO 4217: 2 for CHF, 0 for JPY, 3 for KWD.
    [[nodiscard]] int minorUnits() const { return minorUnits_; }

    friend bool operator==(const Currency& a, const Currency& b) { return a.code_ == b.code_; }
    friend auto operator<=>(const Currency& a, const Currency& b) { return a.code_ <=> b.code_; }

private:
    constexpr Currency(std::array<char, 3> code, int minorUnits) : code_(code), minorUnits_(minorUnits) {}
    std::array<char, 3> code_;
    int minorUnits_;
};

/// The codes in use today, sorted: without the withdrawn ones.
std::span<const std::string_view> currencyCodes();

}  // namespace offerbook
