#pragma once

#include <array>
#include <cstddef>

namespace offerbook::extract::find {

constexpr std::array<bool, 256> makeWordBytes() {
    std::array<bool, 256> bytes{};
    for (std::size_t c = 'a'; c <= 'z'; ++c) bytes[c] = true;
    for (std::size_t c = '0'; c <= '9'; ++c) bytes[c] = true;
    for (std::size_t c = 0x80; c < 256; ++c) bytes[c] = true;
    return bytes;
}
inline constexpr auto wordBytes = makeWordBytes();

/// Of a folded text: letters, digits, and the bytes of what is beyond ASCII.
inline bool isWordByte(char c) { return wordBytes[static_cast<unsigned char>(c)]; }

}  // namespace offerbook::extract::find
