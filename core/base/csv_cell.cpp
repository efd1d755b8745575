#include "core/base/csv_cell.h"

namespace offerbook {

std::string csvCell(std::string_view text) {
    if (text.find_first_of(",\"\n\r") == std::string_view::npos) return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string noFormula(std::string_view text) {
    const bool looksLikeFormula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    return (looksLikeFormula ? "'" : "") + std::string(text);
}

std::string csvTextCell(std::string_view text) { return csvCell(noFormula(text)); }

}  // namespace offerbook
