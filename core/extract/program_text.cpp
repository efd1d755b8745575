#include "core/extract/program_text.h"

#include "core/extract/read_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace offerbook::extract {
namespace {

bool isBlankByte(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
bool isLetterByte(char c) { return (c >= 'a' && c <= 'z') || isCapital(c) || static_cast<unsigned char>(c) >= 0x80; }
bool isNameByte(char c) { return (c >= 'a' && c <= 'z') || isCapital(c) || isDigit(c) || c == '_'; }
bool isQuote(char c) { return c == '"' || c == '\'' || c == '`'; }

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isBlankByte(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlankByte(text.back())) text.remove_suffix(1);
    return text;
}

bool startsWithOneOf(std::string_view text, std::initializer_list<std::string_view> beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(), [text](std::string_view b) { return text.starts_with(b); });
}

bool endsWithOneOf(std::string_view text, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [text](std::string_view e) { return text.ends_with(e); });
}

bool isComment(std::string_view line) {
    return startsWithOneOf(line, {"//", "/*", "* ", "*/", "#!", "# -*-", "-- "}) || line == "*";
}

/// `job = """`, `JobOffer j14=createJobOffer("Lombardia",`: a name is given something quoted, or a call.
bool isAssignment(std::string_view line) {
    const std::size_t sign = line.find('=');
    if (sign == std::string_view::npos || sign == 0 || sign + 1 >= line.size() || line.find_first_of(".,:;!?") < sign)
        return false;
    std::string_view value = trimmed(line.substr(sign + 1));
    const std::string_view name = trimmed(line.substr(0, sign));
    if (name.empty() || !isNameByte(name.back()) || name.find_first_of("\"'-") != std::string_view::npos) return false;
    while (!value.empty() && (isNameByte(value.front()) || value.front() == '.')) value.remove_prefix(1);
    return !value.empty() && (isQuote(value.front()) || value.front() == '(' || value.front() == '[' || value.front() == '{');
}

/// A line that only a program begins with.
bool isStatement(std::string_view line) {
    constexpr std::size_t longest = 160;
    if (startsWithOneOf(line, {"<?php", "#include ", "INSERT INTO ", "insert into ", "\"use ", "'use "})) return true;
    if (isAssignment(line)) return true;
    if (line.size() > longest || line.ends_with('.')) return false;
    if (line.starts_with("import ") || line.starts_with("from ")) return line.find_first_of("!?") == std::string_view::npos;
    if (startsWithOneOf(line, {"package ", "using ", "use ", "namespace "})) return line.ends_with(';');
    if (startsWithOneOf(line, {"def ", "class ", "public ", "private ", "protected ", "static ", "function ", "async ", "export ",
                               "const ", "let ", "var ", "return ", "if (", "module."}))
        return endsWithOneOf(line, {"{", ":", "(", "[", ";", "`", "=", ","});
    return false;
}

/// One of the others: what closes a block, a call, the pieces of what is quoted.
bool isLineOfProgram(std::string_view line) {
    if (line.find_first_not_of("(){}[];,") == std::string_view::npos) return true;
    if (endsWithOneOf(line, {");", "){", ") {", "};", "\";", "\"+", "\" +", "' +", "\" \\", "\" .", "({", "`;"})) return true;
    return isStatement(line);
}

/// The first line that is no comment is a statement, and more lines of a program follow.
bool looksLikeProgram(std::string_view text) {
    // A page with a program above it, which quotes what the page is called.
    if (trimmed(text.substr(0, 40)).starts_with("<?php") && text.find("?>") != std::string_view::npos) return false;
    constexpr std::size_t enough = 3;
    std::size_t lines = 0;
    for (std::size_t begin = 0; begin < text.size() && lines < enough;) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = trimmed(text.substr(begin, end - begin));
        begin = end + 1;
        if (line.empty() || isComment(line)) continue;
        if (lines == 0 && line.starts_with("\"\"\"")) {  // what a script says of itself
            const std::size_t close = line.size() > 5 && line.ends_with("\"\"\"") ? begin : text.find("\"\"\"", begin);
            if (close == std::string_view::npos) return false;
            begin = std::min(text.find('\n', close), text.size());
            continue;
        }
        if (lines == 0 && !isStatement(line)) return false;
        if (lines == 0 && startsWithOneOf(line, {"INSERT INTO ", "insert into "})) return true;
        lines += isLineOfProgram(line) ? 1 : 0;
    }
    return lines >= enough;
}

