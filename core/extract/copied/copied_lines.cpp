#include "core/extract/copied/copied_lines.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace offerbook::extract {
namespace {

unsigned char byteAt(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(at < text.size() ? text[at] : 0);
}
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isWordByte(char c) { return isAsciiLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80; }

/// The bytes of an end of a line at a place; 0 where there is none. "\r\n" is one.
std::size_t lineEndLength(std::string_view text, std::size_t at) {
    switch (byteAt(text, at)) {
        case '\n':
        case '\f': return 1;
        case '\r': return byteAt(text, at + 1) == '\n' ? 2 : text.substr(at + 1, 2) == "\r\n" ? 3 : 1;
        case 0xC2: return byteAt(text, at + 1) == 0x85 ? 2 : 0;
        case 0xE2: return byteAt(text, at + 1) == 0x80 && (byteAt(text, at + 2) == 0xA8 || byteAt(text, at + 2) == 0xA9) ? 3 : 0;
        default: return 0;
    }
}

constexpr std::array<bool, 256> makeEndBytes() {
    std::array<bool, 256> may{};
    for (const std::size_t c : {0x0A, 0x0C, 0x0D, 0xC2, 0xE2}) may[c] = true;
    return may;
}
constexpr auto mayEndLine = makeEndBytes();

std::uint64_t eightBytes(std::string_view text, std::size_t at) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    return bytes;
}

/// The next byte at which a line may end.
std::size_t nextLineEnd(std::string_view text, std::size_t at) {
    constexpr std::size_t step = 8;
    constexpr std::uint64_t each = 0x0101010101010101U;
    // Eight letters, digits or usual signs: none is below 0x0E or above 0x7F.
    while (at + step <= text.size()) {
        const std::uint64_t bytes = eightBytes(text, at);
        if (((bytes | (bytes - each * 0x0EU)) & each * 0x80U) != 0) break;
        at += step;
    }
    while (at < text.size() && !mayEndLine[static_cast<unsigned char>(text[at])]) ++at;
    return at;
}

/// All bytes but those that go on with a character, eight at a time.
std::uint32_t signsIn(std::string_view text) {
    constexpr std::size_t step = 8;
    std::size_t goingOn = 0;
    std::size_t at = 0;
    for (; at + step <= text.size(); at += step) {
        const std::uint64_t bytes = eightBytes(text, at);
        goingOn += static_cast<std::size_t>(std::popcount(bytes >> 7U & ~bytes >> 6U & 0x0101010101010101U));
    }
    for (; at < text.size(); ++at) goingOn += (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U ? 1 : 0;
    return static_cast<std::uint32_t>(text.size() - goingOn);
}

LineStart startOf(std::string_view line) {
    if (listMarkLength(line) > 0 || line.starts_with("> ")) return LineStart::bullet;
    if (isDigit(line.front())) return LineStart::digit;
    if (isSmallLetter(line, 0)) return LineStart::small;
    return isCapitalLetter(line, 0) ? LineStart::capital : LineStart::sign;
}

/// "15." may be a day, "ca." and "inkl." are abbreviations; a sentence, too, may end in so short a word.
LineEnd endOfStop(std::string_view before) {
    constexpr std::size_t longest = 4;
    std::size_t letters = 0;
    while (letters < before.size() && isWordByte(before[before.size() - 1 - letters])) ++letters;
    if (letters == 0) return LineEnd::fullStop;
    const std::string_view word = before.substr(before.size() - letters);
    if (letters <= 2 && std::all_of(word.begin(), word.end(), isDigit)) return LineEnd::day;
    return letters <= longest && !isDigit(word.front()) ? LineEnd::abbreviation : LineEnd::fullStop;
}

LineEnd endOf(std::string_view line) {
    for (const std::string_view closing : {"\"", ")", "\u201D", "\u201C", "\u00BB", "*"})
        if (line.size() > closing.size() && line.ends_with(closing) && line[line.size() - closing.size() - 1] == '.')
            return LineEnd::fullStop;
    switch (line.back()) {
        case '.': return endOfStop(line.substr(0, line.size() - 1));
        case '!':
        case '?': return LineEnd::fullStop;
        case ':': return LineEnd::colon;
        case ';': return LineEnd::semicolon;
        case ',': return LineEnd::comma;
        default: return LineEnd::word;
    }
}

/// "in", "der", "of", "per"; "for 24".
bool demandsMore(std::string_view line, const Vocabulary& vocabulary) {
    constexpr std::size_t longest = 12;
    for (const std::string_view joint : {" &", " +", " (", " /"})
        if (line.ends_with(joint)) return true;
    std::size_t letters = 0;
    while (letters < line.size() && letters <= longest && isWordByte(line[line.size() - 1 - letters])) ++letters;
    if (letters == 0 || letters > longest || letters == line.size()) return false;
    const std::string_view word = line.substr(line.size() - letters);
    const char before = line[line.size() - letters - 1];
    const bool isBehindBlank = blankLength(line, line.size() - letters - 1) > 0;
    if (std::all_of(word.begin(), word.end(), isDigit)) return isBehindBlank && letters <= 3;
    // "(m/w/d)" and "Cuoco/a" end in a letter.
    if (!isBehindBlank && (letters == 1 || (before != '/' && before != '\''))) return false;
    return vocabulary.exactly("asked.word-before-more", foldedForm(word)) != nullptr;
}

bool isOfCapitals(std::string_view words) {
    constexpr std::size_t fewest = 4;
    std::size_t capitals = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isSmallLetter(words, i)) return false;
        capitals += isCapitalLetter(words, i) ? 1 : 0;
    }
    return capitals >= fewest;
}

