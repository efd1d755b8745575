#pragma once

#include "core/base/text_hash.h"

#include <array>
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

/// Which bytes are letters a to z: asked of every byte of a text.
inline constexpr auto kindLetters = [] {
    std::array<bool, 256> letters{};
    for (unsigned c = 'a'; c <= 'z'; ++c) letters[c] = true;
    return letters;
}();

/// Each such word of a folded text, in its order, as often as it stands there.
template <class Take>
void forEachKindWord(std::string_view folded, Take take) {
    const auto isLetter = [](char c) { return kindLetters[static_cast<unsigned char>(c)]; };
    const char* const end = folded.data() + folded.size();
    for (const char* at = folded.data(); at != end;) {
        if (!isLetter(*at)) {
            ++at;
            continue;
        }
        const char* const begin = at;
        do ++at;
        while (at != end && isLetter(*at));
        const auto length = static_cast<std::size_t>(at - begin);
        if (length >= shortestKindWord && length <= longestKindWord) take(std::string_view(begin, length));
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
