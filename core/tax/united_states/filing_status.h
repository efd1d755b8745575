#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace offerbook::tax::us {

/// How a federal return is filed (IRC sec. 1(a) to (c)). Married persons who file separately are not covered by the packs.
enum class FilingStatus : std::uint8_t { single, joint, head };

/// The words of the packs and of the household: "single", "joint", "head".
inline constexpr std::array<std::string_view, 3> filingStatusWords = {"single", "joint", "head"};

inline std::optional<FilingStatus> filingStatusFromWord(std::string_view word) {
    for (std::size_t i = 0; i < filingStatusWords.size(); ++i)
        if (filingStatusWords[i] == word) return static_cast<FilingStatus>(i);
    return std::nullopt;
}

/// One figure for each filing status.
template <class T>
class PerStatus {
public:
    T& operator[](FilingStatus status) { return all_[static_cast<std::size_t>(status)]; }
    const T& operator[](FilingStatus status) const { return all_[static_cast<std::size_t>(status)]; }

private:
    std::array<T, 3> all_{};
};

}  // namespace offerbook::tax::us
