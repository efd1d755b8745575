#include "core/extract/find/needed_pairs.h"

#include "core/extract/find/leading_words.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>
#include <utility>

namespace offerbook::extract::find {
namespace {

/// How common a letter or sign is, about: the most common ones first.
int commonness(char c) {
    constexpr std::string_view inOrder = " etaionsrldcumpghfbv,.y'wk-zqjx";
    const std::size_t place = inOrder.find(c);
    return place == std::string_view::npos ? 1 : static_cast<int>(inOrder.size() - place) + 1;
}

/// A part of a word.
struct Part {
    std::size_t at = 0;
    int commonness = std::numeric_limits<int>::max();
};

/// The rarest bytes of a word, so many of them side by side.
Part rarestPart(std::string_view word, std::size_t bytes) {
    Part rarest;
    for (std::size_t at = 0; at + bytes <= word.size(); ++at) {
        int all = 1;
        for (const char c : word.substr(at, bytes)) all *= commonness(c);
        if (all < rarest.commonness) rarest = {at, all};
    }
    return rarest;
}

constexpr std::size_t pair = 2;

using Words = std::vector<LeadingWord>;

/// How often one of the words would have a pattern run that does not match; the most there is where that is not known.
int commonness(const Words& words) {
    constexpr int most = std::numeric_limits<int>::max();
    int sum = 0;
    for (const LeadingWord& word : words) {
        if (word.text.size() < pair) return most;
        sum += rarestPart(word.text, pair).commonness;
    }
    return words.empty() ? most : sum;
}

/// The set of words that tells most; empty where none does.
Words neededMost(const std::string& source) {
    auto sets = neededWords(source);
    sets.push_back(leadingOf(source).words);
    const auto rarest =
        std::min_element(sets.begin(), sets.end(), [](const Words& a, const Words& b) { return commonness(a) < commonness(b); });
    return commonness(*rarest) == std::numeric_limits<int>::max() ? Words() : std::move(*rarest);
}

}  // namespace

inline std::size_t NeededPairs::slotOf(const char* pair) {
    std::uint16_t bytes = 0;
    std::memcpy(&bytes, pair, sizeof bytes);
    return (bytes ^ bytes >> 3U) % slotCount;
}

bool NeededPairs::mayStandIn(std::string_view text) const {
    if (!isKnown_) return true;
    const char* const last = text.data() + text.size() - (text.empty() ? 0 : 1);
    for (const char* at = text.data(); at < last; at += step_)
        if (pairs_[slotOf(at)]) return true;
    return false;
}

NeededPairs NeededPairs::of(const std::vector<std::string>& sources) {
    // Where many pairs are asked for, most texts have one.
    constexpr std::size_t mostPairs = 160;
    Words words;
    for (const std::string& source : sources) {
        const Words ofSource = neededMost(source);
        if (ofSource.empty()) return {};
        words.insert(words.end(), ofSource.begin(), ofSource.end());
    }
    NeededPairs needed;
    const bool areLong = std::all_of(words.begin(), words.end(), [](const auto& word) { return word.text.size() > pair; });
    needed.step_ = areLong ? 2 : 1;
    for (const LeadingWord& word : words) {
        const std::size_t at = rarestPart(word.text, areLong ? pair + 1 : pair).at;
        needed.pairs_.set(slotOf(word.text.data() + at));
        if (areLong) needed.pairs_.set(slotOf(word.text.data() + at + 1));
    }
    needed.isKnown_ = needed.pairs_.count() <= mostPairs;
    return needed;
}

}  // namespace offerbook::extract::find
