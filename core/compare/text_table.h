#pragma once

#include <string>
#include <vector>

namespace offerbook::compare {

/// A comparison as words, ready to be laid out: one column an offer, rows in groups. Who fills it formats the figures.
struct TextTable {
    struct Row {
        std::string label;
        std::vector<std::string> cells;  ///< one per head
        bool isGroup = false;            ///< a heading over the rows that follow; without cells
    };
    std::string title;
    std::vector<std::string> heads;
    std::vector<Row> rows;
    std::vector<std::string> notes;  ///< below the table
};

/// A whole HTML page; every text is escaped, nothing in it is markup.
std::string toHtml(const TextTable& table, const std::string& language);
/// For a terminal: columns of at most `columnWidth` characters, longer cells wrapped at spaces.
std::string toPlainText(const TextTable& table, std::size_t columnWidth);

}  // namespace offerbook::compare
