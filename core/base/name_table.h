#pragma once

#include "core/base/text_hash.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// Numbers a few hundred names in the order in which they come. They lie in one piece of memory, as some are asked for
/// hundreds of times a posting.
class NameTable {
public:
    static constexpr std::uint32_t none = 0xffffffff;

    /// The number of a name, a new one where it is not known.
    std::uint32_t add(std::string_view name) {
        if (const std::uint32_t known = find(name); known != none) return known;
        const auto number = static_cast<std::uint32_t>(size_++);
        if (size_ * 2 > slots_.size()) grow();
        put({TextEnds(name), static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(name.size()), number});
        letters_ += name;
        return number;
    }
    /// `none` where the name is not known.
    [[nodiscard]] std::uint32_t find(std::string_view name) const {
        if (slots_.empty()) return none;
        const TextEnds ends(name);
        for (std::size_t at = placeOf(ends, name.size());; at = (at + 1) & (slots_.size() - 1)) {
            const Slot& slot = slots_[at];
            if (slot.number == none) return none;
            if (slot.ends == ends && slot.length == name.size() && (ends.areAll(name.size()) || nameOf(slot) == name))
                return slot.number;
        }
    }
    [[nodiscard]] std::size_t size() const { return size_; }

private:
    struct Slot {
        TextEnds ends;            // tell most names without a look at their letters
        std::uint32_t begin = 0;  // into letters_
        std::uint32_t length = 0;
        std::uint32_t number = none;
    };
    [[nodiscard]] std::size_t placeOf(const TextEnds& ends, std::size_t length) const {
        return ends.hash(length) & (slots_.size() - 1);
    }
    [[nodiscard]] std::string_view nameOf(const Slot& slot) const {
        return std::string_view(letters_).substr(slot.begin, slot.length);
    }
    void put(const Slot& slot) {
        std::size_t at = placeOf(slot.ends, slot.length);
        while (slots_[at].number != none) at = (at + 1) & (slots_.size() - 1);
        slots_[at] = slot;
    }
    void grow() {
        std::vector<Slot> before(slots_.empty() ? 64 : slots_.size() * 2);  // a power of two
        before.swap(slots_);
        for (const Slot& slot : before)
            if (slot.number != none) put(slot);
    }

    std::vector<Slot> slots_;  // open addressing, at least half of them empty
    std::string letters_;      // of all names
    std::size_t size_ = 0;
};

}  // namespace offerbook