/// Reads numbers, and words of one letter case, along a short line.
class MarkReader {
public:
    explicit MarkReader(std::string_view line) : rest_(line) {}
    [[nodiscard]] bool isDone() const { return rest_.empty(); }
    bool number() {
        constexpr std::size_t longest = 3;
        std::size_t digits = 0;
        while (digits < rest_.size() && isDigit(rest_[digits])) ++digits;
        if (digits == 0 || digits > longest) return false;
        return cut(digits);
    }
    bool oneOf(std::initializer_list<std::string_view> words) {
        for (const std::string_view word : words) {
            const auto same = [](char a, char b) { return (a | (isAsciiLetter(a) ? 0x20 : 0)) == b; };
            if (rest_.size() >= word.size() &&
                std::equal(word.begin(), word.end(), rest_.begin(), [&](char b, char a) { return same(a, b); }) &&
                (rest_.size() == word.size() || !isAsciiLetter(word.back()) || !isAsciiLetter(rest_[word.size()])))
                return cut(word.size());
        }
        return false;
    }

private:
    bool cut(std::size_t bytes) {
        rest_.remove_prefix(bytes);
        while (!rest_.empty()) {
            const std::size_t blank = blankLength(rest_, 0);
            if (blank == 0) break;
            rest_.remove_prefix(blank);
        }
        return true;
    }
    std::string_view rest_;
};

/// "Page 2 of 3", "Seite 2/3", "- 2 -", "2 / 3".
bool isPageMark(std::string_view line) {
    constexpr std::size_t longest = 30;
    if (line.size() > longest) return false;
    MarkReader read(line);
    const bool isDashed = read.oneOf({"-", "\u2013", "\u2014"});
    const bool isNamed = read.oneOf({"page", "seite", "pagina", "pag.", "pag", "p.", "s."});
    if (!read.number()) return false;
    if (isDashed) return read.oneOf({"-", "\u2013", "\u2014"}) && read.isDone();
    if (read.isDone()) return isNamed;
    return read.oneOf({"of", "von", "sur", "di", "de", "/", "|"}) && read.number() && read.isDone();
}

/// The blanks between the words of a line.
struct Gaps {
    bool hasTab = false;
    bool hasWide = false;  ///< of three blanks or more
};

Gaps gapsOf(std::string_view line) {
    constexpr std::size_t wide = 3;
    Gaps gaps;
    std::size_t blanks = 0;
    for (const char c : line) {
        const bool isTab = c == '\t';
        blanks = c == ' ' || isTab ? blanks + 1 : 0;
        gaps.hasTab = gaps.hasTab || isTab;
        gaps.hasWide = gaps.hasWide || blanks >= wide;
    }
    return gaps;
}

/// "salary": 2000,
bool isData(std::string_view line) {
    return line.front() == '{' || line.front() == '}' || line.find("\":") != std::string_view::npos;
}

bool hasTwoBlanks(std::string_view line) {
    for (std::size_t at = 1; at < line.size(); at += line[at] == ' ' ? 1 : 2)
        if (line[at] == ' ' && (line[at - 1] == ' ' || (at + 1 < line.size() && line[at + 1] == ' '))) return true;
    return false;
}

bool isForm(std::string_view line, bool hasTwoBlanks, bool tabsAreBlanks) {
    if (line.front() == '|' || line.front() == '#' || line.starts_with("```")) return true;
    if (isData(line)) return true;
    if (line.front() == '<' && !line.starts_with("<http") && !line.starts_with("<mailto")) return true;
    if (line.find_first_not_of("-=_*~+|:. ") == std::string_view::npos && line.size() > 2) return true;
    const std::size_t bar = line.find(" | ");
    if (bar != std::string_view::npos && line.find(" | ", bar + 3) != std::string_view::npos) return true;
    if (tabsAreBlanks || (!hasTwoBlanks && line.find('\t') == std::string_view::npos)) return false;
    const std::size_t mark = listMarkLength(line);
    const std::size_t words = std::min(line.find_first_not_of(" \t", mark), line.size());
    const Gaps gaps = gapsOf(line.substr(words));
    return gaps.hasTab || gaps.hasWide;
}

