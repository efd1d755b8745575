#include "core/extract/kind/kind_words.h"

#include <algorithm>
#include <bit>

namespace offerbook::extract {

std::vector<std::string> kindWords(std::string_view folded) {
    std::vector<std::string> words;
    forEachKindWord(folded, [&words](std::string_view word) { words.emplace_back(word); });
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

KindWordTable::KindWordTable(const std::vector<std::pair<std::string, int>>& weights) {
    slots_.resize(std::bit_ceil(2 * weights.size() + 1));
    for (const auto& [text, weight] : weights) {
        if (text.empty() || text.size() > longestKindWord) continue;
        const TextEnds ends(text);
        std::size_t at = ends.hash(text.size()) & (slots_.size() - 1);
        while (slots_[at].length != 0) at = (at + 1) & (slots_.size() - 1);
        slots_[at] = {ends, static_cast<std::uint16_t>(text.size()), static_cast<std::uint16_t>(words_++), weight};
    }
}

const KindWordTable::Slot* KindWordTable::find(std::string_view word) const {
    const TextEnds ends(word);
    for (std::size_t at = ends.hash(word.size()) & (slots_.size() - 1); slots_[at].length != 0;
         at = (at + 1) & (slots_.size() - 1))
        if (slots_[at].length == word.size() && slots_[at].ends == ends) return &slots_[at];
    return nullptr;
}

int KindWordTable::sum(std::string_view folded) const {
    if (slots_.empty()) return 0;
    int sum = 0;
    std::vector<bool> seen(words_);
    forEachKindWord(folded, [&](std::string_view word) {
        const Slot* const slot = find(word);
        if (slot == nullptr || seen[slot->word]) return;
        seen[slot->word] = true;
        sum += slot->weight;
    });
    return sum;
}

}  // namespace offerbook::extract