/// Something quoted: where its words stand, and the name that it is given.
struct Quoted {
    Span at;               ///< between the marks
    std::size_t mark = 0;  ///< bytes of a mark: 1, or 3
    Span name;
    std::size_t sign = 0;  ///< between name and value; 0: it has no name
};

class Program {
public:
    explicit Program(std::string_view text)
        : text_(text),
          mayBreak_(text.find("INSERT INTO") != std::string_view::npos || text.find("insert into") != std::string_view::npos ||
                    text.find("<?php") != std::string_view::npos) {}

    void read() {
        for (std::size_t at = 0; at < text_.size() && page_ == noPage;) at = step(at);
        page_ = std::min(page_, text_.size());
    }

    /// Where the markup of a page begins, which the program returns: from there on the text is a page.
    [[nodiscard]] std::size_t page() const { return page_; }

    [[nodiscard]] const std::vector<Quoted>& quoted() const { return quoted_; }

private:
    [[nodiscard]] bool hasAt(std::size_t at, std::string_view what) const { return text_.substr(at, what.size()) == what; }
    [[nodiscard]] std::size_t lineEnd(std::size_t at) const { return std::min(text_.find('\n', at), text_.size()); }
    [[nodiscard]] std::size_t behind(std::size_t at, std::string_view what) const {
        const std::size_t found = text_.find(what, at);
        return found == std::string_view::npos ? text_.size() : found + what.size();
    }

    std::size_t step(std::size_t at) {
        const char c = text_[at];
        if (c == '\n') {
            isLineStart_ = true;
            return at + 1;
        }
        if (isBlankByte(c)) return at + 1;
        const bool isFirst = isLineStart_;
        isLineStart_ = false;
        if (isFirst && c == '<' && at + 1 < text_.size() && isLetterByte(text_[at + 1])) page_ = at;
        if (hasAt(at, "/*")) return behind(at + 2, "*/");
        if (hasAt(at, "//") && (at == 0 || text_[at - 1] != ':')) return lineEnd(at);
        if (isFirst && (c == '#' || hasAt(at, "--"))) return lineEnd(at);
        if (c == '#' && at > 0 && isBlankByte(text_[at - 1])) return lineEnd(at);
        if (isQuote(c)) return quote(at);
        if (c == '{') return open(at);
        if (c == '}') return close(at);
        return at + 1;
    }

    /// "${name}" within a template: a program again, until its bracket closes.
    std::size_t open(std::size_t at) {
        if (!templates_.empty()) ++templates_.back();
        return at + 1;
    }
    std::size_t close(std::size_t at) {
        if (templates_.empty() || --templates_.back() > 0) return at + 1;
        templates_.pop_back();
        return words(at + 1, 1, "`");
    }

    std::size_t quote(std::size_t at) {
        const std::string_view three = text_.substr(at, 3);
        if (text_[at] != '`' && three.size() == 3 && three[1] == three[0] && three[2] == three[0]) {
            const std::size_t end = at < unclosedUntil(text_[at]) ? std::string_view::npos : text_.find(three, at + 3);
            if (end == std::string_view::npos) {
                unclosedUntil(text_[at]) = text_.size();
                return at + 3;
            }
            add({at + 3, end}, 3);
            return end + 3;
        }
        return words(at + 1, 1, three.substr(0, 1));
    }

    /// The words up to the mark that closes them; "'" of a comment or of a character opens nothing.
    std::size_t words(std::size_t begin, std::size_t mark, std::string_view closing) {
        const bool isTemplate = closing.front() == '`';
        if (begin < unclosedUntil(closing.front())) return begin;
        for (std::size_t at = begin; at < text_.size(); ++at) {
            const char c = text_[at];
            if (c == '\\') {
                ++at;
            } else if (c == '\n' && !isTemplate && !mayBreak_) {
                unclosedUntil(closing.front()) = at;
                return begin;
            } else if (isTemplate && hasAt(at, "${")) {
                add({begin, at}, mark);
                templates_.push_back(1);
                return at + 2;
            } else if (c == closing.front()) {
                if (c == '\'' && hasAt(at, "''") && mayBreak_ && at > begin) {
                    ++at;
                    continue;
                }
                add({begin, at}, mark);
                return at + 1;
            }
        }
        unclosedUntil(closing.front()) = text_.size();
        return begin;
    }

