#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace offerbook {

/// What is dear to make and often not needed: made when it is first asked for, once, whichever thread asks.
template <class Thing>
class Late {
public:
    using Make = std::function<std::unique_ptr<const Thing>()>;

    /// `make` is called once at most. It never gives nullptr.
    explicit Late(Make make) : make_(std::move(make)) {}
    Late(const Late&) = delete;
    Late& operator=(const Late&) = delete;

    [[nodiscard]] const Thing& get() const {
        const Thing* const made = made_.load(std::memory_order_acquire);
        return made != nullptr ? *made : makeNow();
    }

private:
    const Thing& makeNow() const {
        const std::lock_guard lock(lock_);
        if (owned_ == nullptr) {
            owned_ = make_();
            make_ = nullptr;
            made_.store(owned_.get(), std::memory_order_release);
        }
        return *owned_;
    }

    mutable Make make_;
    mutable std::mutex lock_;
    mutable std::unique_ptr<const Thing> owned_;
    mutable std::atomic<const Thing*> made_ = nullptr;
};

}  // namespace offerbook
