#include "core/extract/literal_index.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

namespace offerbook::extract {
namespace {

std::size_t roomFor(std::size_t keys) {
    std::size_t room = 16;
    while (room < keys * 2) room *= 2;
    return room;
}

unsigned bitsOf(std::size_t powerOfTwo) { return static_cast<unsigned>(std::countr_zero(powerOfTwo)); }

}  // namespace

LiteralIndex::LiteralIndex(const std::vector<Literal>& literals) {
    if (literals.empty()) return;
    // Bytes share a class only where there are more of them than classes, which makes more places candidates.
    std::size_t known = 0;
    for (const Literal& literal : literals) {
        assert(!literal.text.empty());
        for (const char c : std::string_view(literal.text).substr(0, 2)) {
            auto& itsClass = classOf_[static_cast<unsigned char>(c)];
            if (itsClass == 0) itsClass = static_cast<std::uint8_t>(1 + known++ % (classes - 1));
        }
    }
    addShort(literals);
    addLong(literals);
}

void LiteralIndex::addShort(const std::vector<Literal>& literals) {
    sizes_.assign(classes * classes, 0);
    using Key = std::pair<std::size_t, std::uint32_t>;  // its size and its bytes
    struct OfKey {
        std::vector<std::uint32_t> numbers;
        bool hasLong = false;
    };
    std::map<Key, OfKey> byKey;
    for (std::uint32_t number = 0; number < literals.size(); ++number) {
        const std::string& text = literals[number].text;
        const std::size_t size = std::min<std::size_t>(text.size(), 4);
        const std::uint32_t bytes = fewBytes(text.data(), size);
        OfKey& ofKey = byKey[{size, bytes}];
        if (text.size() >= longKey)
            ofKey.hasLong = true;
        else
            ofKey.numbers.push_back(number);
        const bool endsWord = literals[number].endsWord && text.size() == size;
        const unsigned way = (literals[number].beginsWord ? 4U : 0U) + (endsWord ? 8U : 0U);
        const auto mark = static_cast<std::uint16_t>(bitOf(size) << way);
        const std::size_t row = classOf_[bytes & 0xFFU] * classes;
        if (size > 1) sizes_[row + classOf_[bytes >> 8U & 0xFFU]] |= mark;
        for (std::size_t second = 0; size == 1 && second < classes; ++second) sizes_[row + second] |= mark;
    }
    filter_.assign((std::size_t{1} << filterBits) / 64, 0);
    slots_.assign(roomFor(byKey.size()), {});
    slotShift_ = 32 - bitsOf(slots_.size());
    for (auto& [key, ofKey] : byKey) {
        const auto [size, bytes] = key;
        if (size >= 3) {
            const std::uint32_t bit = spread(bytes) >> (32 - filterBits);
            filter_[bit >> 6] |= std::uint64_t{1} << (bit & 63U);
        }
        slots_[slotOf(bytes, size)] = {bytes, static_cast<std::uint8_t>(size), ofKey.hasLong,
                                       static_cast<std::uint16_t>(ofKey.numbers.size()),
                                       static_cast<std::uint32_t>(entries_.size())};
        addEntries(ofKey.numbers, literals, size);
    }
}

void LiteralIndex::addLong(const std::vector<Literal>& literals) {
    std::map<std::uint64_t, std::vector<std::uint32_t>> byKey;
    for (std::uint32_t number = 0; number < literals.size(); ++number) {
        const std::string& text = literals[number].text;
        if (text.size() >= longKey) byKey[eightBytes(text.data(), longKey)].push_back(number);
    }
    longFilter_.assign((std::size_t{1} << longFilterBits) / 64, 0);
    longSlots_.assign(roomFor(byKey.size()), {});
    longSlotShift_ = 64 - bitsOf(longSlots_.size());
    for (auto& [key, numbers] : byKey) {
        const std::uint64_t bit = spread(key) >> (64 - longFilterBits);
        longFilter_[bit >> 6] |= std::uint64_t{1} << (bit & 63U);
        longSlots_[longSlotOf(key)] = {key, static_cast<std::uint32_t>(entries_.size()),
                                       static_cast<std::uint32_t>(numbers.size())};
        addEntries(numbers, literals, longKey);
    }
}

/// The longer ones first.
void LiteralIndex::addEntries(std::vector<std::uint32_t>& numbers, const std::vector<Literal>& literals, std::size_t keySize) {
    std::stable_sort(numbers.begin(), numbers.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (literals[a].text.size() != literals[b].text.size()) return literals[a].text.size() > literals[b].text.size();
        return literals[a].beginsWord && !literals[b].beginsWord;
    });
    for (const std::uint32_t number : numbers) addEntry(number, literals[number], keySize);
}

void LiteralIndex::addEntry(std::uint32_t number, const Literal& literal, std::size_t keySize) {
    const std::string_view behind = std::string_view(literal.text).substr(keySize);
    const std::string_view rest = behind.substr(std::min<std::size_t>(behind.size(), 8));
    Entry entry;
    entry.literal = number;
    entry.next = eightBytes(behind.data(), behind.size());
    entry.nextSize = static_cast<std::uint8_t>(behind.size() - rest.size());
    entry.rest = static_cast<std::uint32_t>(rests_.size());
    entry.restSize = static_cast<std::uint16_t>(rest.size());
    entry.size = static_cast<std::uint16_t>(behind.size());
    entry.beginsWord = literal.beginsWord;
    entry.endsWord = literal.endsWord;
    entries_.push_back(entry);
    rests_ += rest;
}

}  // namespace offerbook::extract