    /// Up to where a mark of this kind was looked for in vain: nothing is looked for twice.
    std::size_t& unclosedUntil(char mark) { return unclosed_[mark == '"' ? 0 : mark == '\'' ? 1 : 2]; }

    void add(Span at, std::size_t mark) {
        Quoted quoted{at, mark, {}, 0};
        findName(quoted);
        quoted_.push_back(quoted);
    }

    /// `const title = "..."`, `title: "..."`, `'title' => "..."`, `job.setTitle("...")`.
    void findName(Quoted& quoted) const {
        constexpr std::size_t reach = 120;
        std::size_t at = quoted.at.begin - quoted.mark;
        const std::size_t first = at > reach ? at - reach : 0;
        while (at > first && isNameByte(text_[at - 1]) && quoted.at.begin - quoted.mark - at < 2) --at;  // f"...", rb"..."
        if (at > first && isNameByte(text_[at - 1])) return;
        std::size_t call = 0;
        while (at > first && (isBlankByte(text_[at - 1]) || text_[at - 1] == '(' || text_[at - 1] == '[')) {
            --at;
            if (text_[at] == '(') call = at;
        }
        if (at <= first) return;
        if (call == at && isNameByte(text_[at - 1])) return nameOfCall(quoted, at);
        const char sign = text_[at - 1];
        std::size_t end = at - 1;
        if (sign == '>' && end > first && text_[end - 1] == '=')
            --end;
        else if (sign != '=' && sign != ':')
            return;
        if (end > first && std::string_view("=!<>:").find(text_[end - 1]) != std::string_view::npos) return;
        quoted.sign = end;
        while (end > first && text_[end - 1] == ' ') --end;
        if (end > first && isQuote(text_[end - 1])) --end;
        std::size_t begin = end;
        while (begin > first && (isNameByte(text_[begin - 1]) || text_[begin - 1] == '-')) --begin;
        quoted.name = {begin, end};
        if (begin == end) quoted.sign = 0;
    }

    void nameOfCall(Quoted& quoted, std::size_t end) const {
        std::size_t begin = end;
        while (begin > 0 && isNameByte(text_[begin - 1])) --begin;
        const std::string_view name = text_.substr(begin, end - begin);
        if (name.size() < 5 || !name.starts_with("set") || !isCapital(name[3])) return;
        quoted.name = {begin + 3, end};
        quoted.sign = end;
    }

    std::string_view text_;
    bool mayBreak_;  ///< what is quoted may go over several lines
    bool isLineStart_ = true;
    static constexpr std::size_t noPage = std::string_view::npos;
    std::size_t page_ = noPage;  ///< a line of markup that is not quoted
    std::array<std::size_t, 3> unclosed_{};
    std::vector<std::size_t> templates_;  ///< open brackets within each open template
    std::vector<Quoted> quoted_;
};

/// Writes what a program quotes into blanks of the same length.
class Opened {
public:
    Opened(std::string_view text, const std::vector<Quoted>& quoted, char lineEnd)
        : text_(text), quoted_(quoted), lineEnd_(lineEnd), opened_(text) {
        for (char& c : opened_)
            if (c != '\n') c = ' ';
    }

    bool write() {
        for (std::size_t i = 0; i < quoted_.size(); ++i)
            if (isWorthReading(i)) writeOne(i);
        constexpr std::size_t fewest = 120;
        return letters_ >= fewest;
    }

    std::string take() { return std::move(opened_); }

private:
    [[nodiscard]] std::string_view words(Span at) const { return text_.substr(at.begin, at.size()); }

    /// Words, or one that has a name or is written as a name is; no path, no import, no statement of a data base.
    [[nodiscard]] bool isWorthReading(std::size_t index) const {
        const Quoted& quoted = quoted_[index];
        const std::string_view value = trimmed(words(quoted.at));
        if (value.empty() || std::none_of(value.begin(), value.end(), [](char c) { return isLetterByte(c) || isDigit(c); }))
            return value.find_first_not_of("\\n") == std::string_view::npos && !value.empty();
        if (startsWithOneOf(value, {"INSERT INTO", "SELECT ", "UPDATE ", "DELETE ", "CREATE ", "http://", "https://", "./", "../",
                                    "@/", "#", "data:", "utf", "UTF"}))
            return false;
        if (isOfIdleLine(quoted.at.begin)) return false;
        if (value.find(' ') != std::string_view::npos || goesOn(index) || goesOnBehind(index)) return true;
        if (value.find_first_of("/\\<>{}$@=_") != std::string_view::npos) return false;
        return quoted.sign > 0 || isCapital(value.front()) || static_cast<unsigned char>(value.front()) >= 0x80;
    }

