#pragma once

#include <algorithm>
#include <functional>
#include <vector>

namespace offerbook::ui {

/// What a model announces around each step of morph().
struct MorphNotices {
    std::function<void(int)> beginRemove;
    std::function<void()> endRemove;
    std::function<void(int)> beginInsert;
    std::function<void()> endInsert;
    std::function<void(int from, int to)> beginMove;  ///< to < from
    std::function<void()> endMove;
};

/// Turns `shown` into `wanted` by removing, moving and inserting single keys, so that selection and scroll position of a
/// view survive: a reset would lose them. Keys are unique within each list.
template <class Key>
void morph(std::vector<Key>& shown, const std::vector<Key>& wanted, const MorphNotices& notices) {
    for (std::size_t i = shown.size(); i-- > 0;) {
        if (std::find(wanted.begin(), wanted.end(), shown[i]) != wanted.end()) continue;
        notices.beginRemove(static_cast<int>(i));
        shown.erase(shown.begin() + static_cast<std::ptrdiff_t>(i));
        notices.endRemove();
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto place = shown.begin() + static_cast<std::ptrdiff_t>(i);
        const auto found = std::find(place, shown.end(), wanted[i]);
        if (found == place && found != shown.end()) continue;
        if (found == shown.end()) {
            notices.beginInsert(static_cast<int>(i));
            shown.insert(place, wanted[i]);
            notices.endInsert();
        } else {
            notices.beginMove(static_cast<int>(found - shown.begin()), static_cast<int>(i));
            std::rotate(place, found, found + 1);
            notices.endMove();
        }
    }
}

}  // namespace offerbook::ui
