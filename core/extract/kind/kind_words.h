#pragma once

#include "core/base/text_hash.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace offerbook::extract {

/// The words that weigh: letters a to z of a folded text, neither single letters nor longer than what TextEnds compares whole.
inline constexpr std::size_t shortestKindWord = 2;
inline constexpr std::size_t longestKindWord = 16;
static_assert(TextEnds::areAll(longestKindWord));

/// Each such word of a folded text, in its order, as often as it stands there. A word within letters of another script is none.
template <class Take>
void forEachKindWord(std::string_view folded, Take take) {
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    for (std::size_t i = 0; i < folded.size();) {
        if (!isLetter(folded[i])) {
            ++i;
            continue;
        }
        const std::size_t begin = i;
        while (i < folded.size() && isLetter(folded[i])) ++i;
        if (i - begin >= shortestKindWord && i - begin <= longestKindWord) take(folded.substr(begin, i - begin));
    }
}

/// The words of a folded text, each once, in alphabetical order.
[[nodiscard]] std::vector<std::string> kindWords(std::string_view folded);

/// How much each of some thousand words speaks for a text's being a posting, asked for every word of a text: one table without
/// pointers, half empty.
class KindWordTable {
public:
    KindWordTable() = default;
    /// Words that forEachKindWord gives; of the others none is ever asked for.
    explicit KindWordTable(const std::vector<std::pair<std::string, int>>& weights);
    /// Of all words of a folded text, each once. Linear in the text.
    [[nodiscard]] int sum(std::string_view folded) const;

private:
    struct Slot {
        TextEnds ends;
        std::uint16_t length = 0;  // 0: empty
        std::uint16_t word = 0;
        int weight = 0;
    };
    [[nodiscard]] const Slot* find(std::string_view word) const;
    std::vector<Slot> slots_;  // a power of two of them
    std::size_t words_ = 0;
};

}  // namespace offerbook::extract
