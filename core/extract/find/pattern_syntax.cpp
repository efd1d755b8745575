#include "core/extract/find/pattern_syntax.h"

#include <algorithm>

namespace offerbook::extract::find {

std::size_t endOfAtom(std::string_view source, std::size_t at) {
    if (source[at] == '\\') return std::min(at + 2, source.size());
    if (source[at] != '[') return at + 1;
    std::size_t end = at + 1;
    if (source.substr(end, 1) == "^") ++end;
    for (bool first = true; end < source.size() && (first || source[end] != ']'); first = false)
        end += source[end] == '\\' ? 2 : 1;
    return std::min(end + 1, source.size());
}

std::size_t endOfGroup(std::string_view source, std::size_t open) {
    int depth = 0;
    for (std::size_t at = open; at < source.size(); at = endOfAtom(source, at)) {
        if (source[at] == '(') ++depth;
        if (source[at] == ')' && --depth == 0) return at + 1;
    }
    return 0;
}

bool isOneSequence(std::string_view source) {
    int depth = 0;
    for (std::size_t at = 0; at < source.size(); at = endOfAtom(source, at)) {
        if (source[at] == '(') ++depth;
        if (source[at] == ')' && --depth < 0) return false;
        if (source[at] == '|' && depth == 0) return false;
    }
    return depth == 0;
}

int capturesIn(std::string_view source) {
    int captures = 0;
    for (std::size_t at = 0; at < source.size(); at = endOfAtom(source, at))
        if (source[at] == '(' && (source.substr(at + 1, 1) != "?" || source.substr(at + 1, 2) == "?P")) ++captures;
    return captures;
}

Group firstCapture(std::string_view source) {
    for (std::size_t at = 0; at < source.size(); at = endOfAtom(source, at)) {
        if (source[at] != '(') continue;
        const std::string_view behind = source.substr(at + 1);
        if (!behind.starts_with('?')) return {at, at + 1, endOfGroup(source, at)};
        const std::size_t name = source.find('>', at);
        if (behind.starts_with("?P<") && name != std::string_view::npos) return {at, name + 1, endOfGroup(source, at)};
    }
    return {};
}

Group captureOfPart(std::string_view source) {
    const std::size_t open = source.find("(?P<");
    if (open == std::string_view::npos) return firstCapture(source);
    const std::size_t name = source.find('>', open);
    return name == std::string_view::npos ? Group{} : Group{open, name + 1, endOfGroup(source, open)};
}

std::string withoutCaptures(std::string_view source) {
    std::string plain;
    for (std::size_t at = 0; at < source.size();) {
        const std::string_view rest = source.substr(at);
        const bool isNamed = rest.starts_with("(?P<");
        const std::size_t end = isNamed ? std::min(source.find('>', at), source.size() - 1) + 1 : endOfAtom(source, at);
        const bool isCapture = isNamed || (rest.front() == '(' && rest.substr(1, 1) != "?");
        plain += isCapture ? "(?:" : rest.substr(0, end - at);
        at = end;
    }
    return plain;
}

bool beginsWithRepeat(std::string_view source) {
    return !source.empty() && std::string_view("?*+{").find(source.front()) != std::string_view::npos;
}

std::optional<RunOfClass> runOfClass(std::string_view source) {
    if (source.starts_with('(') && endOfGroup(source, 0) == source.size() && source.substr(1, 1) != "?")
        source = source.substr(1, source.size() - 2);
    if (!source.starts_with('[')) return std::nullopt;
    RunOfClass run{source.substr(0, endOfAtom(source, 0)), 0, false};
    std::string_view repeat = source.substr(run.oneOf.size());
    run.isLazy = repeat.size() > 1 && repeat.ends_with('?');
    if (run.isLazy) repeat.remove_suffix(1);
    if (repeat == "+") run.least = 1;
    if (repeat == "+" || repeat == "*") return run;
    if (repeat.size() != 4 || repeat[0] != '{' || repeat[1] < '0' || repeat[1] > '9' || repeat.substr(2) != ",}")
        return std::nullopt;
    run.least = static_cast<std::size_t>(repeat[1] - '0');
    return run;
}

namespace {

using Bytes = std::bitset<256>;

bool isAscii(char c) { return static_cast<unsigned char>(c) < 0x80; }

Bytes one(char c) { return Bytes().set(static_cast<unsigned char>(c)); }

Bytes between(char low, char high) {
    Bytes bytes;
    for (auto c = static_cast<std::size_t>(low); c <= static_cast<std::size_t>(high); ++c) bytes.set(c);
    return bytes;
}

std::optional<Bytes> bytesOfEscape(char c) {
    const Bytes digits = between('0', '9');
    if (c == 'd') return digits;
    if (c == 'w') return digits | between('a', 'z') | between('A', 'Z') | one('_');
    if (c == 's') return one(' ') | one('\t') | one('\n') | one('\f') | one('\r');
    if (c == 'n') return one('\n');
    if (c == 't') return one('\t');
    const Bytes known = digits | between('a', 'z') | between('A', 'Z');
    if (known.test(static_cast<unsigned char>(c))) return std::nullopt;
    return one(c);
}

std::optional<Bytes> bytesOfClass(std::string_view inside) {
    Bytes bytes;
    for (std::size_t at = 0; at < inside.size(); ++at) {
        const char c = inside[at];
        if (!isAscii(c) || inside.substr(at, 2) == "[:") return std::nullopt;
        if (c == '\\') {
            if (++at == inside.size()) return std::nullopt;
            const auto escaped = bytesOfEscape(inside[at]);
            if (!escaped) return std::nullopt;
            bytes |= *escaped;
        } else if (at + 2 < inside.size() && inside[at + 1] == '-') {
            const char last = inside[at + 2];
            if (!isAscii(last) || last == '\\' || last < c) return std::nullopt;
            bytes |= between(c, last);
            at += 2;
        } else {
            bytes.set(static_cast<unsigned char>(c));
        }
    }
    return bytes;
}

}  // namespace

std::optional<std::bitset<256>> bytesOfAtom(std::string_view atom) {
    if (atom.empty() || !isAscii(atom.front())) return std::nullopt;
    if (atom.front() == '\\') return atom.size() == 2 ? bytesOfEscape(atom[1]) : std::nullopt;
    if (atom == ".") return ~one('\n');
    if (atom.size() == 1) return one(atom.front());
    if (atom.front() != '[' || !atom.ends_with(']')) return std::nullopt;
    const bool isNot = atom.substr(1, 1) == "^";
    const auto bytes = bytesOfClass(atom.substr(isNot ? 2 : 1, atom.size() - (isNot ? 3 : 2)));
    return bytes && isNot ? ~*bytes : bytes;
}

std::string anyOf(const std::vector<std::string>& sources) {
    if (sources.size() == 1) return sources.front();
    const auto isAtEnd = [](const std::string& source) {
        return source.ends_with('$') && !source.ends_with("\\$") && isOneSequence(source);
    };
    const bool allAtEnd = std::all_of(sources.begin(), sources.end(), isAtEnd);
    std::string all;
    for (const std::string& source : sources)
        all += (all.empty() ? "(?:" : "|(?:") + source.substr(0, source.size() - (allAtEnd ? 1 : 0)) + ")";
    return allAtEnd ? "(?:" + all + ")$" : all;
}

}  // namespace offerbook::extract::find
