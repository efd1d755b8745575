#pragma once

#include "core/extract/word_bits.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace offerbook::extract {

/// The edges of words as \b of a pattern sees them: anywhere but between two bytes of a word.
class PlainEdges {
public:
    explicit PlainEdges(std::string_view text) : text_(text) {}
    [[nodiscard]] bool at(std::size_t place) const {
        return place == 0 || place == text_.size() || !isInWord(text_[place - 1]) || !isInWord(text_[place]);
    }
    /// Of a word with edges at its ends alone 0, else a bit for each byte and for the end, of a word of 62 bytes at most.
    [[nodiscard]] static std::uint64_t bits(std::size_t /*begin*/, std::size_t /*end*/) { return 0; }
    /// Of the bytes of a word and of its end.
    void copy(std::size_t begin, std::size_t end, std::vector<std::uint8_t>& edges) const {
        edges.assign(end - begin + 1, 0);
        edges.front() = at(begin) ? 1 : 0;
        edges.back() = at(end) ? 1 : 0;
    }

private:
    std::string_view text_;
};

/// Tells a word without any edge from one with edges at its ends alone.
constexpr std::uint64_t noEdges = std::uint64_t{1} << 63U;

/// Edges that are given, one byte for each of the text and one for its end: 1 where a word may begin or end, else 0. Eight
/// more bytes behind them can be read.
class GivenEdges {
public:
    explicit GivenEdges(const std::uint8_t* edges) : edges_(edges) {}
    [[nodiscard]] bool at(std::size_t place) const { return edges_[place] != 0; }
    [[nodiscard]] std::uint64_t bits(std::size_t begin, std::size_t end) const {
        if (edges_[begin] != 0 && edges_[end] != 0 && areNoneWithin(begin, end)) return 0;
        std::uint64_t bits = 0;
        for (std::size_t place = begin; place <= end; ++place) bits |= std::uint64_t{edges_[place]} << (place - begin);
        return bits == 0 ? noEdges : bits;
    }
    void copy(std::size_t begin, std::size_t end, std::vector<std::uint8_t>& edges) const {
        edges.assign(edges_ + begin, edges_ + end + 1);
    }

private:
    [[nodiscard]] bool areNoneWithin(std::size_t begin, std::size_t end) const {
        std::size_t place = begin + 1;
        std::uint64_t eight = 0;
        for (; place + 8 <= end; place += 8) {
            std::memcpy(&eight, edges_ + place, sizeof eight);
            if (eight != 0) return false;
        }
        if (place == end) return true;
        std::memcpy(&eight, edges_ + place, sizeof eight);
        return (eight << 8U * (place + 8 - end)) == 0;
    }

    const std::uint8_t* edges_;
};

}  // namespace offerbook::extract
