#pragma once

#include "core/text/boundaries.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract {

using text::Span;

/// A text brought to one written form, so that a pattern is written once: lower case, without accents ("Fähigkeit" ->
/// "fahigkeit", ß -> ss), one kind of space, apostrophe (') and dash (-), ASCII digits, HTML entities and Markdown's
/// "**", "__" and backslashes resolved, HTML tags as a space, invisible marks dropped. Line ends stay (as '\n').
/// Every folded byte knows where it stands in the original, so that evidence stays literal.
class FoldedText {
public:
    explicit FoldedText(std::string_view original);

    [[nodiscard]] std::string_view text() const { return folded_; }
    [[nodiscard]] std::size_t size() const { return folded_.size(); }
    /// Where the character that made the folded byte begins; the original's size for the end.
    [[nodiscard]] std::size_t originalBegin(std::size_t folded) const;
    /// Where the character before a folded end ends in the original.
    [[nodiscard]] std::size_t originalEnd(std::size_t foldedEnd) const;
    [[nodiscard]] Span toOriginal(Span folded) const { return {originalBegin(folded.begin), originalEnd(folded.end)}; }
    /// The first folded byte that stands at or after an offset of the original.
    [[nodiscard]] std::size_t foldedOffset(std::size_t original) const;
    [[nodiscard]] Span toFolded(Span original) const { return {foldedOffset(original.begin), foldedOffset(original.end)}; }

    /// A place where a word may begin or end: beside anything but letters and digits, between a letter and a digit, and
    /// between a small letter and a capital ("GenevaSwitzerland").
    [[nodiscard]] bool isWordBoundary(std::size_t folded) const {
        return folded == 0 || folded >= folded_.size() || (marks_[folded] & boundaryMark) != 0;
    }
    /// The same for every byte of a part, as 1 or 0; the beginning of the text is no special place here.
    void copyBoundaries(Span folded, std::uint8_t* out) const;
    /// The next byte of a part that a capital letter of the original or a digit became; the part's end where there is none.
    [[nodiscard]] std::size_t nextCapital(std::size_t from, std::size_t end) const { return nextMarked(upperMark, from, end); }
    [[nodiscard]] std::size_t nextDigit(std::size_t from, std::size_t end) const { return nextMarked(digitMark, from, end); }
    [[nodiscard]] std::size_t nextCapitalOrDigit(std::size_t from, std::size_t end) const {
        return nextMarked(upperMark | digitMark, from, end);
    }
    /// True where the character of the original is a capital letter.
    [[nodiscard]] bool isUpper(std::size_t folded) const { return folded < folded_.size() && (marks_[folded] & upperMark) != 0; }

private:
    friend class TextFolder;
    static constexpr std::uint8_t upperMark = 1;
    static constexpr std::uint8_t boundaryMark = 2;  // a word may begin here
    static constexpr std::uint8_t digitMark = 4;
    [[nodiscard]] std::size_t nextMarked(std::uint8_t marks, std::size_t from, std::size_t end) const;
    void indexOriginal();

    std::string folded_;
    // Arrays, and no vectors, as those would be filled with zeros first.
    std::unique_ptr<std::uint32_t[]> begin_;  // per folded byte; one more for the end
    std::unique_ptr<std::uint32_t[]> end_;
    std::unique_ptr<std::uint8_t[]> marks_;
    std::vector<std::uint32_t> coarse_;  // the first folded byte at or after every sixteenth of the original
};

/// The folded form of a short text, for vocabularies and comparisons.
std::string foldedForm(std::string_view text);

}  // namespace offerbook::extract
