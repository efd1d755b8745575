#include "core/extract/program/quoted_words.h"

#include "core/extract/program/program_bytes.h"

#include <array>
#include <utility>

namespace offerbook::extract::program {
namespace {

class Scanner {
public:
    explicit Scanner(std::string_view text)
        : text_(text),
          mayBreak_(text.find("INSERT INTO") != std::string_view::npos || text.find("insert into") != std::string_view::npos ||
                    text.find("<?php") != std::string_view::npos) {}

    QuotedWords read() {
        for (std::size_t at = 0; at < text_.size() && page_ == noPage;) at = step(at);
        return {std::move(quoted_), std::min(page_, text_.size())};
    }

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

}  // namespace

QuotedWords quotedWords(std::string_view program) { return Scanner(program).read(); }

}  // namespace offerbook::extract::program
