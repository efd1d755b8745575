#include "core/extract/split/part_titles.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace offerbook::extract::split {
namespace {

using find::Page;
using find::Topic;
using Form = Division::Form;

constexpr std::size_t longestTitle = 140;

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool speaksOfThePosting(Voice voice) { return voice != Voice::navigation && voice != Voice::cookieNotice; }

/// The number that a line of a digest begins with: "3.", "3)", "(3)", "[3]", "#3", "Job 3:", "Offre n° 3 -".
struct Counted {
    int number = 0;
    std::size_t length = 0;  ///< up to the title
};

class CountReader {
public:
    explicit CountReader(std::string_view line) : line_(line) {}

    std::optional<Counted> run() {
        skip("*_#([ ");
        const bool named = word();
        skip(" #");
        if (line_.substr(at_).starts_with("n°") || line_.substr(at_).starts_with("N°")) at_ += 3, skip(" ");
        std::size_t digits = 0;
        int number = 0;
        while (digits < 3 && at_ + digits < line_.size() && isDigit(line_[at_ + digits]))
            number = number * 10 + (line_[at_ + digits++] - '0');
        if (digits == 0) return std::nullopt;
        at_ += digits;
        if (at_ < line_.size() &&
            (line_[at_] == '/' || line_.substr(at_).starts_with(" of ") || line_.substr(at_).starts_with(" von ")))
            skipTotal();
        const std::size_t behind = at_;
        skip(".):]-*_ ");
        while (line_.substr(at_).starts_with("\xE2\x80\x93") || line_.substr(at_).starts_with("\xE2\x80\x94"))
            at_ += 3, skip(" ");
        const bool closed =
            at_ > behind && (named || line_.substr(behind, at_ - behind).find_first_of(".):]") != std::string_view::npos);
        if (!closed || at_ >= line_.size() || isDigit(line_[at_])) return std::nullopt;
        return Counted{number, at_};
    }

private:
    void skip(std::string_view signs) {
        while (at_ < line_.size() && signs.find(line_[at_]) != std::string_view::npos) ++at_;
    }

    /// "Job", "Stelle", "Offre": one short word before the number.
    bool word() {
        constexpr std::size_t longestWord = 16;
        std::size_t end = at_;
        while (end < line_.size() && isLetter(line_[end]) && end - at_ < longestWord) ++end;
        if (end - at_ < 2 || end >= line_.size() || line_[end] != ' ') return false;
        at_ = end;
        return true;
    }

    /// "3/12", "3 of 12".
    void skipTotal() {
        std::size_t end = at_;
        while (end < line_.size() && end < at_ + 6 && !isDigit(line_[end])) ++end;
        const std::size_t digits = end;
        while (end < line_.size() && isDigit(line_[end])) ++end;
        if (end > digits) at_ = end;
    }

    std::string_view line_;
    std::size_t at_ = 0;
};

class DivisionFinder {
public:
    explicit DivisionFinder(const find::Clues& clues)
        : clues_(clues), page_(clues.page), text_(page_.text()), lines_(text_.lines()) {
        for (const find::Found& noun : page_.found("title.noun"))
            nouns_.push_back(page_.originalSpan({noun.at().begin, noun.at().begin + 1}).begin);
    }

    std::vector<Division> run() {
        numbered();
        labelled();
        headings();
        afterRules();
        stanzas();
        bullets();
        return std::move(divisions_);
    }

private:
    void keep(Form form, std::vector<TitleLine> titles) {
        if (titles.size() >= 2) divisions_.push_back({form, std::move(titles)});
    }

    [[nodiscard]] TitleLine titleOf(std::size_t index, std::size_t begin) const {
        const Line& line = lines_[index];
        TitleLine title{index, begin, {std::max(begin, line.content.begin), std::max(begin, line.content.end)}, false};
        const auto noun = std::lower_bound(nouns_.begin(), nouns_.end(), title.words.begin);
        title.hasNoun = noun != nouns_.end() && *noun < title.words.end;
        return title;
    }

    [[nodiscard]] bool isCandidate(const Line& line) const {
        return line.kind != LineKind::blank && !line.isStructured && speaksOfThePosting(line.voice);
    }

    /// "Your profile", "How to apply", "Similar jobs": most of its words name a section or a voice.
    [[nodiscard]] bool namesSection(const Line& line) const {
        std::size_t covered = 0;
        for (const std::string_view group : {std::string_view("section"), std::string_view("voice")})
            for (const Hit& hit : text_.hits(group, line.content)) covered += hit.at.size();
        if (covered * 2 >= line.content.size()) return true;
        return text_.vocabulary().exactly("label", text_.foldedSlice(line.content)) != nullptr;
    }

    [[nodiscard]] bool looksLikeTitle(const Line& line) const {
        if (line.content.size() < 3 || line.content.size() > longestTitle) return false;
        const char last = text_.text()[line.content.end - 1];
        return last != ';' && last != ',' && (last != '.' || line.content.size() < 50) && !namesSection(line);
    }

    /// "Reporting to the head of sales, you:", "Rattaché(e) au Directeur Achats": running text, though it names somebody's work.
    [[nodiscard]] bool opensText(const Line& line) const {
        return page_.book().endsIn("title.not", text_.foldedSlice(line.content), page_.languages());
    }

    void headings() {
        std::map<int, std::vector<TitleLine>> byLevel;
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (isCandidate(lines_[i]) && lines_[i].kind == LineKind::heading && looksLikeTitle(lines_[i]))
                byLevel[lines_[i].level].push_back(titleOf(i, lines_[i].begin));
        for (auto& [level, titles] : byLevel) keep(Form::heading, std::move(titles));
    }

