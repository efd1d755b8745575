#pragma once

#include <cstddef>
#include <vector>

namespace offerbook::ui {

/// `count` shared out over `shares` of sizes that differ by one at most: no page is left with a single offer on it.
inline std::vector<std::size_t> evenShares(std::size_t count, std::size_t shares) {
    std::vector<std::size_t> sizes;
    for (std::size_t i = 0; i < shares; ++i) sizes.push_back(count / shares + (i < count % shares ? 1 : 0));
    return sizes;
}

/// The same for at most `most` in a share.
inline std::vector<std::size_t> evenSharesOf(std::size_t count, std::size_t most) {
    return evenShares(count, (count + most - 1) / most);
}

}  // namespace offerbook::ui
