#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract {

/// A literal to look for.
struct Literal {
    std::string text;         ///< not empty
    bool beginsWord = false;  ///< only where a word begins
    bool endsWord = false;    ///< only where it ends one
    friend auto operator<=>(const Literal&, const Literal&) = default;
};

/// Finds which of some thousand short literals stand in a text, in one pass. Most places of a text begin none of them,
/// which a few bits tell by the first two to four bytes; the tables that are asked at every place are small enough to stay
/// in the processor's nearest memory, which an automaton over all literals is not.
class LiteralIndex {
public:
    LiteralIndex() = default;
    /// The literals are distinct.
    explicit LiteralIndex(const std::vector<Literal>& literals);

    /// Calls visit(literal, begin) for every literal at every place where it stands, in the order of the text; of those
    /// that begin at one place the longer ones first. A literal is named by its number in the list. isEdge(offset) says
    /// whether a word may begin or end there; the ends of the text are asked for too.
    template <class IsEdge, class Visit>
    void scan(std::string_view text, IsEdge&& isEdge, Visit&& visit) const {
        if (slots_.empty()) return;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const std::size_t left = text.size() - at;
            const std::uint32_t bytes = left >= 4 ? fourBytes(text.data() + at) : fewBytes(text.data() + at, left);
            const std::uint8_t sizes = sizes_[bytes & 0xFFFFU];
            if (sizes == 0) continue;
            const bool begins = isEdge(at);
            const unsigned asked = (begins ? sizes | sizes >> 4U : sizes) & 0xFU;
            if (asked == 0) continue;
            const std::uint32_t three = bytes & 0xFFFFFFU;
            const Place place{text, at, begins};
            if ((asked & bitOf(4)) != 0 && left >= 4 && mayBegin(bytes)) visitAll(bytes, 4, place, isEdge, visit);
            if ((asked & bitOf(3)) != 0 && left >= 3 && mayBegin(three)) visitAll(three, 3, place, isEdge, visit);
            if ((asked & bitOf(2)) != 0 && left >= 2) visitAll(bytes & 0xFFFFU, 2, place, isEdge, visit);
            if ((asked & bitOf(1)) != 0) visitAll(bytes & 0xFFU, 1, place, isEdge, visit);
        }
    }

private:
    /// A literal behind its key, which is its first four bytes, or all of it where it is shorter.
    struct Entry {
        std::uint32_t literal = 0;
        std::uint32_t rest = 0;  // into rests_
        std::uint16_t restSize = 0;
        bool beginsWord = false;
        bool endsWord = false;
    };
    /// The literals of one key.
    struct Slot {
        std::uint32_t key = 0;
        std::uint16_t keySize = 0;  // 0: an empty slot
        std::uint16_t count = 0;
        std::uint32_t first = 0;  // into entries_
    };
    struct Place {
        std::string_view text;
        std::size_t at = 0;
        bool begins = false;  // a word
    };

    static constexpr std::uint8_t bitOf(std::size_t keySize) { return static_cast<std::uint8_t>(1U << (keySize - 1)); }
    static std::uint32_t fourBytes(const char* from) {
        const auto byte = [from](int i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(from[i])); };
        return byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
    }
    static std::uint32_t fewBytes(const char* from, std::size_t count) {
        std::array<char, 4> bytes{};
        std::memcpy(bytes.data(), from, count);
        return fourBytes(bytes.data());
    }
    static std::uint32_t spread(std::uint32_t key) { return key * 2654435761U; }

    static constexpr unsigned filterBits = 16;
    [[nodiscard]] bool mayBegin(std::uint32_t bytes) const {
        const std::uint32_t bit = spread(bytes) >> (32 - filterBits);
        return (filter_[bit >> 6] >> (bit & 63U) & 1U) != 0;
    }
    [[nodiscard]] std::size_t slotOf(std::uint32_t key, std::size_t keySize) const {
        std::size_t slot = (spread(key) >> 12) + keySize;
        for (slot &= slots_.size() - 1; slots_[slot].keySize != 0; slot = (slot + 1) & (slots_.size() - 1))
            if (slots_[slot].key == key && slots_[slot].keySize == keySize) break;
        return slot;
    }

    template <class IsEdge, class Visit>
    void visitAll(std::uint32_t key, std::size_t keySize, const Place& place, IsEdge& isEdge, Visit& visit) const {
        const Slot& slot = slots_[slotOf(key, keySize)];
        const std::size_t behind = place.at + keySize;
        const std::size_t left = place.text.size() - behind;
        for (std::size_t i = slot.first; i < slot.first + slot.count; ++i) {
            const Entry& entry = entries_[i];
            if ((entry.beginsWord && !place.begins) || entry.restSize > left) continue;
            // Most differ in the first byte, for which a call of memcmp is too much.
            const char* const there = place.text.data() + behind;
            const char* const rest = rests_.data() + entry.rest;
            std::size_t same = 0;
            while (same < entry.restSize && there[same] == rest[same]) ++same;
            if (same == entry.restSize && (!entry.endsWord || isEdge(behind + same))) visit(entry.literal, place.at);
        }
    }

    /// By the first two bytes, the sizes of the keys that begin so: four bits for those that may stand anywhere, four for
    /// those that begin a word.
    std::vector<std::uint8_t> sizes_;
    std::vector<std::uint64_t> filter_;  // of the keys of three and four bytes
    std::vector<Slot> slots_;            // open addressing; a power of two
    std::vector<Entry> entries_;
    std::string rests_;
};

}  // namespace offerbook::extract