    /// Numbers that begin at one and count up by one; what counts otherwise within a part (a list of tasks) is passed over.
    void numbered() {
        std::vector<TitleLine> titles;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const Line& line = lines_[i];
            if (!isCandidate(line)) continue;
            const std::string_view written = text_.slice({line.begin, line.end});
            if (written.size() > longestTitle * 2) continue;
            const auto counted = CountReader(written).run();
            if (!counted || counted->number != static_cast<int>(titles.size()) + 1) continue;
            TitleLine title = titleOf(i, line.begin + counted->length);
            title.words = {title.begin, line.end};
            const auto noun = std::lower_bound(nouns_.begin(), nouns_.end(), title.begin);
            title.hasNoun = noun != nouns_.end() && *noun < line.end;
            if (title.hasNoun || line.kind == LineKind::heading) titles.push_back(title);
        }
        keep(Form::numbered, std::move(titles));
    }

    /// "Employer: ..., Position: ..., Employer: ..., Position: ...": parts begin at the label that comes first.
    void labelled() {
        struct Labelled {
            std::size_t line;
            find::TopicSet topics;
        };
        std::vector<Labelled> labels;
        for (const find::Unit& unit : page_.units())
            if (unit.label != 0 && !unit.isStructured && (labels.empty() || labels.back().line != unit.line))
                labels.push_back({unit.line, unit.label});
        const find::TopicSet title = find::bit(Topic::title);
        const auto isTitle = [&](const Labelled& l) { return (l.topics & title) != 0; };
        const auto first = std::find_if(labels.begin(), labels.end(), isTitle);
        if (first == labels.end()) return;
        auto head = first;
        while (head != labels.begin() && lines_[first->line].begin - lines_[(head - 1)->line].begin < 400) --head;
        const auto times = [&](find::TopicSet topics) {
            return std::count_if(labels.begin(), labels.end(), [&](const Labelled& l) { return (l.topics & topics) != 0; });
        };
        while (head != first && times(head->topics) != times(title)) ++head;
        std::vector<TitleLine> titles;
        std::size_t begin = Line::npos;
        for (const Labelled& label : labels) {
            if ((label.topics & head->topics) != 0) begin = label.line;
            if (!isTitle(label) || begin == Line::npos) continue;
            const Line& line = lines_[label.line];
            TitleLine part = titleOf(label.line, lines_[begin].begin);
            part.words = line.hasLabel() ? line.value : line.content;
            part.hasNoun = true;
            titles.push_back(part);
            begin = Line::npos;
        }
        keep(Form::labelled, std::move(titles));
    }

    [[nodiscard]] bool isRule(std::size_t index) const {
        const Line& line = lines_[index];
        if (line.kind != LineKind::blank || line.end - line.begin < 3) return false;
        // A line of dashes right under words underlines them.
        return index == 0 || lines_[index - 1].begin == lines_[index - 1].end || lines_[index - 1].kind == LineKind::blank;
    }

    void afterRules() {
        std::vector<TitleLine> titles;
        bool open = true;
        std::size_t rules = 0;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (isRule(i)) {
                open = true;
                ++rules;
                continue;
            }
            if (!open || lines_[i].kind == LineKind::blank) continue;
            open = false;
            if (!isCandidate(lines_[i]) || !looksLikeTitle(lines_[i])) continue;
            if (const TitleLine title = titleOf(i, lines_[i].begin); title.hasNoun) titles.push_back(title);
        }
        if (rules > 0) keep(Form::ruled, std::move(titles));
    }

    void stanzas() {
        std::vector<TitleLine> titles;
        bool open = true;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const Line& line = lines_[i];
            if (line.kind == LineKind::blank) {
                open = true;
                continue;
            }
            const bool first = std::exchange(open, false);
            const bool plain = line.kind == LineKind::paragraph || line.kind == LineKind::heading;
            if (!first || !plain || !isCandidate(line) || !looksLikeTitle(line)) continue;
            if (const TitleLine title = titleOf(i, line.begin); title.hasNoun && !opensText(line)) titles.push_back(title);
        }
        keep(Form::stanza, std::move(titles));
    }

    /// "12.50 an hour as an assistant", "[x] Day nursery": a rate of pay or a box to tick, no opening.
    [[nodiscard]] bool opensWithFact(const Line& line) const {
        const std::string_view words = text_.slice(line.content);
        if (words.starts_with("[ ]") || words.starts_with("[x]") || words.starts_with("[X]")) return true;
        const auto amount = std::lower_bound(clues_.amounts.begin(), clues_.amounts.end(), line.content.begin,
                                             [](const auto& one, std::size_t at) { return one.at.begin < at; });
        return amount != clues_.amounts.end() && amount->at.begin == line.content.begin;
    }

    void bullets() {
        std::map<int, std::vector<TitleLine>> byLevel;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const Line& line = lines_[i];
            constexpr int deepest = 3;
            if (!isCandidate(line) || line.kind != LineKind::bullet || line.level > deepest || line.hasLabel() ||
                opensWithFact(line))
                continue;
            if (const TitleLine title = titleOf(i, line.content.begin); title.hasNoun) byLevel[line.level].push_back(title);
        }
        for (auto& [level, titles] : byLevel) keep(Form::bullet, std::move(titles));
    }

    const find::Clues& clues_;
    const Page& page_;
    const ReadText& text_;
    const std::vector<Line>& lines_;
    std::vector<std::size_t> nouns_;
    std::vector<Division> divisions_;
};

}  // namespace

std::vector<Division> findDivisions(const find::Clues& clues) { return DivisionFinder(clues).run(); }

}  // namespace offerbook::extract::split
