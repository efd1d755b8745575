#pragma once

#include "core/text/boundaries.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract {

using text::Span;

/// Bytes of a text and what they stand for.
struct Mend {
    Span at;
    std::string_view by;  ///< of static storage
};

/// A text with some of its bytes replaced, which knows where everything stood before, so that evidence stays literal.
class MendedText {
public:
    /// In any order; of two that overlap the one that begins first is taken, of such that begin alike the longer one.
    MendedText(std::string_view original, std::vector<Mend> mends);

    [[nodiscard]] bool isChanged() const { return !pieces_.empty(); }
    /// Empty where nothing was changed.
    [[nodiscard]] const std::string& text() const { return text_; }
    /// Takes the text out.
    [[nodiscard]] std::string takeText() { return std::move(text_); }
    /// The bytes of the original that a part of the mended text stands for.
    [[nodiscard]] Span toOriginal(Span mended) const;
    /// Where an offset of the original is in the mended text; within what was replaced: where that ends.
    [[nodiscard]] std::size_t toMended(std::size_t original) const;

private:
    struct Piece {
        Span original;
        Span mended;
    };
    [[nodiscard]] std::size_t originalBegin(std::size_t mended) const;
    [[nodiscard]] std::size_t originalEnd(std::size_t mended) const;

    std::string text_;
    std::vector<Piece> pieces_;  // what was replaced, in the order of the text
};

}  // namespace offerbook::extract
