#include "core/extract/quoted_text.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace offerbook::extract {
namespace {

/// How many bytes of marks and the blanks between them a line begins with: "> > "; 0: none.
std::size_t lengthOfMarks(std::string_view line) {
    std::size_t length = 0;
    for (std::size_t at = 0; at < line.size() && (line[at] == '>' || (line[at] == ' ' && length > 0)); ++at)
        if (line[at] == '>') length = at + 1;
    return length;
}

}  // namespace

void blankQuotationMarks(std::string& text) {
    struct Marks {
        std::size_t begin;
        std::size_t length;
    };
    constexpr std::size_t fewest = 4;
    std::vector<Marks> quoted;
    std::size_t lines = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = std::string_view(text).substr(begin, end - begin);
        if (line.find_first_not_of(" \t\r") != std::string_view::npos) ++lines;
        if (const std::size_t length = lengthOfMarks(line); length > 0) quoted.push_back({begin, length});
        begin = end + 1;
    }
    if (quoted.size() < fewest || quoted.size() * 5 < lines * 3) return;
    for (const Marks& marks : quoted) text.replace(marks.begin, marks.length, marks.length, ' ');
}

}  // namespace offerbook::extract
