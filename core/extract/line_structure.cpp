#include "core/extract/line_structure.h"

#include "core/extract/line_tags.h"
#include "core/extract/utf8_cursor.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace offerbook::extract {
namespace {

bool isBlankByte(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isLetterByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

Span trimmed(std::string_view text, Span at) {
    constexpr std::string_view noBreakSpace = "\xC2\xA0";
    for (bool moved = true; moved;) {
        moved = false;
        if (at.begin < at.end && isBlankByte(text[at.begin])) ++at.begin, moved = true;
        if (at.begin < at.end && isBlankByte(text[at.end - 1])) --at.end, moved = true;
        if (at.size() >= 2 && text.substr(at.begin, 2) == noBreakSpace) at.begin += 2, moved = true;
        if (at.size() >= 2 && text.substr(at.end - 2, 2) == noBreakSpace) at.end -= 2, moved = true;
    }
    return at;
}

/// The mark of a bullet at the beginning of a line: its length with the white space behind it; 0 where there is none.
std::size_t bulletLength(std::string_view line) {
    static constexpr std::array<std::string_view, 18> signs{
        {"-", "*", "+", "•", "▪", "·", "◦", "‣", "●", "○", "■", "–", "—", "✓", "✔", "➢", "►", "→"}};
    const auto first = static_cast<unsigned char>(line.empty() ? '\0' : line.front());
    // "a) run the kitchen": letters for a list, as authorities write them.
    if (first >= 'a' && first <= 'z' && line.size() > 3 && line[1] == ')' && isBlankByte(line[2])) return 2;
    if (first < 0x80 && first != '-' && first != '*' && first != '+' && !isDigit(line.empty() ? '\0' : line.front())) return 0;
    for (const auto sign : signs)
        if (line.starts_with(sign) && line.size() > sign.size()) {
            const char next = line[sign.size()];
            const bool spaced = isBlankByte(next) || static_cast<unsigned char>(next) == 0xC2;
            if (spaced || sign.size() > 1) return sign.size();
        }
    std::size_t digits = 0;
    while (digits < 2 && digits < line.size() && isDigit(line[digits])) ++digits;
    if (digits > 0 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') && isBlankByte(line[digits + 1]))
        return digits + 1;
    return 0;
}

/// Cuts emphasis marks (** __ * _) that enclose the whole span.
Span withoutEmphasis(std::string_view text, Span at) {
    while (at.size() > 2 && (text[at.begin] == '*' || text[at.begin] == '_') && text[at.end - 1] == text[at.begin])
        at = trimmed(text, {at.begin + 1, at.end - 1});
    return at;
}

/// 2: of a word, 1: within one, 0: between words.
constexpr std::array<std::uint8_t, 256> makeWordParts() {
    std::array<std::uint8_t, 256> parts{};
    for (std::size_t c = 0; c < 256; ++c) parts[c] = isLetterByte(static_cast<char>(c)) || isDigit(static_cast<char>(c)) ? 2 : 0;
    for (const char c : {'\'', '-', '.'}) parts[static_cast<unsigned char>(c)] = 1;
    return parts;
}
constexpr auto wordParts = makeWordParts();

int wordCount(std::string_view text) {
    int words = 0;
    std::uint8_t before = 0;
    for (const char c : text) {
        const std::uint8_t part = wordParts[static_cast<unsigned char>(c)];
        words += part == 2 && before == 0 ? 1 : 0;
        before = part;
    }
    return words;
}

bool hasLetter(std::string_view text) { return std::any_of(text.begin(), text.end(), isLetterByte); }

/// "Ref. no.", "Anzeigen-Nr.", "Rif. annuncio": full stops of short words in a short label end no sentence.
bool stopsAreAbbreviations(std::string_view label) {
    constexpr std::size_t longestLabel = 30;
    constexpr std::size_t longestWord = 6;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < label.size(); ++i) {
        if (label[i] == '.') {
            if (label.size() > longestLabel || i == begin || i - begin > longestWord) return false;
            begin = i + 1;
        } else if (!isLetterByte(label[i])) {
            begin = i + 1;
        }
    }
    return true;
}

/// "Verkäufer:innen", "eine:n Köch:in": the colon of the forms for all genders stands within a word and opens no value.
bool isWithinWord(std::string_view content, std::size_t colon) {
    if (colon == 0 || !isLetterByte(content[colon - 1])) return false;
    const std::string_view rest = content.substr(colon + 1);
    if (rest.starts_with("innen")) return true;  // "Kolleg:innenkreis", too
    for (const std::string_view ending : {"in", "r", "n"})
        if (rest.starts_with(ending) && (rest.size() == ending.size() || !isLetterByte(rest[ending.size()]))) return true;
    return false;
}

/// "Location: Bonn": sets label and value where the text before the first colon is short enough to be a label.
void splitLabel(std::string_view text, Line& line) {
    // ":Location: Bonn" is a field of reStructuredText.
    const bool isField = line.content.size() > 2 && text[line.content.begin] == ':';
    const Span whole = withoutTags(text, {line.content.begin + (isField ? 1 : 0), line.content.end});
    const std::string_view content = text.substr(whole.begin, whole.size());
    constexpr std::size_t longestLabel = 60;
    std::size_t colon = content.substr(0, longestLabel + 1).find(':');
    while (colon != std::string_view::npos && isWithinWord(content, colon))
        colon = content.substr(0, longestLabel + 1).find(':', colon + 1);
    if (colon == std::string_view::npos || colon == 0) return;
    // "<strong>Start</strong>: May"
    Span label = withoutTags(text, {whole.begin, whole.begin + colon});
    const std::string_view before = text.substr(label.begin, label.size());
    if (before.find_first_of("!?;{[<") != std::string_view::npos || !hasLetter(before) || wordCount(before) > 6) return;
    if (!stopsAreAbbreviations(before)) return;
    std::size_t behind = whole.begin + colon + 1;
    if (behind < whole.end && text[behind] == '/') return;  // a link
    while (behind < whole.end && (text[behind] == '*' || text[behind] == '_')) ++behind;
    const Span value = trimmed(text, withoutTags(text, {behind, whole.end}));
    if (value.size() == 0) return;
    label = trimmed(text, label);
    while (label.size() > 0 && (text[label.begin] == '*' || text[label.begin] == '_')) ++label.begin;
    while (label.size() > 0 && (text[label.end - 1] == '*' || text[label.end - 1] == '_')) --label.end;
    if (isDigit(text[label.end - 1]) && isDigit(text[value.begin])) return;  // a time of day
    line.label = trimmed(text, label);
    line.value = value;
}

/// The bytes of a dash that a blank follows, with the blank: "- ", "– ", "— ".
std::size_t dashAtStart(std::string_view text) {
    for (const std::string_view dash : {"- ", "\u2013 ", "\u2014 "})
        if (text.starts_with(dash)) return dash.size();
    return 0;
}

/// "**Requirements.** A degree in ...", "**Start** \u2014 in May": a short emphasised beginning is the label of what follows on
/// the line.
void splitLeadIn(std::string_view text, Line& line) {
    const std::string_view content = text.substr(line.content.begin, line.content.size());
    constexpr std::size_t longestLabel = 50;
    if (!content.starts_with("**") && !content.starts_with("__")) return;
    const std::size_t close = content.substr(0, longestLabel + 4).find(content.substr(0, 2), 2);
    if (close == std::string_view::npos || close < 4) return;
    const std::string_view inside = content.substr(2, close - 2);
    const bool isTitle = inside.back() == '.' || inside.back() == ':';
    Span value = trimmed(text, {line.content.begin + close + 2, line.content.end});
    const std::size_t dash = isTitle ? 0 : dashAtStart(text.substr(value.begin, value.size()));
    value = trimmed(text, {value.begin + dash, value.end});
    if ((!isTitle && dash == 0) || wordCount(inside) > 5 || value.size() == 0) return;
    line.label = trimmed(text, {line.content.begin + 2, line.content.begin + close - (isTitle ? 1 : 0)});
    line.value = value;
}

/// "Place of work ........ Bonn", "Salary: ------ £24,000": dots or dashes that lead the eye part the label from its value.
void splitLeader(std::string_view text, Line& line) {
    constexpr std::size_t longestLabel = 44;
    constexpr std::size_t shortestLeader = 4;
    const std::string_view content = text.substr(line.content.begin, line.content.size());
    for (const char sign : {'.', '-'}) {
        const std::size_t leader = content.substr(0, longestLabel + shortestLeader).find(std::string(shortestLeader, sign));
        if (leader == std::string_view::npos || leader == 0) continue;
        std::size_t behind = content.find_first_not_of(sign, leader);
        if (behind != std::string_view::npos && content[behind] == ':') ++behind;
        if (behind == std::string_view::npos) return;
        Span label = trimmed(text, {line.content.begin, line.content.begin + leader});
        if (label.size() > 0 && text[label.end - 1] == ':') label = trimmed(text, {label.begin, label.end - 1});
        const Span value = trimmed(text, {line.content.begin + behind, line.content.end});
        const std::string_view words = text.substr(label.begin, label.size());
        if (!hasLetter(words) || wordCount(words) > 5 || value.size() == 0) return;
        line.label = label;
        line.value = value;
        return;
    }
}

/// `title = "Postdoc in Bonn"`, as TOML writes it.
void splitAssignment(std::string_view text, Line& line) {
    const std::string_view content = text.substr(line.content.begin, line.content.size());
    const std::size_t sign = content.find('=');
    if (sign == std::string_view::npos || sign == 0) return;
    Span value = trimmed(text, {line.content.begin + sign + 1, line.content.end});
    if (value.size() >= 2 && text[value.begin] == '"' && text[value.end - 1] == '"') ++value.begin, --value.end;
    if (value.size() == 0) return;
    line.label = trimmed(text, {line.content.begin, line.content.begin + sign});
    line.value = value;
}

/// A table row: cells between bars or tabs. Two cells are a label and its value.
void splitCells(std::string_view text, Line& line, char bar) {
    line.kind = LineKind::tableCell;
    std::vector<Span> cells;
    std::size_t from = line.begin;
    for (std::size_t at = line.begin; at <= line.end; ++at) {
        if (at < line.end && text[at] != bar) continue;
        if (const Span cell = trimmed(text, {from, at}); cell.size() > 0) cells.push_back(cell);
        from = at + 1;
    }
    if (cells.size() != 2 || cells[0].size() > 60) return;
    line.label = withoutEmphasis(text, cells[0]);
    if (line.label.size() > 1 && text[line.label.end - 1] == ':')
        line.label = trimmed(text, {line.label.begin, line.label.end - 1});
    line.value = cells[1];
}

int indentation(std::string_view text, std::size_t lineBegin, std::size_t contentBegin) {
    int columns = 0;
    for (std::size_t i = lineBegin; i < contentBegin; ++i) columns += text[i] == '\t' ? 4 : 1;
    return columns;
}

class LineReader {
public:
    LineReader(std::string_view text, const std::vector<Mark>& marks) : text_(text), marks_(marks) {}

    std::vector<Line> run() {
        split();
        const std::size_t body = joinFoldedValues(readFrontMatter());
        const auto written = [](const Line& line) { return line.begin != line.end; };
        first_ = static_cast<std::size_t>(std::find_if(lines_.begin(), lines_.end(), written) - lines_.begin());
        for (std::size_t i = 0; i < lines_.size(); ++i) classify(i, i < body);
        for (std::size_t i = body; i < lines_.size(); ++i) joinLabelWithNextLine(i);
        return std::move(lines_);
    }

private:
    [[nodiscard]] std::string_view written(const Line& line) const { return text_.substr(line.begin, line.end - line.begin); }

    void split() {
        const bool hasPages = text_.find('\f') != std::string_view::npos;
        for (std::size_t from = 0; from <= text_.size();) {
            std::size_t at = std::min(text_.find('\n', from), text_.size());
            if (hasPages) at = std::min(text_.substr(0, at).find('\f', from), at);
            const Span inner = trimmed(text_, {from, at});
            Line line;
            line.begin = inner.begin;
            line.end = inner.end;
            line.content = inner;
            lines_.push_back(line);
            starts_.push_back(from);
            from = at + 1;
        }
    }

    /// Marks `key: value` lines between two "---" lines at the top, or `key = value` between two "+++", as structured;
    /// returns the first line behind.
    std::size_t readFrontMatter() {
        std::size_t first = 0;
        while (first < lines_.size() && lines_[first].begin == lines_[first].end) ++first;
        if (first >= lines_.size() || !isFence(written(lines_[first]))) return 0;
        for (std::size_t i = first + 1; i < lines_.size(); ++i)
            if (written(lines_[i]) == written(lines_[first])) return i + 1;
        return 0;
    }

    /// "title: Business Developer and" above "  Project Manager": a value of front matter that goes on in indented lines is one.
    /// Returns the first line behind the front matter.
    std::size_t joinFoldedValues(std::size_t body) {
        std::size_t kept = std::min<std::size_t>(body, 1);
        for (std::size_t i = kept; i < body; ++i) {
            if (kept > 0 && goesOn(lines_[kept - 1], starts_[kept - 1], i)) {
                lines_[kept - 1].end = lines_[kept - 1].content.end = lines_[i].end;
                continue;
            }
            lines_[kept] = lines_[i];
            starts_[kept++] = starts_[i];
        }
        const auto removed = [kept, body](auto& all) {
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(kept), all.begin() + static_cast<std::ptrdiff_t>(body));
        };
        removed(lines_);
        removed(starts_);
        return kept;
    }

    [[nodiscard]] bool goesOn(const Line& field, std::size_t start, std::size_t index) const {
        const Line& line = lines_[index];
        const std::string_view own = written(line);
        const std::string_view value = written(field);
        const int depth = indentation(text_, starts_[index], line.begin);
        if (own.empty() || depth == 0 || depth <= indentation(text_, start, field.begin) || bulletLength(own) > 0 ||
            own.front() == '#')
            return false;
        const std::size_t colon = value.substr(0, value.find(' ')).find(':');
        if (colon == std::string_view::npos || bulletLength(value) > 0) return false;
        std::string_view said = value.substr(colon + 1);
        if (said.starts_with(' ')) said.remove_prefix(1);
        if (said.empty()) return false;
        const bool isBlock = said.front() == '|' || said.front() == '>' || said.front() == '[' || said.front() == '{';
        return !isBlock && !isKeyed(own);
    }

    /// "key: value", "key:"
    static bool isKeyed(std::string_view line) {
        const std::string_view word = line.substr(0, line.find(' '));
        return word.size() > 1 && word.back() == ':' && word.find(':') + 1 == word.size();
    }

    static bool isFence(std::string_view line) { return line == "---" || line == "+++"; }

    void classify(std::size_t index, bool frontMatter) {
        Line& line = lines_[index];
        if (line.begin == line.end) return;
        line.kind = LineKind::paragraph;
        if (const Mark* mark = markOf(line); mark != nullptr) return byMark(line, *mark);
        if (frontMatter) return frontMatterLine(index);
        if (markdownHeading(line) || ruleOrTable(line) || underlinedBullet(index) || bullet(index) || taggedHeading(line)) return;
        line.content = withoutEmphasis(text_, withoutTags(text_, line.content));
        const bool emphasised = line.content.size() + 4 <= line.end - line.begin;
        splitLeader(text_, line);
        if (!line.hasLabel()) splitLabel(text_, line);
        if (!line.hasLabel()) splitLeadIn(text_, line);
        if (!line.hasLabel() && isRowOfColumns(index)) splitColumns(line);
        if (!line.hasLabel() && isRowOfBars(index)) splitAtBar(line);
        if (line.hasLabel()) {
            line.kind = LineKind::labelValue;
            return;
        }
        if (endsInColon(line) || (emphasised && isShortTitle(line)) || isUnderlined(index) || standsAlone(index) ||
            isTitleOverText(index)) {
            line.kind = LineKind::heading;
            line.level = isUnderlined(index) ? 2 : emphasised || endsInColon(line) ? 5 : 6;
            if (endsInColon(line)) line.content = trimmed(text_, {line.content.begin, line.content.end - 1});
            line.content = withoutEmphasis(text_, line.content);
        }
    }

    /// "Salary        £24,000": three blanks or more part a short label from its value; where nothing is so: npos.
    [[nodiscard]] std::size_t columnOf(const Line& line) const {
        constexpr std::size_t longestLabel = 30;
        constexpr std::string_view gap = "   ";
        const std::size_t found = written(line).find(gap);
        if (found == std::string_view::npos || found == 0 || found > longestLabel || !hasLetter(written(line).substr(0, found)) ||
            wordCount(written(line).substr(0, found)) > 5)
            return std::string_view::npos;
        return found;
    }

    /// A row of such a table: the line above or below is one as well, whatever goes on in the second column between the two.
    [[nodiscard]] bool isRowOfColumns(std::size_t index) const {
        constexpr std::size_t longestValue = 4;
        const auto isRow = [&](std::size_t other) { return columnOf(lines_[other]) != std::string_view::npos; };
        if (!isRow(index)) return false;
        std::size_t below = index + 1;
        while (below < lines_.size() && below < index + longestValue && isIndented(lines_[below])) ++below;
        if (below < lines_.size() && isRow(below)) return true;
        std::size_t above = index;
        while (above > 1 && above + longestValue > index + 1 && isIndented(lines_[above - 1])) --above;
        return above > 0 && isRow(above - 1);
    }

    /// "            71600 Paray": below a value of the second column, far from where labels begin.
    [[nodiscard]] bool isIndented(const Line& line) const {
        constexpr std::size_t least = 8;
        return line.begin >= least && text_.substr(line.begin - least, least).find_first_not_of(' ') == std::string_view::npos;
    }

    void splitColumns(Line& line) const {
        const std::size_t found = line.begin + columnOf(line);
        line.label = {line.begin, found};
        line.value = trimmed(text_, {found, line.end});
    }

    /// "Place of work | Bonn": the one bar of a line, a short label before it and a value behind; where it is not so: npos.
    [[nodiscard]] std::size_t barOf(const Line& line) const {
        constexpr std::size_t longestLabel = 44;
        const std::string_view content = written(line);
        const std::size_t bar = content.find('|');
        if (bar == std::string_view::npos || bar < 2 || bar > longestLabel || bar + 1 >= content.size() ||
            content.find('|', bar + 1) != std::string_view::npos || !hasLetter(content.substr(0, bar)) ||
            wordCount(content.substr(0, bar)) > 6)
            return std::string_view::npos;
        return bar;
    }

    /// One of three rows or more below each other, each of which has one bar: a table without bars around it.
    [[nodiscard]] bool isRowOfBars(std::size_t index) const {
        constexpr std::size_t least = 3;
        const auto isRow = [&](std::size_t other) { return barOf(lines_[other]) != std::string_view::npos; };
        if (!isRow(index)) return false;
        std::size_t first = index;
        while (first > 0 && index - first < least && isRow(first - 1)) --first;
        std::size_t end = index + 1;
        while (end < lines_.size() && end - first < least && isRow(end)) ++end;
        return end - first >= least;
    }

    void splitAtBar(Line& line) const {
        const std::size_t bar = line.begin + barOf(line);
        line.label = trimmed(text_, {line.begin, bar});
        line.value = trimmed(text_, {bar + 1, line.end});
    }

    [[nodiscard]] const Mark* markOf(const Line& line) {
        while (nextMark_ < marks_.size() && marks_[nextMark_].at.end <= line.begin) ++nextMark_;
        for (std::size_t i = nextMark_; i < marks_.size() && marks_[i].at.begin < line.end; ++i) {
            const auto kind = marks_[i].kind;
            const bool form = kind == Mark::Kind::heading || kind == Mark::Kind::bullet || kind == Mark::Kind::tableCell ||
                              kind == Mark::Kind::structured;
            if (form && marks_[i].at.begin <= line.begin && line.end <= marks_[i].at.end) return &marks_[i];
        }
        return nullptr;
    }

    void byMark(Line& line, const Mark& mark) {
        line.level = mark.level;
        if (mark.kind == Mark::Kind::heading) {
            line.kind = LineKind::heading;
            if (endsInColon(line)) line.content = trimmed(text_, {line.content.begin, line.content.end - 1});
            splitLabel(text_, line);
            return;
        }
        line.isStructured = mark.kind == Mark::Kind::structured;
        if (mark.kind == Mark::Kind::tableCell) return splitCells(text_, line, '\t');
        splitLabel(text_, line);
        line.kind = mark.kind == Mark::Kind::bullet ? LineKind::bullet : LineKind::labelValue;
    }

    /// "# city: Stanford", "#  location = 'Here'" of front matter: a field that somebody took out. The keys of fields are in
    /// small letters; "# Location: Bonn" may be a heading between two rules.
    static bool isComment(std::string_view line) {
        if (line.empty() || line.front() != '#') return false;
        std::size_t at = line.find_first_not_of("# ");
        const std::size_t key = at;
        while (at < line.size() && ((line[at] >= 'a' && line[at] <= 'z') || line[at] == '_')) ++at;
        if (at == std::string_view::npos || at == key) return false;
        at = line.find_first_not_of(' ', at);
        return at != std::string_view::npos && (line[at] == ':' || line[at] == '=');
    }

    /// "authors:", "header-image:" above a list or nothing: a key, which nobody reads.
    static bool isKeyAlone(std::string_view line) {
        if (line.size() < 2 || line.back() != ':') return false;
        return std::all_of(line.begin(), line.end() - 1,
                           [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-'; });
    }

    void frontMatterLine(std::size_t index) {
        Line& line = lines_[index];
        if (isFence(written(line))) {
            line.kind = LineKind::blank;
            return;
        }
        if (isComment(written(line))) {
            line.kind = LineKind::blank;
            return;
        }
        if (isKeyAlone(written(line))) line.isStructured = true;
        if (const std::size_t mark = bulletLength(written(line)); mark > 0) {
            line.content = trimmed(text_, {line.begin + mark, line.end});
            line.kind = LineKind::bullet;
            line.level = 1;
        }
        splitLabel(text_, line);
        if (!line.hasLabel()) splitAssignment(text_, line);
        if (!line.hasLabel() || isNestedText(index)) return;
        nameByParent(index);
        line.kind = LineKind::labelValue;
        line.isStructured = true;
    }

    /// "    text: 'Your tasks'" deep within front matter: a site's editor keeps the words of the page there.
    bool isNestedText(std::size_t index) {
        Line& line = lines_[index];
        constexpr int deep = 4;
        const std::string_view label = text_.substr(line.label.begin, line.label.size());
        const bool isText = label == "text" || label == "content" || label == "body" || label == "html" || label == "paragraph";
        if (!isText || indentation(text_, starts_[index], line.begin) < deep) return false;
        Span value = line.value;
        if (value.size() >= 2 && (text_[value.begin] == '\'' || text_[value.begin] == '"') &&
            text_[value.end - 1] == text_[value.begin])
            ++value.begin, --value.end;
        line.content = trimmed(text_, value);
        line.label = {};
        line.value = {};
        line.kind = LineKind::paragraph;
        return true;
    }

    /// "hiringOrganization:" above "  name: Example Works": the name is what the line above it says.
    void nameByParent(std::size_t index) {
        Line& line = lines_[index];
        constexpr std::size_t reach = 4;
        const int depth = indentation(text_, starts_[index], line.begin);
        if (depth == 0 || text_.substr(line.label.begin, line.label.size()) != "name") return;
        for (std::size_t above = index; above > 0 && index - above < reach; --above) {
            const Line& parent = lines_[above - 1];
            if (parent.begin == parent.end) return;
            if (indentation(text_, starts_[above - 1], parent.begin) >= depth) continue;
            if (text_[parent.end - 1] == ':' && bulletLength(written(parent)) == 0) line.label = {parent.begin, parent.end - 1};
            return;
        }
    }

    bool markdownHeading(Line& line) const {
        std::size_t signs = 0;
        while (line.begin + signs < line.end && text_[line.begin + signs] == '#') ++signs;
        if (signs == 0 || signs > 6 || line.begin + signs == line.end) return false;
        line.kind = LineKind::heading;
        line.level = static_cast<int>(signs);
        Span content = trimmed(text_, {line.begin + signs, line.end});
        while (content.size() > 0 && text_[content.end - 1] == '#') --content.end;
        content = withoutEmphasis(text_, trimmed(text_, content));
        if (content.size() > 1 && text_[content.end - 1] == ':') --content.end;
        while (content.size() > 2 && (text_[content.begin] == '*' || text_[content.begin] == '_')) ++content.begin;
        while (content.size() > 2 && (text_[content.end - 1] == '*' || text_[content.end - 1] == '_')) --content.end;
        line.content = trimmed(text_, content);
        splitLabel(text_, line);
        return true;
    }

    /// "<h3 class="title">Requirements</h3>" among lines of Markdown.
    bool taggedHeading(Line& line) const {
        const int level = levelOfHeadingTag(text_, line.content);
        const Span content = trimmed(text_, withoutTags(text_, line.content));
        if (level == 0 || content.size() == 0) return false;
        line.kind = LineKind::heading;
        line.level = level;
        line.content = content;
        splitLabel(text_, line);
        return true;
    }

    /// Not the one that a word processor puts behind a bullet: "•\tOrdering of spare parts".
    static bool hasTabBetweenWords(std::string_view content) {
        std::size_t begin = bulletLength(content);
        while (begin < content.size() && isBlankByte(content[begin])) ++begin;
        return content.find('\t', begin) != std::string_view::npos;
    }

    bool ruleOrTable(Line& line) const {
        const std::string_view content = written(line);
        if (content.find_first_not_of("-=_*~ ") == std::string_view::npos && content.size() >= 3) {
            line.kind = LineKind::blank;
            return true;
        }
        const bool bars = content.size() > 2 && content.front() == '|' && content.back() == '|';
        if (bars && content.find_first_not_of("|-: ") == std::string_view::npos) {
            line.kind = LineKind::blank;
            return true;
        }
        if (bars)
            splitCells(text_, line, '|');
        else if (hasTabBetweenWords(content))
            splitCells(text_, line, '\t');
        return line.kind == LineKind::tableCell;
    }

    /// "* Profile" over "=======": a heading, whatever sign stands before it.
    bool underlinedBullet(std::size_t index) {
        Line& line = lines_[index];
        const std::size_t mark = bulletLength(written(line));
        if (mark == 0 || !isUnderlined(index) || written(lines_[index + 1]).front() != '=') return false;
        line.kind = LineKind::heading;
        line.level = 2;
        line.content = withoutEmphasis(text_, trimmed(text_, {line.begin + mark, line.end}));
        return true;
    }

    bool bullet(std::size_t index) {
        Line& line = lines_[index];
        const std::size_t mark = bulletLength(written(line));
        if (mark == 0) return false;
        line.kind = LineKind::bullet;
        line.level = 1 + indentation(text_, starts_[index], line.begin) / 2;
        line.content = trimmed(text_, {line.begin + mark, line.end});
        splitLabel(text_, line);
        return true;
    }

    [[nodiscard]] bool endsInColon(const Line& line) const {
        constexpr std::size_t longest = 90;
        const std::string_view content = text_.substr(line.content.begin, line.content.size());
        return content.size() > 1 && content.size() <= longest && content.back() == ':' && hasLetter(content) &&
               content.find(". ") == std::string_view::npos;
    }

    [[nodiscard]] bool isShortTitle(const Line& line) const {
        const std::string_view content = text_.substr(line.content.begin, line.content.size());
        return !content.empty() && content.size() <= 80 && wordCount(content) <= 9 && content.back() != '.' &&
               content.back() != ';' && content.back() != ',' && hasLetter(content);
    }

    [[nodiscard]] bool isUnderlined(std::size_t index) const {
        if (index + 1 >= lines_.size() || !isShortTitle(lines_[index])) return false;
        const std::string_view below = written(lines_[index + 1]);
        return below.size() >= 3 && (below.find_first_not_of('=') == std::string_view::npos ||
                                     (below.find_first_not_of('-') == std::string_view::npos && index > 0));
    }

    /// A short line with an empty line above (or the top) that stands over a longer text or a list.
    [[nodiscard]] bool standsAlone(std::size_t index) const {
        const Line& line = lines_[index];
        constexpr std::size_t longest = 60;
        if (!isShortTitle(line) || line.end - line.begin > longest || wordCount(written(line)) > 7) return false;
        if (index > 0 && lines_[index - 1].begin != lines_[index - 1].end) return false;
        std::size_t below = index + 1;
        while (below < lines_.size() && lines_[below].begin == lines_[below].end) ++below;
        if (below >= lines_.size()) return false;
        const std::string_view next = written(lines_[below]);
        const bool beginsAnew = !(next.front() >= 'a' && next.front() <= 'z');
        return bulletLength(next) > 0 || (beginsAnew && (next.size() > longest || below == index + 1));
    }

    /// The first line of the text, which ends though the next word would have fitted into the width of the lines below: a title
    /// above running text, and no beginning of it that was broken at its width.
    [[nodiscard]] bool isTitleOverText(std::size_t index) const {
        constexpr std::size_t longest = 110;
        const Line& line = lines_[index];
        const std::string_view own = written(line);
        if (index != first_ || index + 1 >= lines_.size() || own.size() > longest || !hasLetter(own) ||
            std::string_view(".;,:?!").find(own.back()) != std::string_view::npos)
            return false;
        const std::string_view next = written(lines_[index + 1]);
        if (next.empty() || !(next.front() >= 'A' && next.front() <= 'Z') || next.back() != '.') return false;
        std::size_t width = 0;
        for (std::size_t below = index + 1; below < lines_.size() && lines_[below].begin != lines_[below].end; ++below)
            width = std::max(width, lines_[below].end - lines_[below].begin);
        return own.size() + 1 + std::min(next.find(' '), next.size()) <= width;
    }

    /// "Job reference:" above "VN26-27".
    void joinLabelWithNextLine(std::size_t index) {
        Line& line = lines_[index];
        if (line.kind != LineKind::heading || line.hasLabel() || text_[line.end - 1] != ':') return;
        std::size_t below = index + 1;
        while (below < lines_.size() && lines_[below].kind == LineKind::blank) ++below;
        if (below >= lines_.size() || below > index + 3) return;
        const Line& next = lines_[below];
        constexpr std::size_t longestValue = 120;
        // "Company:" and below it "Location: Bonn": nothing was filled in.
        const bool isFilledElsewhere = next.hasLabel() && below == index + 1;
        if (next.kind == LineKind::bullet || isFilledElsewhere || next.end - next.begin > longestValue ||
            text_[next.end - 1] == ':')
            return;
        line.label = line.content;
        line.value = {next.begin, next.end};
    }

    std::string_view text_;
    const std::vector<Mark>& marks_;
    std::vector<Line> lines_;
    std::size_t first_ = 0;  // the first that is not empty
    std::vector<std::size_t> starts_;
    std::size_t nextMark_ = 0;
};

}  // namespace

std::vector<Line> readLines(std::string_view text, const std::vector<Mark>& marks) { return LineReader(text, marks).run(); }

}  // namespace offerbook::extract
