#pragma once

#include <cstdint>
#include <string_view>

namespace offerbook::extract::find {

/// Tells of short words which pieces ("at the", ", ", " | ") they cannot hold, so that few of many have to be looked for.
/// What it says of the words holds for every part of them.
class PieceFilter {
public:
    explicit PieceFilter(std::string_view words) {
        bool isBehindBlank = false;
        for (const char c : words) {
            signs_ |= bitOf(c);
            behindBlanks_ |= isBehindBlank ? bitOf(c) : 0;
            isBehindBlank = c == ' ';
        }
    }

    /// False only where the words do not hold the piece, which has two signs or more.
    [[nodiscard]] bool mayHold(std::string_view piece) const {
        return piece.front() == ' ' ? (behindBlanks_ & bitOf(piece[1])) != 0 : (signs_ & bitOf(piece.front())) != 0;
    }
    [[nodiscard]] bool hasBlanks() const { return behindBlanks_ != 0; }

private:
    static std::uint64_t bitOf(char c) { return std::uint64_t{1} << (static_cast<unsigned char>(c) & 63U); }
    std::uint64_t signs_ = 0;         // by their lowest six bits
    std::uint64_t behindBlanks_ = 0;  // those that follow a blank
};

}  // namespace offerbook::extract::find
