#include "core/extract/literal_index.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

namespace offerbook::extract {

LiteralIndex::LiteralIndex(const std::vector<Literal>& literals) {
    if (literals.empty()) return;
    using Key = std::pair<std::size_t, std::uint32_t>;  // its size and its bytes
    std::map<Key, std::vector<std::uint32_t>> byKey;
    sizes_.resize(std::size_t{1} << 16);
    for (std::uint32_t number = 0; number < literals.size(); ++number) {
        const std::string& text = literals[number].text;
        assert(!text.empty());
        const std::size_t size = std::min<std::size_t>(text.size(), 4);
        const std::uint32_t bytes = fewBytes(text.data(), size);
        byKey[{size, bytes}].push_back(number);
        const auto mark = static_cast<std::uint8_t>(literals[number].beginsWord ? bitOf(size) << 4 : bitOf(size));
        for (std::uint32_t second = 0; size == 1 && second < 256; ++second) sizes_[bytes | second << 8] |= mark;
        sizes_[bytes & 0xFFFFU] |= mark;
    }
    filter_.assign((std::size_t{1} << filterBits) / 64, 0);
    std::size_t room = 16;
    while (room < byKey.size() * 2) room *= 2;
    slots_.assign(room, {});
    for (auto& [key, numbers] : byKey) {
        const auto [size, bytes] = key;
        if (size >= 3) {
            const std::uint32_t bit = spread(bytes) >> (32 - filterBits);
            filter_[bit >> 6] |= std::uint64_t{1} << (bit & 63U);
        }
        std::stable_sort(numbers.begin(), numbers.end(), [&](std::uint32_t a, std::uint32_t b) {
            if (literals[a].text.size() != literals[b].text.size()) return literals[a].text.size() > literals[b].text.size();
            return literals[a].beginsWord && !literals[b].beginsWord;
        });
        slots_[slotOf(bytes, size)] = {bytes, static_cast<std::uint16_t>(size), static_cast<std::uint16_t>(numbers.size()),
                                       static_cast<std::uint32_t>(entries_.size())};
        for (const std::uint32_t number : numbers) {
            const Literal& literal = literals[number];
            const std::string_view rest = std::string_view(literal.text).substr(size);
            entries_.push_back({number, static_cast<std::uint32_t>(rests_.size()), static_cast<std::uint16_t>(rest.size()),
                                literal.beginsWord, literal.endsWord});
            rests_ += rest;
        }
    }
}

}  // namespace offerbook::extract
