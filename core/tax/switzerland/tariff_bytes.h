#pragma once

#include <cassert>
#include <cstdint>
#include <string>
#include <string_view>

// How the packed tariffs at source are written, shared by the packer and the reader. The file:
//   "OBTARIF2", u32 number of tables, per table a TableEntry, then each table's bytes, deflated.
// A table is one canton and year: number of tariffs, per tariff its three letters and where its steps begin (tariffs that are
// equal share them), then the steps: their number, all borders, all rates, all minima, each as the difference to the one before.

namespace offerbook::tax::tariff_bytes {

inline constexpr std::string_view magic = "OBTARIF2";
inline constexpr std::size_t codeLength = 3;

/// Fixed numbers are little-endian, 32 bits.
inline constexpr std::size_t entryLength = 8 * 4;

struct TableEntry {
    std::uint32_t year;
    std::uint32_t canton;    ///< two letters, the first in the lower byte
    std::uint32_t fileDate;  ///< 20260304: date of the official file
    std::uint32_t offset;    ///< from the beginning of the file
    std::uint32_t packedLength;
    std::uint32_t length;    ///< inflated
    std::uint32_t checksum;  ///< CRC-32 of the inflated bytes
    std::uint32_t partial;   ///< 1: the texts do not have all tariffs of the canton
};

inline std::uint32_t cantonNumber(std::string_view canton) {
    assert(canton.size() == 2);
    return static_cast<std::uint32_t>(static_cast<unsigned char>(canton[0])) |
           static_cast<std::uint32_t>(static_cast<unsigned char>(canton[1])) << 8U;
}

inline std::string cantonLetters(std::uint32_t number) {
    return {static_cast<char>(number & 0xFFU), static_cast<char>(number >> 8U & 0xFFU)};
}

inline void putFixed(std::string& bytes, std::uint32_t value) {
    for (unsigned shift = 0; shift < 32; shift += 8) bytes.push_back(static_cast<char>(value >> shift & 0xFFU));
}

inline std::uint32_t fixedAt(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (unsigned i = 0; i < 4; ++i) value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << 8U * i;
    return value;
}

/// Seven bits a byte, the lowest first; differences alternate in sign (0, -1, 1, -2, ...).
inline void putNumber(std::string& bytes, std::int64_t value) {
    auto rest = static_cast<std::uint64_t>(value) << 1U ^ static_cast<std::uint64_t>(value >> 63);
    for (; rest > 0x7FU; rest >>= 7U) bytes.push_back(static_cast<char>((rest & 0x7FU) | 0x80U));
    bytes.push_back(static_cast<char>(rest));
}

/// Reads on from `at`; the bytes were checked by their checksum.
inline std::int64_t takeNumber(std::string_view bytes, std::size_t& at) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        assert(at < bytes.size());
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
        if (byte < 0x80U) break;
    }
    return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
}

}  // namespace offerbook::tax::tariff_bytes
