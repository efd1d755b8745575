#pragma once

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace offerbook::extract {

/// Things that are dear to make and of use to one thread at a time: as many are made as are lent at once.
template <class Thing>
class LentThings {
public:
    /// Nobody else's until it is given back. `make` gives a new one where none is left.
    template <class Make>
    [[nodiscard]] std::unique_ptr<Thing> take(Make&& make) {
        {
            const std::lock_guard lock(lock_);
            if (!idle_.empty()) {
                auto thing = std::move(idle_.back());
                idle_.pop_back();
                return thing;
            }
        }
        return make();
    }
    void giveBack(std::unique_ptr<Thing> thing) {
        const std::lock_guard lock(lock_);
        idle_.push_back(std::move(thing));
    }

private:
    std::mutex lock_;
    std::vector<std::unique_ptr<Thing>> idle_;
};

}  // namespace offerbook::extract
