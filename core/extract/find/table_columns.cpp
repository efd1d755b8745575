#include "core/extract/find/table_columns.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

std::string_view lineText(const Page& page, std::size_t line) {
    const Line& there = page.text().lines()[line];
    return page.text().slice({there.begin, there.end});
}

bool isRow(const Page& page, std::size_t line) {
    return line < page.text().lines().size() && page.text().lines()[line].kind == LineKind::tableCell;
}

/// "| --- | :---: |" below the headings.
bool isRule(const Page& page, std::size_t line) {
    const std::string_view text = lineText(page, line);
    return text.find('-') != std::string_view::npos && text.find_first_not_of("|-: \t") == std::string_view::npos;
}

/// The cell of a line behind so many bars.
Span cellOf(const Page& page, std::size_t line, char bar, std::size_t column) {
    const Line& there = page.text().lines()[line];
    const std::string_view text = lineText(page, line);
    std::size_t begin = 0;
    for (; column > 0; --column) {
        const std::size_t at = text.find(bar, begin);
        if (at == std::string_view::npos) return {};
        begin = at + 1;
    }
    std::size_t end = std::min(text.find(bar, begin), text.size());
    const auto isMargin = [](char c) { return c == ' ' || c == '*' || c == ':'; };
    while (begin < end && isMargin(text[begin])) ++begin;
    while (end > begin && isMargin(text[end - 1])) --end;
    return {there.begin + begin, there.begin + end};
}

}  // namespace

TopicSet columnTopics(const Page& page, Span at) {
    const std::size_t unit = page.unitAt(at.begin);
    if (unit == Page::npos || page.units()[unit].kind != LineKind::tableCell) return 0;
    const std::size_t line = page.units()[unit].line;
    if (line == 0 || isRow(page, line + 1)) return 0;
    const std::size_t heading = isRule(page, line - 1) && line > 1 ? line - 2 : line - 1;
    if (!isRow(page, heading) || (heading > 0 && isRow(page, heading - 1))) return 0;
    const char bar = lineText(page, line).find('|') != std::string_view::npos ? '|' : '\t';
    const std::size_t inLine = page.originalSpan(at).begin - page.text().lines()[line].begin;
    const std::string_view before = lineText(page, line).substr(0, inLine);
    const auto column = static_cast<std::size_t>(std::count(before.begin(), before.end(), bar));
    const Span cell = cellOf(page, heading, bar, column);
    return cell.size() == 0 ? 0 : page.book().topicsOf(page.words(page.flatSpan(cell)));
}

}  // namespace offerbook::extract::find
