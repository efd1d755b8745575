#pragma once

#include <QString>

#include <cstddef>
#include <string_view>
#include <vector>

namespace offerbook::ui {

/// A text of core as Qt's text widgets show it, and where core's byte offsets lie in it. Converted once: UTF-8 to UTF-16
/// (characters outside the BMP are two units), CR LF and CR to one line break, form feeds (PDF pages) to line breaks, and
/// bytes that are no UTF-8 to U+FFFD.
class ShownText {
public:
    /// Half-open, in UTF-16 units.
    struct Range {
        int begin = 0;
        int end = 0;
        [[nodiscard]] bool isEmpty() const { return begin >= end; }
        [[nodiscard]] int length() const { return end - begin; }
        friend bool operator==(const Range&, const Range&) = default;
    };

    ShownText() = default;
    explicit ShownText(std::string_view utf8);

    [[nodiscard]] const QString& text() const { return text_; }
    /// The position of a byte; inside a character it is the character's beginning, beyond the text its end.
    [[nodiscard]] int position(std::size_t byte) const;
    /// The byte at which the character of a position begins: the way back from position().
    [[nodiscard]] std::size_t byteAt(int position) const;
    /// The range of bytes, widened to whole grapheme clusters, so that a letter is never lit without its accent.
    [[nodiscard]] Range range(std::size_t beginByte, std::size_t endByte) const;

private:
    /// From `byte` on, one byte is one unit (`whole` false), or all bytes up to the next run stand for one character.
    struct Run {
        std::size_t byte;
        int position;
        bool whole;
    };
    void startRun(std::size_t byte, bool whole);

    QString text_;
    std::vector<Run> runs_;
    std::size_t bytes_ = 0;
};

}  // namespace offerbook::ui
