#include "core/extract/kind/unfilled_form.h"

#include <algorithm>
#include <set>
#include <span>
#include <string_view>
#include <vector>

namespace offerbook::extract {
namespace {

constexpr std::string_view edges = " *_#\t";

std::string_view bareWords(std::string_view line) {
    const std::size_t first = line.find_first_not_of(edges);
    return first == std::string_view::npos ? std::string_view() : line.substr(first, line.find_last_not_of(edges) - first + 1);
}

/// What a line of a form is.
enum class Part { empty, label, bullet, heading, rule, words };

Part partOf(std::string_view line) {
    constexpr std::size_t longestLabel = 40;
    const std::string_view bare = bareWords(line);
    if (bare.empty()) return Part::empty;
    if (bare == "-" || bare == "\xE2\x80\xA2") return Part::bullet;
    if (bare.find_first_not_of("-=") == std::string_view::npos) return Part::rule;
    if (line.starts_with('#')) return Part::heading;
    return bare.ends_with(':') && bare.size() <= longestLabel ? Part::label : Part::words;
}

/// Labels and bullets behind which nothing stands, and how many lines have words of their own.
struct Filling {
    std::size_t open = 0;
    std::size_t filled = 0;
};

Filling fillingOf(const ReadText& text) {
    const auto& lines = text.lines();
    std::size_t begin = 0;  // behind the front matter, of which only lines with a label are marked
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].isStructured) begin = i + 1;
    std::vector<Part> parts;
    for (const Line& line : std::span(lines).subspan(begin)) {
        const Part part = partOf(text.slice({line.begin, line.end}));
        if (part != Part::empty) parts.push_back(part);
    }
    parts.push_back(Part::rule);
    Filling filling;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        if (parts[i] == Part::bullet) ++filling.open;
        if (parts[i] == Part::label) ++(parts[i + 1] == Part::words ? filling.filled : filling.open);
        if (parts[i] == Part::words) ++filling.filled;
    }
    return filling;
}

/// "salary: string", "url-out: url": how many labels are followed by the name of a type. "type: text" says what something is.
std::size_t namesOfTypes(const ReadText& text) {
    static const std::vector<std::string_view> types{"string", "url", "text", "number", "date", "int", "integer", "boolean"};
    std::set<std::string_view> labels;
    for (const Line& line : text.lines())
        if (line.isStructured && line.hasLabel() &&
            std::find(types.begin(), types.end(), text.foldedSlice(line.value)) != types.end())
            labels.insert(text.foldedSlice(line.label));
    return labels.size();
}

}  // namespace

bool isUnfilledForm(const ReadText& text) {
    constexpr std::size_t manyOpen = 6;
    constexpr std::size_t manyTypes = 3;
    const Filling filling = fillingOf(text);
    return (filling.open >= manyOpen && filling.open > filling.filled) || namesOfTypes(text) >= manyTypes;
}

}  // namespace offerbook::extract
