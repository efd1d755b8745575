#include "core/extract/market/lines_above.h"

#include <algorithm>

namespace offerbook::extract {
namespace {

bool isMark(char c) { return std::string_view(" :-|\t*.(,;_`>[\n").find(c) != std::string_view::npos; }

/// A line of megabytes is looked at once, not once a figure.
constexpr std::size_t longestLine = 1000;

}  // namespace

bool isRow(const ReadText& text, const Line& line) {
    if (line.end - line.begin > longestLine) return false;
    const std::string_view words = text.slice({line.begin, line.end});
    // "Level | Low | High": the bars between the cells alone.
    const auto isBetweenBars = [&] {
        const std::size_t first = words.find(" | ");
        return first != std::string_view::npos && words.find(" | ", first + 3) != std::string_view::npos;
    };
    return line.kind == LineKind::tableCell || words.starts_with('|') || isBetweenBars();
}

namespace {

/// "|---|---|", "| :-- | --: |": what Markdown sets below the head of a table.
bool isRuleOfTable(std::string_view words) {
    return words.starts_with('|') && words.find('-') != std::string_view::npos &&
           words.find_first_not_of("|-: \t\r") == std::string_view::npos;
}

/// A line that hangs on a sentence above it.
bool isHung(const ReadText& text, const Line& line) {
    return line.kind == LineKind::bullet || line.kind == LineKind::labelValue || isRow(text, line);
}

}  // namespace

LinesAbove::LinesAbove(const ReadText& text) : text_(text) {
    const auto& lines = text.lines();
    heads_.assign(lines.size(), Line::npos);
    leads_.assign(lines.size(), Line::npos);
    std::size_t head = Line::npos;
    std::size_t lead = Line::npos;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool isRule = isRuleOfTable(text.slice({lines[i].begin, lines[i].end}));
        if (lines[i].kind == LineKind::blank && !isRule) head = Line::npos;
        if (lines[i].kind == LineKind::blank || isRule) continue;
        if (!isRow(text, lines[i]))
            head = Line::npos;
        else if (head == Line::npos)
            head = i;
        if (head != i) heads_[i] = head;
        if (isHung(text, lines[i]))
            leads_[i] = lead;
        else if (lines[i].kind == LineKind::heading)
            lead = Line::npos;
        else
            lead = i;
    }
}

std::vector<std::size_t> LinesAbove::of(std::size_t line) const {
    std::vector<std::size_t> above;
    for (const std::size_t there : {heads_[line], leads_[line], text_.lines()[line].heading})
        if (there != Line::npos && text_.lines()[there].end - text_.lines()[there].begin <= longestLine) above.push_back(there);
    return above;
}

Span LinesAbove::wordsFor(std::size_t offset, std::size_t line) const {
    const std::size_t own = text_.lineIndexAt(offset);
    if (line == heads_[own])
        if (const Span cell = cellOf(text_, line, columnOf(text_, offset)); cell.size() > 0) return cell;
    return {text_.lines()[line].begin, text_.lines()[line].end};
}

Span withoutMarks(std::string_view text, Span at) {
    while (at.begin < at.end && isMark(text[at.begin])) ++at.begin;
    while (at.end > at.begin && (isMark(text[at.end - 1]) || text[at.end - 1] == ')') &&
           !(text[at.end - 1] == ')' && text.substr(at.begin, at.size()).find('(') != std::string_view::npos))
        --at.end;
    return at;
}

char barOf(const ReadText& text, const Line& row) {
    return text.slice({row.begin, row.end}).find('|') == std::string_view::npos ? '\t' : '|';
}

Span cellOf(const ReadText& text, std::size_t row, std::size_t column) {
    const Line& line = text.lines()[row];
    const char bar = barOf(text, line);
    const std::string_view until = std::string_view(text.text()).substr(0, line.end);
    std::size_t begin = line.begin;
    for (; column > 0; --column) {
        const std::size_t next = until.find(bar, begin);
        if (next == std::string_view::npos) return {};
        begin = next + 1;
    }
    return withoutMarks(until, {begin, std::min(until.find(bar, begin), line.end)});
}

std::size_t columnOf(const ReadText& text, std::size_t offset) {
    const Line& line = text.lineAt(offset);
    const std::string_view before = text.slice({line.begin, offset});
    return static_cast<std::size_t>(std::count(before.begin(), before.end(), barOf(text, line)));
}

}  // namespace offerbook::extract
