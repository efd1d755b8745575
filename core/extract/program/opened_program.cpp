#include "core/extract/program/opened_program.h"

#include "core/extract/program/program_bytes.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace offerbook::extract::program {
namespace {

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

}  // namespace

std::optional<std::string> openedProgram(std::string_view program, const std::vector<Quoted>& quoted, char lineEnd) {
    Opened opened(program, quoted, lineEnd);
    return opened.write() ? std::optional(opened.take()) : std::nullopt;
}

}  // namespace offerbook::extract::program
