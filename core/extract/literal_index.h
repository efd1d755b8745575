#pragma once

#include <algorithm>
#include <array>
#include <bit>
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
    /// that begin at one place the longer ones first. A literal is named by its number in the list. `edges` has one byte for
    /// each of the text and one for its end: 1 where a word may begin or end, else 0.
    template <class Visit>
    void scan(std::string_view text, const std::uint8_t* edges, Visit&& visit) const {
        if (slots_.empty()) return;
        std::array<Candidate, block> candidates;  // NOLINT: what is not written is not read
        for (std::size_t from = 0; from < text.size(); from += block) {
            const std::size_t count = sift(text, edges, from, candidates.data());
            for (std::size_t i = 0; i < count; ++i) {
                const Candidate& candidate = candidates[i];
                for (unsigned sizes = candidate.sizes; sizes != 0;) {
                    const auto size = static_cast<std::size_t>(std::bit_width(sizes));
                    sizes ^= bitOf(size);
                    visitAll(firstOf(candidate.bytes, size), size, {text, edges, candidate.at}, visit);
                }
            }
        }
    }

private:
    /// A literal behind its key.
    struct Entry {
        std::uint64_t next = 0;  // up to eight bytes behind the key, which rule out most
        std::uint32_t literal = 0;
        std::uint32_t rest = 0;  // what follows those, into rests_
        std::uint16_t restSize = 0;
        std::uint16_t size = 0;  // of all behind the key
        std::uint8_t nextSize = 0;
        bool beginsWord = false;
        bool endsWord = false;
    };
    /// The literals of fewer than eight bytes by their key, which is their first four bytes, or all of them where they are
    /// fewer.
    struct Slot {
        std::uint32_t key = 0;
        std::uint8_t keySize = 0;  // 0: an empty slot
        bool hasLong = false;      // longer ones begin with it as well
        std::uint16_t count = 0;
        std::uint32_t first = 0;  // into entries_
    };
    /// The others by their first eight bytes: many have the first four in common.
    struct LongSlot {
        std::uint64_t key = 0;
        std::uint32_t first = 0;
        std::uint32_t count = 0;  // 0: an empty slot
    };
    static constexpr std::size_t longKey = 8;
    struct Place {
        std::string_view text;
        const std::uint8_t* edges = nullptr;
        std::size_t at = 0;
    };
    /// A place where literals may begin, by the first bytes.
    struct Candidate {
        std::size_t at;
        std::uint32_t bytes;
        std::uint32_t sizes;  // of their keys, one bit each
    };
    static constexpr std::size_t block = 256;
    static constexpr std::size_t classes = 64;  // of bytes; 0: begins and continues nothing

    /// Writes the candidates of a stretch of the text, and says how many. Whether a place is one is as good as chance to the
    /// processor, so that nothing here branches on it.
    std::size_t sift(std::string_view text, const std::uint8_t* edges, std::size_t from, Candidate* candidates) const {
        const std::size_t to = std::min(from + block, text.size());
        const std::size_t whole = text.size() < 4 ? from : std::max(from, std::min(to, text.size() - 3));
        std::array<std::uint8_t, block> places;  // NOLINT: what is not written is not read
        const std::size_t left = siftPairs(text, edges, {from, whole}, places.data());
        std::size_t count = 0;
        for (std::size_t i = 0; i < left; ++i) {
            const std::size_t at = from + places[i];
            const std::uint32_t bytes = fourBytes(text.data() + at);
            const std::uint32_t ends = fourBytes(reinterpret_cast<const char*>(edges) + at + 1);
            const unsigned sizes = asked(knownOf(bytes), edges[at], endBits(ends)) & possible(bytes);
            candidates[count] = {at, bytes, sizes};
            count += sizes != 0 ? 1 : 0;
        }
        for (std::size_t at = whole; at < to; ++at) {
            const std::size_t size = text.size() - at;
            const std::uint32_t bytes = fewBytes(text.data() + at, size);
            const unsigned sizes = asked(knownOf(bytes), edges[at], 0xFU) & possible(bytes) & ((1U << size) - 1);
            candidates[count] = {at, bytes, sizes};
            count += sizes != 0 ? 1 : 0;
        }
        return count;
    }

    struct Stretch {
        std::size_t from;
        std::size_t to;
    };
    /// The places, counted from the first, whose two bytes and beginning of a word some key has. They are most of what the
    /// sieve throws out, at a third of its cost.
    std::size_t siftPairs(std::string_view text, const std::uint8_t* edges, Stretch within, std::uint8_t* places) const {
        constexpr unsigned anywhere = 0x0F0FU;
        constexpr unsigned atBeginning = 0xF0F0U;
        if (within.from == within.to) return 0;
        std::size_t count = 0;
        std::size_t row = classOf_[static_cast<unsigned char>(text[within.from])] * classes;
        for (std::size_t at = within.from; at < within.to; ++at) {
            const std::size_t next = classOf_[static_cast<unsigned char>(text[at + 1])];
            const unsigned known = sizes_[row + next];
            row = next * classes;
            places[count] = static_cast<std::uint8_t>(at - within.from);
            count += (known & (anywhere | (atBeginning & (0U - unsigned{edges[at]})))) != 0 ? 1 : 0;
        }
        return count;
    }
    /// What the first two bytes tell.
    [[nodiscard]] unsigned knownOf(std::uint32_t bytes) const {
        return sizes_[classOf_[bytes & 0xFFU] * classes + classOf_[bytes >> 8U & 0xFFU]];
    }

    /// Four bits for each way in which the keys of a pair stand: anywhere, at the beginning of a word, at its end, both.
    static unsigned asked(unsigned known, std::uint8_t begins, unsigned ends) {
        const unsigned atBeginning = 0U - unsigned{begins};  // all bits or none
        const unsigned anywhere = known | (known >> 4U & atBeginning);
        return (anywhere | (anywhere >> 8U & ends)) & 0xFU;
    }
    /// One bit for each of four bytes that are 0 or 1.
    static unsigned endBits(std::uint32_t bytes) { return bytes * 0x10204080U >> 28U; }

    void addShort(const std::vector<Literal>& literals);
    void addLong(const std::vector<Literal>& literals);
    void addEntries(std::vector<std::uint32_t>& numbers, const std::vector<Literal>& literals, std::size_t keySize);
    void addEntry(std::uint32_t number, const Literal& literal, std::size_t keySize);

    static constexpr unsigned bitOf(std::size_t keySize) { return 1U << (keySize - 1); }
    static std::uint32_t firstOf(std::uint32_t bytes, std::size_t count) { return bytes & (0xFFFFFFFFU >> (32 - 8 * count)); }
    static std::uint32_t fourBytes(const char* from) {
        const auto byte = [from](int i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(from[i])); };
        return byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
    }
    /// The same where fewer may be left.
    static std::uint32_t fewBytes(const char* from, std::size_t count) {
        std::array<char, 4> bytes{};
        std::memcpy(bytes.data(), from, std::min<std::size_t>(count, 4));
        return fourBytes(bytes.data());
    }
    static std::uint32_t spread(std::uint32_t key) { return key * 2654435761U; }
    static std::uint64_t spread(std::uint64_t key) { return key * 0x9E3779B97F4A7C15U; }

    static constexpr unsigned filterBits = 16;
    /// The sizes of which a key may be these bytes, as far as a filter tells: one bit each.
    [[nodiscard]] unsigned possible(std::uint32_t bytes) const {
        const auto bitAt = [this](std::uint32_t key) {
            const std::uint32_t bit = spread(key) >> (32 - filterBits);
            return static_cast<unsigned>(filter_[bit >> 6] >> (bit & 63U)) & 1U;
        };
        return 0b0011U | bitAt(bytes & 0xFFFFFFU) << 2U | bitAt(bytes) << 3U;
    }
    [[nodiscard]] std::size_t slotOf(std::uint32_t key, std::size_t keySize) const {
        // The highest bits of a product are the ones that all bits of its factor have a part in.
        std::size_t slot = spread(key + static_cast<std::uint32_t>(keySize)) >> slotShift_;
        for (; slots_[slot].keySize != 0; slot = (slot + 1) & (slots_.size() - 1))
            if (slots_[slot].key == key && slots_[slot].keySize == keySize) break;
        return slot;
    }

    static constexpr unsigned longFilterBits = 16;
    [[nodiscard]] std::size_t longSlotOf(std::uint64_t key) const {
        std::size_t slot = spread(key) >> longSlotShift_;
        for (; longSlots_[slot].count != 0; slot = (slot + 1) & (longSlots_.size() - 1))
            if (longSlots_[slot].key == key) break;
        return slot;
    }

    template <class Visit>
    void visitAll(std::uint32_t key, std::size_t keySize, const Place& place, Visit& visit) const {
        const Slot& slot = slots_[slotOf(key, keySize)];
        if (slot.hasLong) visitLong(place, visit);
        visitEntries(slot.first, slot.count, keySize, place, visit);
    }
    template <class Visit>
    void visitLong(const Place& place, Visit& visit) const {
        if (place.text.size() - place.at < longKey) return;
        const std::uint64_t key = eightBytes(place.text.data() + place.at, longKey);
        const std::uint64_t bit = spread(key) >> (64 - longFilterBits);
        if ((longFilter_[bit >> 6] >> (bit & 63U) & 1U) == 0) return;
        const LongSlot& slot = longSlots_[longSlotOf(key)];
        visitEntries(slot.first, slot.count, longKey, place, visit);
    }
    template <class Visit>
    void visitEntries(std::size_t first, std::size_t count, std::size_t keySize, const Place& place, Visit& visit) const {
        const std::size_t behind = place.at + keySize;
        const std::size_t left = place.text.size() - behind;
        const char* const there = place.text.data() + behind;
        const std::uint64_t next = eightBytes(there, left);
        for (std::size_t i = first; i < first + count; ++i) {
            const Entry& entry = entries_[i];
            if (((next ^ entry.next) & firstBytes[entry.nextSize]) != 0) continue;
            if (entry.size > left) continue;
            if (entry.beginsWord && place.edges[place.at] == 0) continue;
            if (entry.endsWord && place.edges[behind + entry.size] == 0) continue;
            if (entry.restSize > 0 && std::memcmp(there + 8, rests_.data() + entry.rest, entry.restSize) != 0) continue;
            visit(entry.literal, place.at);
        }
    }

    static constexpr std::array<std::uint64_t, 9> firstBytes{
        0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, 0xFFFFFFFFFF, 0xFFFFFFFFFFFF, 0xFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF};
    static std::uint64_t eightBytes(const char* from, std::size_t count) {
        std::uint64_t bytes = 0;
        if (count >= 8)
            std::memcpy(&bytes, from, 8);
        else
            std::memcpy(&bytes, from, count);
        return bytes;
    }

    std::array<std::uint8_t, 256> classOf_{};
    /// By the classes of the first two bytes, the sizes of the keys that begin so: four bits for those that may stand
    /// anywhere, four for those that begin a word, four for those that end one there, four for whole words. That a longer
    /// literal ends a word is not said by its key.
    std::vector<std::uint16_t> sizes_;
    std::vector<std::uint64_t> filter_;      // of the keys of three and four bytes
    std::vector<Slot> slots_;                // open addressing; a power of two
    std::vector<std::uint64_t> longFilter_;  // of the keys of eight bytes
    std::vector<LongSlot> longSlots_;        // as slots_
    unsigned slotShift_ = 0;                 // leaves of a hash as many bits as the slots have
    unsigned longSlotShift_ = 0;
    std::vector<Entry> entries_;
    std::string rests_;
};

}  // namespace offerbook::extract
