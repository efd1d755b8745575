#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace offerbook {

/// The first and last eight bytes of a text, of a shorter one all there are.
class TextEnds {
public:
    TextEnds() = default;
    explicit TextEnds(std::string_view text) {
        const char* const first = text.data();
        const char* const last = first + text.size();
        if (text.size() >= 8) {
            first_ = wordAt<std::uint64_t>(first);
            last_ = wordAt<std::uint64_t>(last - 8);
        } else if (text.size() >= 4) {
            first_ = wordAt<std::uint32_t>(first);
            last_ = wordAt<std::uint32_t>(last - 4);
        } else {
            for (const char c : text) first_ = first_ << 8U | static_cast<unsigned char>(c);
        }
    }

    /// True where texts of this length with the same ends are the same.
    [[nodiscard]] static constexpr bool areAll(std::size_t length) { return length <= 16; }
    [[nodiscard]] std::size_t hash(std::size_t length) const {
        constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;  // 2^64 divided by the golden ratio
        constexpr std::uint64_t ofLast = 0xC2B2AE3D27D4EB4FU;
        const std::uint64_t mixed = (first_ ^ last_ * ofLast ^ length) * odd;
        return static_cast<std::size_t>(mixed ^ mixed >> 32U);
    }
    friend bool operator==(const TextEnds&, const TextEnds&) = default;

private:
    template <class Word>
    static std::uint64_t wordAt(const char* from) {
        Word word = 0;
        std::memcpy(&word, from, sizeof word);
        return word;
    }
    std::uint64_t first_ = 0;
    std::uint64_t last_ = 0;
};

/// Lets a table keyed by text be asked with a piece of a text, without a copy of it. It reads the first and last eight bytes
/// and the length alone: for tables of the program's own words, which are short, and asked hundreds of times a posting.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return TextEnds(text).hash(text.size()); }
};

template <class Value>
using TextTable = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

}  // namespace offerbook
