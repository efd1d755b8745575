#include "core/extract/market/figure_label.h"

#include <algorithm>

namespace offerbook::extract {
namespace {

constexpr std::size_t longestLabel = 60;

bool hasLetter(std::string_view words) {
    return std::any_of(words.begin(), words.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
    });
}

/// "Example 2: Analyst in a bank" -> "Analyst in a bank".
Span withoutNumbering(std::string_view text, Span at) {
    const std::string_view label = text.substr(at.begin, at.size());
    const std::size_t colon = label.find(':');
    if (colon == std::string_view::npos || colon > 16 ||
        label.substr(0, colon).find_first_of("0123456789") == std::string_view::npos)
        return at;
    return withoutMarks(text, {at.begin + colon + 1, at.end});
}

/// Bytes of the word, or the two words, that a label begins with or ends in and that only tie it to what stands around it.
std::size_t jointAt(const find::Page& page, std::string_view words, bool atEnd) {
    std::size_t length = 0;
    for (int i = 0; i < 2; ++i) {
        const std::size_t gap = atEnd ? words.rfind(' ', length == 0 ? words.size() : words.size() - length - 2)
                                      : words.find(' ', length == 0 ? 0 : length + 1);
        if (gap == std::string_view::npos || gap == 0) return 0;
        length = atEnd ? words.size() - gap - 1 : gap;
        const std::string_view joint = atEnd ? words.substr(gap + 1) : words.substr(0, gap);
        if (page.asked().isWord("market.label-joint", joint, page.languages())) return length;
        if (length + 2 >= words.size()) return 0;
    }
    return 0;
}

/// "and a nurse about" -> "nurse".
Span withoutJoints(const find::Page& page, Span at) {
    const FoldedText& folded = page.text().folded();
    for (const bool atEnd : {false, true})
        while (const std::size_t length = jointAt(page, page.text().foldedSlice(at), atEnd)) {
            Span rest = folded.toFolded(at);
            (atEnd ? rest.end : rest.begin) += atEnd ? std::size_t{0} - length : length;
            at = withoutMarks(page.text().text(), folded.toOriginal(rest));
        }
    return at;
}

/// A row of several cells with figures: only the heading of its column tells each from the others.
bool hasSeveralFigures(std::string_view row, char bar) {
    int cells = 0;
    bool isCounted = false;
    for (const char c : row) {
        if (c == bar) isCounted = false;
        if (c >= '0' && c <= '9' && !isCounted) ++cells, isCounted = true;
    }
    return cells > 1;
}

FigureLabel labelInRow(const ReadText& text, const LinesAbove& above, std::size_t line, const WrittenAmount& amount) {
    const Line& row = text.lines()[line];
    const std::size_t column = columnOf(text, amount.at.begin);
    FigureLabel label;
    for (std::size_t i = 0; i < column && label.at.size() == 0; ++i)
        if (const Span cell = cellOf(text, line, i); hasLetter(text.slice(cell))) label.at = cell;
    const std::size_t head = above.headOfTable(line);
    if (label.at.size() > 0 && head != Line::npos && hasSeveralFigures(text.slice({label.at.end, row.end}), barOf(text, row)))
        if (const Span cell = cellOf(text, head, column); hasLetter(text.slice(cell))) label.column = cell;
    return label;
}

}  // namespace

FigureLabel labelOf(const find::Page& page, const LinesAbove& above, const WrittenAmount& amount, std::size_t behind) {
    const ReadText& text = page.text();
    const std::size_t number = text.lineIndexAt(amount.at.begin);
    const Line& line = text.lines()[number];
    const Sentence* sentence = text.sentenceAt(amount.at.begin);
    const std::size_t from = std::max({line.content.begin, behind, sentence == nullptr ? 0 : sentence->begin});
    const std::size_t begin = std::min(from, amount.at.begin);
    if (isRow(text, line))
        if (const FigureLabel label = labelInRow(text, above, number, amount); label.at.size() > 0) return label;
    const Span before = withoutMarks(text.text(), {begin, amount.at.begin});
    if (before.size() > 0 && before.size() <= longestLabel && hasLetter(text.slice(before)) &&
        text.slice(before).find(". ") == std::string_view::npos)
        if (const Span label = withoutJoints(page, before); label.size() > 2) return {label, {}};
    if (sentence != nullptr)
        if (const auto levels = text.hits("level", {std::max(sentence->begin, std::min(behind, sentence->end)), sentence->end});
            !levels.empty() && line.heading == Line::npos)
            return {levels.front().at, {}};
    if (line.heading == Line::npos) return {before.size() <= longestLabel ? before : Span{}, {}};
    return {withoutNumbering(text.text(), text.lines()[line.heading].content), {}};
}

}  // namespace offerbook::extract
