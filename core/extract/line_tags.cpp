#include "core/extract/line_tags.h"

#include <algorithm>
#include <array>

namespace offerbook::extract {
namespace {

/// Tags that writers of Markdown put around words. "<your name here>" is none.
constexpr std::array<std::string_view, 30> tagsOfWords{"a",  "b",  "big", "br",     "center", "dd",   "div",   "dl", "dt", "em",
                                                       "h1", "h2", "h3",  "h4",     "h5",     "h6",   "i",     "li", "ol", "p",
                                                       "s",  "td", "th",  "strong", "small",  "span", "label", "tr", "u",  "ul"};

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// "p" of "<p class='meta'>", "</p>" or "<p/>"; empty where the words in angle brackets are no such tag.
std::string_view nameOfTag(std::string_view tag) {
    if (tag.size() < 3 || tag.front() != '<' || tag.back() != '>') return {};
    tag.remove_prefix(tag[1] == '/' ? 2 : 1);
    std::size_t end = 0;
    while (end < tag.size() && (isLetter(tag[end]) || (tag[end] >= '0' && tag[end] <= '9'))) ++end;
    const bool isClosed = tag[end] == '>' || tag[end] == ' ' || tag[end] == '/';
    const auto name = tag.substr(0, end);
    return isClosed && std::find(tagsOfWords.begin(), tagsOfWords.end(), name) != tagsOfWords.end() ? name : std::string_view{};
}

/// The tag at the beginning of the words; empty where there is none.
std::string_view tagAtBegin(std::string_view words) {
    constexpr std::size_t longest = 300;
    if (!words.starts_with('<')) return {};
    const std::size_t close = words.substr(0, longest).find('>');
    if (close == std::string_view::npos) return {};
    const std::string_view tag = words.substr(0, close + 1);
    return nameOfTag(tag).empty() ? std::string_view{} : tag;
}

/// The same at their end.
std::string_view tagAtEnd(std::string_view words) {
    constexpr std::size_t longest = 20;  // those that close have no attributes
    if (!words.ends_with('>')) return {};
    const std::size_t from = words.size() > longest ? words.size() - longest : 0;
    const std::size_t open = words.substr(from).rfind('<');
    if (open == std::string_view::npos) return {};
    const std::string_view tag = words.substr(from + open);
    const std::string_view name = nameOfTag(tag);
    const bool closes = tag[1] == '/' || name == "br";
    return name.empty() || !closes ? std::string_view{} : tag;
}

Span withoutBlanks(std::string_view text, Span at) {
    while (at.begin < at.end && (text[at.begin] == ' ' || text[at.begin] == '\t')) ++at.begin;
    while (at.begin < at.end && (text[at.end - 1] == ' ' || text[at.end - 1] == '\t')) --at.end;
    return at;
}

}  // namespace

Span withoutTags(std::string_view text, Span at) {
    for (bool moved = true; moved;) {
        at = withoutBlanks(text, at);
        const std::size_t opening = tagAtBegin(text.substr(at.begin, at.size())).size();
        at.begin += opening;
        const std::size_t closing = tagAtEnd(text.substr(at.begin, at.size())).size();
        at.end -= closing;
        moved = opening + closing > 0;
    }
    return at;
}

int levelOfHeadingTag(std::string_view text, Span at) {
    const std::string_view name = nameOfTag(tagAtBegin(text.substr(at.begin, at.size())));
    return name.size() == 2 && name.front() == 'h' ? name.back() - '0' : 0;
}

}  // namespace offerbook::extract
