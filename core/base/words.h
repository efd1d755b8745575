#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>
#include <string_view>
#include <utility>

namespace offerbook {

/// The stable machine words of an enum, as JSON, the book and MessageArg::term write them.
template <class Enum, std::size_t N>
struct WordTable {
    std::array<std::pair<Enum, std::string_view>, N> entries;

    [[nodiscard]] constexpr std::string_view word(Enum value) const {
        for (const auto& [entry, text] : entries)
            if (entry == value) return text;
        assert(false && "an enum value without a word");
        return {};
    }
    [[nodiscard]] constexpr std::optional<Enum> value(std::string_view word) const {
        for (const auto& [entry, text] : entries)
            if (text == word) return entry;
        return std::nullopt;
    }
};

template <class Enum, std::size_t N>
constexpr WordTable<Enum, N> wordTable(const std::pair<Enum, std::string_view> (&entries)[N]) {
    WordTable<Enum, N> table{};
    std::copy(entries, entries + N, table.entries.begin());
    return table;
}

}  // namespace offerbook
