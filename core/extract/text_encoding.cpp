#include "core/extract/text_encoding.h"

#include "core/extract/utf8_cursor.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <optional>

namespace offerbook::extract {
namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

/// Code points of the bytes 0x80 to 0x9F in Windows-1252; the five it leaves open stay control characters.
constexpr std::array<char32_t, 32> windows1252{{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178}};

char32_t ofWindows1252(unsigned char byte) { return byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80U] : byte; }

std::optional<unsigned char> toWindows1252(char32_t c) {
    if (c < 0x80 || (c >= 0xA0 && c <= 0xFF)) return static_cast<unsigned char>(c);
    const auto found = std::find(windows1252.begin(), windows1252.end(), c);
    if (found == windows1252.end()) return std::nullopt;
    return static_cast<unsigned char>(0x80 + (found - windows1252.begin()));
}

std::string fromWindows1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) appendUtf8(text, ofWindows1252(static_cast<unsigned char>(c)));
    return text;
}

std::string fromUtf16(std::string_view bytes, bool bigEndian) {
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t c = unit(at);
        if (c >= 0xD800 && c < 0xDC00 && at + 3 < bytes.size()) {
            if (const char32_t low = unit(at + 2); low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        appendUtf8(text, c >= 0xD800 && c < 0xE000 ? char32_t{0xFFFD} : c);
    }
    return text;
}

enum class Utf16 { no, little, big };

/// UTF-16 without a mark shows in NUL bytes at every second place, as the Latin letters make them.
Utf16 guessUtf16(std::string_view bytes) {
    const std::size_t looked = std::min<std::size_t>(bytes.size() & ~std::size_t{1}, 4096);
    if (looked < 4 || bytes.substr(0, looked).find('\0') == std::string_view::npos) return Utf16::no;
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < looked; ++i) {
        if (bytes[i] != '\0') continue;
        (i % 2 == 0 ? even : odd) += 1;
    }
    const std::size_t many = looked / 2 * 7 / 10;
    if (odd > many && even * 20 < odd) return Utf16::little;
    if (even > many && odd * 20 < even) return Utf16::big;
    return Utf16::no;
}

Utf16 utf16Of(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE")) return Utf16::little;
    if (bytes.starts_with("\xFE\xFF")) return Utf16::big;
    return guessUtf16(bytes);
}

/// A UTF-8 sequence that was read as Windows-1252: its bytes as characters, turned back at `at`. 0 where there is none.
std::size_t doubledSequence(std::string_view text, std::size_t at, std::string& repaired) {
    std::string bytes;
    std::size_t i = at;
    std::size_t wanted = 1;
    while (i < text.size() && bytes.size() < wanted) {
        const auto [c, length] = codePointAt(text, i);
        const auto byte = c < 0x80 ? std::nullopt : toWindows1252(c);
        if (!byte) return 0;
        bytes += static_cast<char>(*byte);
        if (bytes.size() == 1) {
            wanted = *byte >= 0xF0 ? 4 : *byte >= 0xE0 ? 3 : *byte >= 0xC2 ? 2 : 0;
            if (wanted == 0) return 0;
        }
        i += length;
    }
    if (bytes.size() != wanted || !isValidUtf8(bytes)) return 0;
    repaired = std::move(bytes);
    return i - at;
}

/// Undoes the damage where the text shows it often enough not to be meant: "Ã¼" may stand in a text about encodings once.
std::optional<std::string> withoutMojibake(std::string_view text, std::vector<RepairedSign>& signs) {
    if (text.find("\xC3\x83") == std::string_view::npos && text.find("\xC3\xA2\xE2\x82\xAC") == std::string_view::npos &&
        text.find("\xC3\x82") == std::string_view::npos)
        return std::nullopt;
    std::string repaired;
    repaired.reserve(text.size());
    std::string sequence;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) >= 0xC3 || text.substr(at, 2) == "\xC3\x82" || text[at] == '\xC2') {
            if (const std::size_t length = doubledSequence(text, at, sequence); length > 0) {
                repaired += sequence;
                at += length;
                signs.push_back({repaired.size(), at - repaired.size()});
                continue;
            }
        }
        const std::size_t length = codePointAt(text, at).length;
        repaired += text.substr(at, length);
        at += length;
    }
    if (signs.empty()) return std::nullopt;
    return repaired;
}