    /// `import x from "y"`, `console.error("...")`.
    [[nodiscard]] bool isOfIdleLine(std::size_t at) const {
        constexpr std::size_t farthest = 200;
        std::size_t begin = at;
        while (begin > 0 && at - begin < farthest && text_[begin - 1] != '\n') --begin;
        const std::string_view line = trimmed(text_.substr(begin, at - begin));
        return startsWithOneOf(line, {"import ", "from ", "} from ", "require", "console.", "throw ", "raise ", "System.", "log",
                                      "@", "#include", "print(", "if (", "if "});
    }

    void writeOne(std::size_t index) {
        const Quoted& quoted = quoted_[index];
        const std::string_view value = words(quoted.at);
        constexpr std::size_t longest = 120;
        const bool isProse = value.size() > longest || value.find('\n') != std::string_view::npos ||
                             value.find("\\n") != std::string_view::npos || goesOnBehind(index);
        const bool isBelowName = quoted.sign > 0 && words({quoted.sign, quoted.at.begin}).find('\n') != std::string_view::npos;
        if (isLabel(quoted) && (isBelowName || !isProse)) writeName(quoted);
        if (isEntry(quoted))
            opened_[quoted.at.begin - 2] = '-';
        else if (isLabel(quoted) ? isProse : !goesOn(index))
            opened_[quoted.at.begin - 1] = lineEnd_;
        copyWords(quoted.at);
        if (value.find('<') == std::string_view::npos) markLineEnds(quoted.at);
        join(index);
        letters_ += quoted.at.size();
    }

    /// Not "01", nor "profile-title", whose value is the heading itself.
    [[nodiscard]] bool isLabel(const Quoted& quoted) const {
        const std::string_view name = words(quoted.name);
        if (quoted.sign == 0 || std::none_of(name.begin(), name.end(), isLetterByte)) return false;
        const bool isHeading = endsWithOneOf(name, {"-title", "_title", "Title", "-heading", "_heading", "Heading", "subtitle"});
        return !isHeading || startsWithOneOf(name, {"job", "Job", "position", "role"});
    }

    /// Lines of plain words.
    void markLineEnds(Span at) {
        for (std::size_t i = at.begin; i <= at.end && i < opened_.size(); ++i)
            if (opened_[i] == '\n' || (i == at.end && opened_[i] == ' ')) opened_[i] = lineEnd_ == '\n' ? opened_[i] : lineEnd_;
    }

    /// On a line of its own.
    void writeName(const Quoted& quoted) {
        if (quoted.name.begin > 0) opened_[quoted.name.begin - 1] = lineEnd_;
        copy(quoted.name);
        opened_[quoted.sign] = ':';
    }

    /// `    "a degree",` on a line of its own in a list.
    [[nodiscard]] bool isEntry(const Quoted& quoted) const {
        if (quoted.mark != 1 || quoted.at.begin < 3) return false;
        const std::size_t open = quoted.at.begin - 1;
        const std::size_t before = text_.find_last_not_of(" \t\r\n", open - 1);
        if (before == std::string_view::npos || (text_[before] != ',' && text_[before] != '[')) return false;
        const std::string_view gap = words({before + 1, open});
        const bool isIndented = gap.find('\n') != std::string_view::npos && gap.back() == ' ';
        return isIndented &&
               (hasAt(quoted.at.end + 1, ",\n") || hasAt(quoted.at.end + 1, ",\r") || hasAt(quoted.at.end + 1, "\n"));
    }

    [[nodiscard]] bool hasAt(std::size_t at, std::string_view what) const {
        return at <= text_.size() && text_.substr(at, what.size()) == what;
    }

    /// Nothing but a sign that puts words together stands between this and the next.
    [[nodiscard]] bool goesOnBehind(std::size_t index) const {
        if (index + 1 >= quoted_.size()) return false;
        const std::size_t end = quoted_[index].at.end + quoted_[index].mark;
        const std::size_t next = quoted_[index + 1].at.begin - quoted_[index + 1].mark;
        if (next < end) return false;
        const std::string_view between = trimmed(text_.substr(end, next - end));
        return between.empty() || between == "+" || between == "." || between == "\\";
    }
    [[nodiscard]] bool goesOn(std::size_t index) const { return index > 0 && goesOnBehind(index - 1); }

