#pragma once

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// Two bytes side by side for each of the words one of which every match of some patterns holds, to pass over most texts without
/// a run of RE2. What is not known of a pattern lets every text through.
class NeededPairs {
public:
    NeededPairs() = default;
    /// Of patterns of which one must match.
    static NeededPairs of(const std::vector<std::string>& sources);

    /// False only where none of the words stands in the text.
    [[nodiscard]] bool mayStandIn(std::string_view text) const;

private:
    static constexpr std::size_t slotCount = 2048;
    [[nodiscard]] static std::size_t slotOf(const char* pair);

    bool isKnown_ = false;
    std::size_t step_ = 1;  // 2: of every word both pairs of three bytes are known, so that every other place is enough
    std::bitset<slotCount> pairs_;
};

}  // namespace offerbook::extract::find
