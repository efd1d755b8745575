#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace offerbook::extract {

/// What \b of a pattern counts as a part of a word: letters without accents, digits and the underscore.
constexpr std::array<std::uint8_t, 256> makeBytesOfWords() {
    std::array<std::uint8_t, 256> bytes{};
    for (std::size_t c = 'a'; c <= 'z'; ++c) bytes[c] = bytes[c - 0x20] = 1;
    for (std::size_t c = '0'; c <= '9'; ++c) bytes[c] = 1;
    bytes['_'] = 1;
    return bytes;
}
inline constexpr auto bytesOfWords = makeBytesOfWords();
inline bool isInWord(char c) { return bytesOfWords[static_cast<unsigned char>(c)] != 0; }

/// Finds where the words of a text begin and end, eight bytes at a time: one by one every word would end where the processor
/// does not expect it to. The places asked for never go back.
class WordBits {
public:
    explicit WordBits(std::string_view text) : text_(text), bits_(blockAt(0)) {}

    /// The first byte of a word at or behind a place; the end of the text where there is none.
    std::size_t nextBegin(std::size_t at) { return next(at, 0); }
    /// The end of the word that a place is in.
    std::size_t endFrom(std::size_t at) { return next(at, ~std::uint64_t{0}); }

private:
    static constexpr std::size_t block = 64;

    std::size_t next(std::size_t at, std::uint64_t turned) {
        for (;;) {
            while (at >= base_ + block) bits_ = blockAt(base_ += block);
            const std::uint64_t left = (bits_ ^ turned) >> (at - base_);
            if (left != 0) return std::min(at + static_cast<std::size_t>(std::countr_zero(left)), text_.size());
            at = base_ + block;
            if (at >= text_.size()) return text_.size();
        }
    }

    /// A bit for each of the next bytes, the first one lowest.
    [[nodiscard]] std::uint64_t blockAt(std::size_t at) const {
        std::uint64_t bits = 0;
        const std::size_t size = std::min(block, text_.size() - at);
        std::size_t i = 0;
        for (; i + 8 <= size; i += 8) bits |= ofEight(text_.data() + at + i) << i;
        for (; i < size; ++i) bits |= std::uint64_t{bytesOfWords[static_cast<unsigned char>(text_[at + i])]} << i;
        return bits;
    }
    /// Adding to a byte of less than 0x80 sets its highest bit where it reaches a bound.
    static std::uint64_t ofEight(const char* from) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, from, sizeof bytes);
        const std::uint64_t ascii = bytes & eight(0x7F);
        const std::uint64_t small = ascii | eight(0x20);
        const std::uint64_t letters = (small + eight(0x80 - 'a')) & ~(small + eight(0x7F - 'z'));
        const std::uint64_t digits = (ascii + eight(0x80 - '0')) & ~(ascii + eight(0x7F - '9'));
        const std::uint64_t underscores = ~((ascii ^ eight('_')) + eight(0x7F));
        const std::uint64_t found = (letters | digits | underscores) & ~bytes & eight(0x80);
        return (found >> 7U) * 0x0102040810204080U >> 56U;  // one bit a byte
    }
    static constexpr std::uint64_t eight(unsigned byte) { return 0x0101010101010101U * byte; }

    std::string_view text_;
    std::uint64_t bits_;
    std::size_t base_ = 0;
};

}  // namespace offerbook::extract
