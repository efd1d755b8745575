#include "core/compare/text_table.h"

#include <algorithm>
#include <string_view>

namespace offerbook::compare {
namespace {

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
            case '&': result += "&amp;"; break;
            case '<': result += "&lt;"; break;
            case '>': result += "&gt;"; break;
            case '"': result += "&quot;"; break;
            case '\'': result += "&#39;"; break;
            default: result.push_back(c);
        }
    }
    return result;
}

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// Characters, not bytes.
std::size_t widthOf(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return !isContinuation(c); }));
}

/// The byte length of the first `width` characters.
std::size_t bytesOf(std::string_view utf8, std::size_t width) {
    std::size_t at = 0;
    for (; at < utf8.size(); ++at)
        if (!isContinuation(utf8[at]) && width-- == 0) break;
    return at;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    while (widthOf(text) > width) {
        const auto fits = bytesOf(text, width);
        const auto space = text.rfind(' ', fits);
        const auto cut = space == std::string_view::npos || space == 0 ? fits : space;
        lines.emplace_back(text.substr(0, cut));
        text.remove_prefix(cut < text.size() && text[cut] == ' ' ? cut + 1 : cut);
    }
    lines.emplace_back(text);
    return lines;
}

std::string padded(const std::string& text, std::size_t width) {
    const auto shown = widthOf(text);
    return shown < width ? text + std::string(width - shown, ' ') : text;
}

/// Without control characters: the text of a posting must not steer a terminal.
std::string printable(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool isC1 = c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (isC1) ++i;
        result.push_back(c < 0x20 || c == 0x7F || isC1 ? ' ' : text[i]);
    }
    return result;
}

constexpr std::string_view gap = "  ";

void appendRow(std::string& out, const std::string& label, const std::vector<std::string>& cells,
               const std::vector<std::size_t>& widths) {
    std::vector<std::vector<std::string>> columns = {wrapped(printable(label), widths.front())};
    for (std::size_t i = 0; i < cells.size(); ++i) columns.push_back(wrapped(printable(cells[i]), widths[i + 1]));
    std::size_t height = 0;
    for (const auto& column : columns) height = std::max(height, column.size());
    for (std::size_t i = 0; i < height; ++i) {
        std::string line;
        for (std::size_t c = 0; c < columns.size(); ++c)
            line += padded(i < columns[c].size() ? columns[c][i] : std::string(), widths[c]).append(gap);
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
}

std::vector<std::size_t> widthsOf(const TextTable& table, std::size_t most) {
    std::vector<std::size_t> widths(table.heads.size() + 1, 1);
    const auto take = [&](std::size_t column, const std::string& text) {
        widths[column] = std::min(most, std::max(widths[column], widthOf(text)));
    };
    for (std::size_t i = 0; i < table.heads.size(); ++i) take(i + 1, table.heads[i]);
    for (const auto& row : table.rows) {
        take(0, row.label);
        for (std::size_t i = 0; i < row.cells.size(); ++i) take(i + 1, row.cells[i]);
    }
    return widths;
}

}  // namespace

std::string toPlainText(const TextTable& table, std::size_t columnWidth) {
    const auto widths = widthsOf(table, std::max<std::size_t>(columnWidth, 8));
    std::string out = table.title.empty() ? std::string() : printable(table.title) + "\n\n";
    appendRow(out, {}, table.heads, widths);
    for (const auto& row : table.rows) {
        if (row.isGroup)
            out += "\n" + printable(row.label) + "\n";
        else
            appendRow(out, row.label, row.cells, widths);
    }
    for (const auto& note : table.notes) out += (&note == &table.notes.front() ? "\n" : "") + printable(note) + "\n";
    return out;
}

std::string toHtml(const TextTable& table, const std::string& language) {
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + escaped(language) + "\">\n<head><meta charset=\"utf-8\"><title>" +
                      escaped(table.title) + "</title></head>\n<body>\n<h1>" + escaped(table.title) +
                      "</h1>\n<table>\n<thead><tr><th></th>";
    for (const auto& head : table.heads) out += "<th scope=\"col\">" + escaped(head) + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) {
        if (row.isGroup) {
            out += "<tr><th colspan=\"" + std::to_string(table.heads.size() + 1) + "\">" + escaped(row.label) + "</th></tr>\n";
            continue;
        }
        out += "<tr><th scope=\"row\">" + escaped(row.label) + "</th>";
        for (const auto& cell : row.cells) out += "<td>" + escaped(cell) + "</td>";
        out += "</tr>\n";
    }
    out += "</tbody>\n</table>\n";
    for (const auto& note : table.notes) out += "<p>" + escaped(note) + "</p>\n";
    return out + "</body>\n</html>\n";
}

}  // namespace offerbook::compare
