#include "core/extract/find/bounded_gaps.h"

#include <algorithm>
#include <charconv>

namespace offerbook::extract::find {
namespace {

constexpr std::size_t leastBound = 12;  // a smaller one costs few states

/// What a pattern is made of, by offsets of its source.
struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::size_t endOfClass(std::string_view source, std::size_t open) {
    std::size_t at = open + 1;
    if (source.substr(at, 1) == "^") ++at;
    for (bool first = true; at < source.size() && (first || source[at] != ']'); first = false) at += source[at] == '\\' ? 2 : 1;
    return std::min(at + 1, source.size());
}

/// Of one character, a class or an escape; a group's sign alone.
std::size_t endOfAtom(std::string_view source, std::size_t at) {
    if (source[at] == '[') return endOfClass(source, at);
    if (source[at] == '\\') return std::min(at + 2, source.size());
    return at + 1;
}

bool isRepeat(std::string_view behind) { return !behind.empty() && (behind[0] == '*' || behind[0] == '+' || behind[0] == '{'); }

/// The groups that may match more than once: a capture within keeps their last round only.
std::vector<Piece> repeatedGroups(std::string_view source) {
    std::vector<Piece> repeated;
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < source.size(); at = endOfAtom(source, at)) {
        if (source[at] == '(') open.push_back(at);
        if (source[at] != ')' || open.empty()) continue;
        if (isRepeat(source.substr(at + 1))) repeated.push_back({open.back(), at + 1});
        open.pop_back();
    }
    return repeated;
}

struct Bound {
    std::string_view least;
    std::size_t most = 0;
    std::size_t end = 0;  // behind the brace
};

/// The {least,most} at an offset; most 0 where there is none.
Bound boundAt(std::string_view source, std::size_t at) {
    const std::size_t comma = source.find(',', at);
    const std::size_t close = source.find('}', at);
    if (source.substr(at, 1) != "{" || close == std::string_view::npos || comma > close) return {};
    Bound bound{source.substr(at + 1, comma - at - 1), 0, close + 1};
    std::from_chars(source.data() + comma + 1, source.data() + close, bound.most);
    return bound;
}

bool isWide(std::string_view atom) { return atom.front() == '[' || atom.front() == '.' || atom.front() == '\\'; }

}  // namespace

std::string widened(std::string_view source) {
    std::string wide;
    for (std::size_t at = 0; at < source.size();) {
        const Bound bound = source[at] == '{' ? boundAt(source, at) : Bound{};
        if (bound.most >= leastBound) {
            wide += '{';
            wide += bound.least;
            wide += ",}";
            at = bound.end;
            continue;
        }
        const std::size_t end = endOfAtom(source, at);
        wide += source.substr(at, end - at);
        at = end;
    }
    return wide;
}

UnboundedPattern withoutBounds(std::string_view source) {
    UnboundedPattern made;
    const auto repeated = repeatedGroups(source);
    int captures = 0;
    for (std::size_t at = 0; at < source.size();) {
        const std::size_t end = endOfAtom(source, at);
        const std::string_view atom = source.substr(at, end - at);
        if (atom == "(" && (source.substr(end, 1) != "?" || source.substr(end, 2) == "?P")) ++captures;
        const Bound bound = isWide(atom) ? boundAt(source, end) : Bound{};
        const bool isRepeated =
            std::any_of(repeated.begin(), repeated.end(), [&](const Piece& group) { return at > group.begin && at < group.end; });
        if (bound.most < leastBound || isRepeated) {
            made.source += atom;
            at = end;
            continue;
        }
        const bool isLazy = source.substr(bound.end, 1) == "?";
        made.source += '(';
        made.source += atom;
        made.source += bound.least == "0" ? "*" : bound.least == "1" ? "+" : "{" + std::string(bound.least) + ",}";
        made.source += isLazy ? "?)" : ")";
        made.gaps.push_back({++captures, bound.most});
        at = bound.end + (isLazy ? 1 : 0);
    }
    return made;
}

bool isSameInBytes(std::string_view source) {
    for (std::size_t at = 0; at < source.size(); at = endOfAtom(source, at)) {
        if (static_cast<unsigned char>(source[at]) >= 0x80) return false;
        const std::string_view atom = source.substr(at, endOfAtom(source, at) - at);
        const bool isAny = atom == "." || atom.starts_with("[^") || atom == "\\W" || atom == "\\S" || atom == "\\D";
        if (!isAny && !std::any_of(atom.begin(), atom.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            continue;
        const std::string_view behind = source.substr(at + atom.size());
        const std::size_t close = behind.find('}');
        const bool isEndless = behind.starts_with('*') || behind.starts_with('+') ||
                               (behind.starts_with('{') && close != std::string_view::npos && behind[close - 1] == ',');
        if (!isAny || !isEndless) return false;
    }
    return true;
}

bool keepsBound(std::string_view text, std::size_t most) {
    if (text.size() <= most) return true;
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins)) <= most;
}

std::size_t bytesOf(std::string_view text, std::size_t characters) {
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    std::size_t at = 0;
    for (; at < text.size(); ++at)
        if (begins(text[at]) && characters-- == 0) break;
    return at;
}

}  // namespace offerbook::extract::find
