#include "core/extract/copied/broken_word.h"

#include <algorithm>

namespace offerbook::extract {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetterByte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }

/// A hyphen at the end of a line.
struct Hyphen {
    std::size_t length = 0;
    bool isOfTypesetting = false;  ///< a sign that is written at no other place
};

Hyphen hyphenAtEnd(std::string_view line) {
    if (line.ends_with("\u00AD") || line.ends_with("\u00AC")) return {2, true};
    if (line.ends_with("\u2010")) return {3, false};
    if (line.ends_with("-")) return {1, false};
    return {};
}

std::size_t lettersAtEnd(std::string_view text) {
    std::size_t letters = 0;
    while (letters < text.size() && isLetterByte(text[text.size() - 1 - letters])) ++letters;
    return letters;
}

/// Of a word with hyphens within: "arc-en".
std::size_t headLength(std::string_view text) {
    std::size_t length = lettersAtEnd(text);
    while (length > 0 && length < text.size() && text[text.size() - 1 - length] == '-') {
        const std::size_t before = lettersAtEnd(text.substr(0, text.size() - 1 - length));
        if (before == 0) break;
        length += 1 + before;
    }
    return length;
}

std::size_t lettersAtBegin(std::string_view text) {
    std::size_t letters = 0;
    while (letters < text.size() && isLetterByte(text[letters])) ++letters;
    return letters;
}

/// "IT-" above "gestützt": an abbreviation of capitals is never the first half of a word.
bool isOfCapitals(std::string_view word) {
    return word.size() >= 2 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "5'" above "400", "30." above "000", "2'000–" above "3'000".
bool isFigureBroken(std::string_view before, std::string_view behind) {
    constexpr std::size_t group = 3;
    const bool isGroup = behind.size() >= group && std::all_of(behind.begin(), behind.begin() + group, isDigit) &&
                         (behind.size() == group || !isDigit(behind[group]));
    for (const std::string_view sign : {"'", "\u2019", ".", ","})
        if (before.size() > sign.size() && before.ends_with(sign) && isDigit(before[before.size() - sign.size() - 1]))
            return isGroup;
    for (const std::string_view dash : {"\u2013", "-"})
        if (before.size() > dash.size() && before.ends_with(dash) && isDigit(before[before.size() - dash.size() - 1]))
            return isDigit(behind.front());
    return false;
}

}  // namespace

/// Of the whole text, so that "full-time" in one line tells of "full-" above "time".
void BrokenWords::collectWords() {
    hasWords_ = true;
    constexpr std::size_t longestText = 400'000;
    const std::string folded = foldedForm(text_.substr(0, longestText));
    const auto isOfWord = [](char c) { return isLetterByte(c) || c == '-'; };
    for (std::size_t at = 0; at < folded.size();) {
        std::size_t end = at;
        while (end < folded.size() && isOfWord(folded[end])) ++end;
        if (end - at > 3) words_.insert(folded.substr(at, end - at));
        at = std::max(end, at + 1);
    }
}

/// "day-to-" above "day": `head` has the hyphens of its word.
bool BrokenWords::keepsHyphen(std::string_view head, std::string_view tail) {
    const std::string_view last = head.substr(head.size() - lettersAtEnd(head));
    if (last.size() == 1 || isOfCapitals(last)) return true;
    if (last.size() < head.size() && isWord("asked.word-within-hyphens", foldedForm(last))) return true;
    const std::string first = foldedForm(head);
    const std::string second = foldedForm(tail);
    if (!hasWords_) collectWords();
    if (words_.contains(first + "-" + second)) return true;
    if (words_.contains(first + second)) return false;
    if (isWord("asked.hyphened-word", first + "-" + second) || isWord("asked.hyphened-tail", second)) return true;
    constexpr std::size_t shortestWord = 4;
    return isWord("asked.hyphened-head", first) && second.size() >= shortestWord && !isWord("asked.hyphened-not", second);
}

std::optional<BrokenWords::Joint> BrokenWords::joint(const CopiedLine& line, const CopiedLine& next) {
    const std::string_view above = text_.substr(line.begin, line.end - line.begin);
    const std::string_view below = text_.substr(next.begin, next.end - next.begin);
    if (isFigureBroken(above, below)) return Joint{{line.end, next.begin}, ""};
    const Hyphen hyphen = hyphenAtEnd(above);
    const std::string_view before = above.substr(0, above.size() - hyphen.length);
    if (hyphen.length == 0 || before.empty()) return std::nullopt;
    const Span whole{line.end - hyphen.length, next.begin};
    const std::size_t letters = lettersAtEnd(before);
    if (hyphen.isOfTypesetting) return letters > 0 && lettersAtBegin(below) > 0 ? std::optional(Joint{whole, ""}) : std::nullopt;
    const bool isBehindWord = letters > 0 || isDigit(before.back());
    const bool goesOn = next.start == LineStart::small || next.start == LineStart::capital || isDigit(below.front());
    if (!isBehindWord || !goesOn) return std::nullopt;
    const std::string_view tail = below.substr(0, lettersAtBegin(below));
    if (next.start == LineStart::small && isWord("asked.word-behind-hyphen", foldedForm(tail))) return Joint{whole, "- "};
    if (next.start != LineStart::small || letters == 0 || keepsHyphen(before.substr(before.size() - headLength(before)), tail))
        return Joint{whole, "-"};
    return Joint{whole, ""};
}

}  // namespace offerbook::extract