DecodedText repaired(DecodedText decoded) {
    if (auto better = withoutMojibake(decoded.text, decoded.repaired)) {
        decoded.text = std::move(*better);
        decoded.notes.push_back({"extract.note-mojibake", {}});
    }
    return decoded;
}

DecodedText ofSingleBytes(std::string_view bytes) {
    return repaired({fromWindows1252(bytes), {Message{"extract.note-windows-1252", {}}}, {}});
}

/// UTF-8 in which only a few bytes are wrong: they become U+FFFD, the rest stays.
std::optional<std::string> mostlyUtf8(std::string_view bytes) {
    std::size_t wrong = 0;
    std::size_t multibyte = 0;
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const auto [c, length] = codePointAt(bytes, at);
        if (c == 0xFFFD && length == 1)
            ++wrong;
        else if (length > 1)
            ++multibyte;
        appendUtf8(text, c);
        at += length;
    }
    if (multibyte < wrong * 3) return std::nullopt;
    return text;
}

std::string lowered(std::string_view name) {
    std::string plain(name);
    for (char& c : plain)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
    return plain;
}

/// Eight bytes at once, none of them beyond ASCII.
bool isAscii8(std::string_view bytes, std::size_t at) {
    std::uint64_t eight = 0;
    if (bytes.size() - at < sizeof(eight)) return false;
    std::memcpy(&eight, bytes.data() + at, sizeof(eight));
    return (eight & 0x8080808080808080U) == 0;
}

/// Control characters but for those that a text is laid out with.
constexpr std::array<std::uint8_t, 256> makeOddBytes() {
    std::array<std::uint8_t, 256> odd{};
    for (std::size_t byte = 1; byte < 0x20; ++byte) odd[byte] = 1;
    for (const char usual : {'\n', '\r', '\t', '\f', '\v', '\x1B'}) odd[static_cast<unsigned char>(usual)] = 0;
    return odd;
}
constexpr auto oddBytes = makeOddBytes();

}  // namespace

std::size_t placeBeforeRepair(const std::vector<RepairedSign>& repaired, std::size_t place) {
    const auto behind = std::upper_bound(repaired.begin(), repaired.end(), place,
                                         [](std::size_t at, const RepairedSign& sign) { return at < sign.end; });
    return behind == repaired.begin() ? place : place + std::prev(behind)->longer;
}

bool isValidUtf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        if (isAscii8(bytes, at)) {
            at += 8;
            continue;
        }
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const auto [c, length] = codePointAt(bytes, at);
        if (c == 0xFFFD && length == 1) return false;
        at += length;
    }
    return true;
}

bool looksBinary(std::string_view bytes) {
    if (utf16Of(bytes) != Utf16::no) return false;
    const std::string_view looked = bytes.substr(0, 64U * 1024U);
    if (looked.find('\0') != std::string_view::npos) return true;
    std::size_t odd = 0;
    for (const char c : looked) odd += oddBytes[static_cast<unsigned char>(c)];
    return odd * 20 > looked.size();
}

DecodedText decodeText(std::string_view bytes) {
    if (const Utf16 utf16 = utf16Of(bytes); utf16 != Utf16::no) {
        const bool marked = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
        return repaired({fromUtf16(bytes.substr(marked ? 2 : 0), utf16 == Utf16::big), {Message{"extract.note-utf16", {}}}, {}});
    }
    if (bytes.starts_with(utf8Mark)) bytes.remove_prefix(utf8Mark.size());
    if (isValidUtf8(bytes)) return repaired({std::string(bytes), {}, {}});
    if (auto text = mostlyUtf8(bytes)) return repaired({std::move(*text), {Message{"extract.note-invalid-bytes", {}}}, {}});
    return ofSingleBytes(bytes);
}

DecodedText decodeText(std::string_view bytes, std::string_view charset) {
    const std::string name = lowered(charset);
    if (name == "iso-8859-1" || name == "latin1" || name == "windows-1252" || name == "cp1252" || name == "iso-8859-15")
        return isValidUtf8(bytes) ? decodeText(bytes) : ofSingleBytes(bytes);
    if (name == "utf-16le" || name == "utf-16be")
        return repaired({fromUtf16(bytes, name == "utf-16be"), {Message{"extract.note-utf16", {}}}, {}});
    return decodeText(bytes);
}

}  // namespace offerbook::extract
