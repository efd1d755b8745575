#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace offerbook {

/// Lets a table keyed by text be asked with a piece of a text, without a copy of it. It reads the first and last eight bytes
/// and the length alone: for tables of the program's own words, which are short, and asked hundreds of times a posting.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;  // 2^64 divided by the golden ratio
        const std::uint64_t mixed = (ends(text) ^ text.size()) * odd;
        return static_cast<std::size_t>(mixed ^ mixed >> 32U);
    }

private:
    template <class Word>
    static std::uint64_t wordAt(const char* from) {
        Word word = 0;
        std::memcpy(&word, from, sizeof word);
        return word;
    }
    static std::uint64_t ends(std::string_view text) {
        const char* const first = text.data();
        const char* const last = first + text.size();
        constexpr std::uint64_t odd = 0xC2B2AE3D27D4EB4FU;
        if (text.size() >= 8) return wordAt<std::uint64_t>(first) ^ wordAt<std::uint64_t>(last - 8) * odd;
        if (text.size() >= 4) return wordAt<std::uint32_t>(first) ^ wordAt<std::uint32_t>(last - 4) * odd;
        std::uint64_t all = 0;
        for (const char c : text) all = all << 8U | static_cast<unsigned char>(c);
        return all;
    }
};

template <class Value>
using TextTable = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

}  // namespace offerbook
