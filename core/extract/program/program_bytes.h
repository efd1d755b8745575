#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace offerbook::extract::program {

// What the readers of programs ask of single bytes and of how a line begins and ends.

inline bool isBlankByte(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
inline bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
inline bool isLetterByte(char c) { return (c >= 'a' && c <= 'z') || isCapital(c) || static_cast<unsigned char>(c) >= 0x80; }
inline bool isNameByte(char c) { return (c >= 'a' && c <= 'z') || isCapital(c) || isDigit(c) || c == '_'; }
inline bool isQuote(char c) { return c == '"' || c == '\'' || c == '`'; }

inline std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isBlankByte(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlankByte(text.back())) text.remove_suffix(1);
    return text;
}

inline bool startsWithOneOf(std::string_view text, std::initializer_list<std::string_view> beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(), [text](std::string_view b) { return text.starts_with(b); });
}

inline bool endsWithOneOf(std::string_view text, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [text](std::string_view e) { return text.ends_with(e); });
}

}  // namespace offerbook::extract::program