/// "2" with empty lines around it.
void markLonePageNumbers(std::string_view text, std::vector<CopiedLine>& lines) {
    constexpr std::size_t longest = 3;
    for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
        if (lines[i].start != LineStart::digit || lines[i].end - lines[i].begin > longest) continue;
        const std::string_view number = text.substr(lines[i].begin, lines[i].end - lines[i].begin);
        if (lines[i - 1].isBlank() && lines[i + 1].isBlank() && std::all_of(number.begin(), number.end(), isDigit))
            lines[i].isPageMark = true;
    }
}

}  // namespace

std::size_t listMarkLength(std::string_view line) {
    static constexpr std::array<std::string_view, 15> signs{
        {"•", "▪", "·", "◦", "‣", "●", "○", "■", "✓", "✔", "➢", "►", "→", "–", "—"}};
    const unsigned char first = byteAt(line, 0);
    if (first >= 0x80)
        for (const std::string_view sign : signs)
            if (line.starts_with(sign)) return sign.size();
    if ((first == '-' || first == '*' || first == '+') && line.size() > 1 && blankLength(line, 1) > 0) return 1;
    if (first >= 'a' && first <= 'z' && byteAt(line, 1) == ')' && blankLength(line, 2) > 0) return 2;
    std::size_t digits = 0;
    while (digits < 2 && digits < line.size() && isDigit(line[digits])) ++digits;
    const bool isNumbered = digits > 0 && (byteAt(line, digits) == '.' || byteAt(line, digits) == ')');
    return isNumbered && blankLength(line, digits + 1) > 0 ? digits + 1 : 0;
}

bool isSmallLetter(std::string_view text, std::size_t at) {
    const unsigned char first = byteAt(text, at);
    if (first < 0x80) return first >= 'a' && first <= 'z';
    const unsigned char second = byteAt(text, at + 1);
    return (first == 0xC3 && second >= 0x9F && second != 0xB7) || (first == 0xC5 && second == 0x93) ||
           (first == 0xEF && second == 0xAC);  // "ﬁ"
}

bool isCapitalLetter(std::string_view text, std::size_t at) {
    const unsigned char first = byteAt(text, at);
    if (first < 0x80) return first >= 'A' && first <= 'Z';
    const unsigned char second = byteAt(text, at + 1);
    return (first == 0xC3 && second <= 0x9E && second != 0x97) || (first == 0xC5 && second == 0x92);
}

std::vector<CopiedLine> copiedLines(std::string_view text, std::size_t from, bool tabsAreBlanks, const Vocabulary& vocabulary) {
    std::vector<CopiedLine> lines;
    bool isBelowBreak = false;
    for (std::size_t begin = from; begin < text.size();) {
        std::size_t end = nextLineEnd(text, begin);
        std::size_t length = 0;
        while (end < text.size() && (length = lineEndLength(text, end)) == 0) end = nextLineEnd(text, end + 1);
        CopiedLine line;
        line.begin = begin;
        line.end = line.behind = end;
        line.endLength = length;
        while (line.begin < line.end) {
            const std::size_t blank = blankLength(text, line.begin);
            if (blank == 0) break;
            line.begin += blank;
        }
        for (bool isCut = true; isCut && line.end > line.begin;) {
            isCut = false;
            for (const std::size_t bytes : {std::size_t{1}, std::size_t{2}, std::size_t{3}})
                if (!isCut && line.end - line.begin >= bytes && blankLength(text, line.end - bytes) == bytes) {
                    line.end -= bytes;
                    isCut = true;
                }
        }
        if (line.isBlank()) line.begin = line.end = begin;
        line.isBelowBreak = isBelowBreak;
        if (!line.isBlank()) {
            const std::string_view words = text.substr(line.begin, line.end - line.begin);
            line.indent = signsIn(text.substr(begin, line.begin - begin));
            line.width = signsIn(text.substr(begin, line.end - begin));
            std::size_t word = 0;
            while (word < words.size() && blankLength(words, word) == 0) ++word;
            line.firstWord = signsIn(words.substr(0, word));
            line.start = startOf(words);
            line.ending = endOf(words);
            line.demandsMore = demandsMore(words, vocabulary);
            line.isOfCapitals = isOfCapitals(words);
            line.isMarkAlone = line.start == LineStart::bullet && listMarkLength(words) == words.size() &&
                               !words.starts_with("\u2013") && !words.starts_with("\u2014");
            line.isPageMark = isPageMark(words);
            line.hasWideGap = hasTwoBlanks(words);
            line.isForm = isForm(words, line.hasWideGap, tabsAreBlanks);
        }
        lines.push_back(line);
        isBelowBreak = length > 0 && text[end] == '\f';
        begin = end + std::max<std::size_t>(length, 1);
    }
    markLonePageNumbers(text, lines);
    return lines;
}

}  // namespace offerbook::extract
