#pragma once

#include "core/extract/find/page.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace offerbook::extract {

/// The lines above a line that may say what its figures are: the heading row of its table, the sentence that a list or table
/// hangs on, and its heading.
class LinesAbove {
public:
    explicit LinesAbove(const ReadText& text);
    /// Nearest first; at most three.
    [[nodiscard]] std::vector<std::size_t> of(std::size_t line) const;
    /// The first row of the table that a line is of; Line::npos where it is of none, or is the first.
    [[nodiscard]] std::size_t headOfTable(std::size_t line) const { return heads_[line]; }

    /// The words of a line above, as an original span, that speak of a place below: of a table's head only the cell above it.
    [[nodiscard]] Span wordsFor(std::size_t offset, std::size_t line) const;

private:
    const ReadText& text_;
    std::vector<std::size_t> heads_;
    std::vector<std::size_t> leads_;
};

/// A row of a table: a line of cells, or between bars.
bool isRow(const ReadText& text, const Line& line);
/// What stands between the cells of a row: '|' or '\t'.
char barOf(const ReadText& text, const Line& row);
/// The cell of a table's row behind so many bars, without its marks; empty where the row has fewer.
Span cellOf(const ReadText& text, std::size_t row, std::size_t column);
/// The bars, or tabs, before an offset on its line.
std::size_t columnOf(const ReadText& text, std::size_t offset);
/// Without the marks of lists, tables and emphasis around it, and without an open bracket.
Span withoutMarks(std::string_view text, Span at);

}  // namespace offerbook::extract