    /// "We are looking for a " + "technician": one line, where a blank stands at the joint.
    void join(std::size_t index) {
        if (!goesOnBehind(index)) return;
        const std::string_view first = words(quoted_[index].at);
        const std::string_view second = words(quoted_[index + 1].at);
        if (first.empty() || second.empty() || (first.back() != ' ' && second.front() != ' ')) return;
        for (std::size_t at = quoted_[index].at.end; at < quoted_[index + 1].at.begin; ++at)
            if (opened_[at] == '\n' || opened_[at] == lineEnd_) opened_[at] = ' ';
    }

    void copy(Span at) {
        std::copy(text_.begin() + static_cast<std::ptrdiff_t>(at.begin), text_.begin() + static_cast<std::ptrdiff_t>(at.end),
                  opened_.begin() + static_cast<std::ptrdiff_t>(at.begin));
    }

    void copyWords(Span at) {
        copy(at);
        for (std::size_t i = at.begin; i + 1 < at.end; ++i) {
            if (text_[i] != '\\') continue;
            const char escaped = text_[i + 1];
            const std::string_view apostrophe = "\u02BC";
            opened_[i] = ' ';
            if (escaped == 'n')
                opened_[i + 1] = lineEnd_;
            else if (escaped == 'r' || escaped == 't' || escaped == '\n')
                opened_[i + 1] = ' ';
            else if (escaped == '\'')
                opened_.replace(i, 2, apostrophe);
            else if (escaped == '"' && !(i + 2 < at.end && isNameByte(text_[i + 2])))
                std::swap(opened_[i], opened_[i + 1]);
            ++i;
        }
        // The line ends with the line of the program.
        constexpr std::size_t reach = 40;
        const std::string_view rest = text_.substr(at.end, reach);
        const bool endsTwice = at.size() >= 2 && hasAt(at.end - 2, "\\n") && rest.find('\n') != std::string_view::npos &&
                               rest.substr(0, rest.find('\n')).find_first_not_of("\"'+.;,)\\ \t\r") == std::string_view::npos;
        if (endsTwice) opened_[at.end - 1] = ' ';
    }

    std::string_view text_;
    const std::vector<Quoted>& quoted_;
    char lineEnd_;
    std::string opened_;
    std::size_t letters_ = 0;
};

/// A page of a site's theme, whose title and text are asked of the site: what is quoted is what stands on every page.
bool isTheme(std::string_view text) {
    static constexpr std::array<std::string_view, 4> asked{{"the_title(", "the_content(", "the_field(", "get_field("}};
    return std::any_of(asked.begin(), asked.end(),
                       [text](std::string_view call) { return text.find(call) != std::string_view::npos; });
}

/// What stands between "{" and the markup or the bracket behind it is part of the program: a call, a condition, a name.
bool isOfProgram(std::string_view text) {
    constexpr std::string_view signs = "_.$()[],:;=>&|?! \t\r\n{";
    return std::all_of(text.begin(), text.end(),
                       [&](char c) { return isNameByte(c) || signs.find(c) != std::string_view::npos; });
}

}  // namespace

void blankBraces(std::string& page) {
    constexpr std::size_t longest = 200;
    for (std::size_t at = page.find('{'); at != std::string::npos; at = page.find('{', at + 1)) {
        const std::string_view rest = std::string_view(page).substr(at + 1, longest);
        std::size_t end = 0;
        if (rest.starts_with("/*")) {
            end = rest.find("*/}");
            if (end == std::string_view::npos) continue;
            end += 3;
        } else {
            end = rest.find_first_of("<}");
            if (end == std::string_view::npos || !isOfProgram(rest.substr(0, end))) continue;
            end += rest[end] == '}' ? 1 : 0;
        }
        for (std::size_t i = at; i < at + 1 + end; ++i)
            if (page[i] != '\n') page[i] = ' ';
    }
}

bool isComponent(std::string_view text) {
    if (!looksLikeProgram(text)) return false;
    Program program(text);
    program.read();
    return program.page() < text.size();
}

bool openProgram(std::string& text, char lineEnd) {
    if (!looksLikeProgram(text) || isTheme(text)) return false;
    Program program(text);
    program.read();
    Opened opened(std::string_view(text).substr(0, program.page()), program.quoted(), lineEnd);
    if (!opened.write()) return false;
    text.replace(0, program.page(), opened.take());
    return true;
}

}  // namespace offerbook::extract
