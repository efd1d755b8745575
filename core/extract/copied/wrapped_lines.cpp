#include "core/extract/copied/wrapped_lines.h"

#include "core/extract/copied/broken_word.h"
#include "core/extract/copied/line_width.h"

#include <algorithm>
#include <optional>

namespace offerbook::extract {
namespace {

constexpr std::size_t npos = static_cast<std::size_t>(-1);

class LineJoiner {
public:
    LineJoiner(std::string_view text, const std::vector<CopiedLine>& lines, const Vocabulary& vocabulary)
        : text_(text), lines_(lines), vocabulary_(vocabulary), words_(text, vocabulary) {
        findBelow();
        width_ = widthOfLines(lines_, below_);
        if (!width_) return;
        findLists();
        isBlownUp_ = isSpaced_ && joinsOverEmptyLines() > 1;
    }

    std::vector<bool> run(std::vector<Mend>& mends) {
        std::vector<bool> isJoined(lines_.size(), false);
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const std::size_t next = below_[i];
            if (next == npos) continue;
            const auto mend = mendBetween(i, next);
            if (!mend) continue;
            mends.push_back(*mend);
            if (mend->by == "\n") continue;
            isJoined[i] = isJoined[next] = true;
        }
        return isJoined;
    }

private:
    [[nodiscard]] std::string_view words(const CopiedLine& line) const { return text_.substr(line.begin, line.end - line.begin); }

    /// Whether there is an empty line between any two.
    [[nodiscard]] bool isDoubleSpaced() const {
        constexpr std::size_t fewest = 2;
        std::size_t spaced = 0;
        std::size_t close = 0;
        for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
            if (lines_[i].isBlank()) continue;
            if (!lines_[i + 1].isBlank()) ++close;
            if (lines_[i + 1].isBlank() && i + 2 < lines_.size() && !lines_[i + 2].isBlank()) ++spaced;
        }
        return spaced >= fewest && spaced > close * 12;
    }

    /// For each line the one that may go on with it: the next, or that on the next page.
    void findBelow() {
        constexpr std::size_t longestBreak = 8;
        below_.assign(lines_.size(), npos);
        isAcrossPages_.assign(lines_.size(), false);
        isSpaced_ = isDoubleSpaced();
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (lines_[i].isBlank() || lines_[i].isPageMark) continue;
            bool isBreak = false;
            std::size_t next = i + 1;
            for (; next < lines_.size() && next - i < longestBreak && (lines_[next].isBlank() || lines_[next].isPageMark); ++next)
                isBreak = isBreak || lines_[next].isPageMark || lines_[next].isBelowBreak;
            if (next >= lines_.size() || lines_[next].isBlank() || lines_[next].isPageMark) continue;
            isBreak = isBreak || lines_[next].isBelowBreak;
            if (next != i + 1 && !isBreak && !(isSpaced_ && next == i + 2)) continue;
            below_[i] = next;
            isAcrossPages_[i] = isBreak;
        }
    }

    [[nodiscard]] bool isFull(std::size_t i) const { return width_ && width_->isFull(lines_[i], lines_[below_[i]]); }

    /// Below a long line that is not full and ends in no sign a new one begins: a list without marks, whose lines are full by
    /// chance only.
    void findLists() {
        isOfList_.assign(lines_.size(), false);
        for (std::size_t first = 0; first < lines_.size();) {
            std::size_t last = first;
            std::size_t full = 0;
            std::size_t broken = 0;
            for (std::size_t i = first; below_[i] != npos && !endsParagraph(i); i = below_[i]) {
                last = below_[i];
                const CopiedLine& next = lines_[last];
                const bool isAnew = next.start == LineStart::capital && lines_[i].ending == LineEnd::word;
                if (!isAnew || lines_[i].width * 4 < width_->signs * 3) continue;
                (isFull(i) ? full : broken) += 1;
            }
            const bool isList = broken > 0 && broken * 3 > full;
            for (std::size_t i = first; i <= last; ++i) isOfList_[i] = isList;
            first = last + 1;
        }
    }

    [[nodiscard]] bool endsParagraph(std::size_t i) const {
        const bool isClosed = lines_[i].ending == LineEnd::fullStop || lines_[i].ending == LineEnd::colon;
        return lines_[below_[i]].start == LineStart::bullet || (isClosed && !isFull(i));
    }

    [[nodiscard]] std::size_t joinsOverEmptyLines() const {
        std::size_t joins = 0;
        for (std::size_t i = 0; i < lines_.size(); ++i)
            joins += below_[i] == i + 2 && lines_[i + 2].start == LineStart::small && isFull(i) ? 1 : 0;
        return joins;
    }

    /// Where a program put an empty line between all lines, a title or a label stands over its text again.
    [[nodiscard]] bool isTitleAbove(std::size_t i, std::size_t next) const {
        const CopiedLine& line = lines_[i];
        return isBlownUp_ && next == i + 2 && line.start != LineStart::bullet &&
               (line.ending == LineEnd::word || line.ending == LineEnd::colon);
    }

    [[nodiscard]] std::optional<Mend> mendBetween(std::size_t i, std::size_t next) {
        const CopiedLine& line = lines_[i];
        const CopiedLine& below = lines_[next];
        if (line.isForm || below.isForm) return std::nullopt;
        const bool isMark = below.start == LineStart::bullet && !isWithinSentence(i, next);
        if (line.isMarkAlone && !isMark) return Mend{{line.end, below.begin}, " "};
        // Of a list every line of which has an empty one below it.
        const bool isOfOneList = isMark && isSpaced_ && next == i + 2 && line.start == LineStart::bullet;
        if (isOfOneList) return Mend{{line.end, below.begin}, "\n"};
        if (isMark) return isTitleAbove(i, next) ? std::optional(Mend{{line.end, below.begin}, "\n"}) : std::nullopt;
        if (const auto joint = words_.joint(line, below)) return Mend{joint->at, joint->by};
        if (!goesOn(i, next)) return isTitleAbove(i, next) ? std::optional(Mend{{line.end, below.begin}, "\n"}) : std::nullopt;
        return Mend{{line.end, below.begin}, isSplitAtSlash(line) ? "" : " "};
    }

    /// "bis zum" above "15. Mai": no mark of a list where none has the number before.
    [[nodiscard]] bool isWithinSentence(std::size_t i, std::size_t next) const {
        const std::string_view below = words(lines_[next]);
        const char first = below.front();
        const std::size_t mark = listMarkLength(below);
        const bool endsOpen = lines_[i].ending == LineEnd::word || lines_[i].ending == LineEnd::comma;
        if (first >= '0' && first <= '9')
            return endsOpen && lines_[i].start != LineStart::bullet && below[mark - 1] == '.' && isFull(i) && !isNumbered(below);
        return false;
    }

    [[nodiscard]] static bool isNumbered(std::string_view line) { return line.starts_with("1.") || line.starts_with("1)"); }

    /// "B2/" above "C1".
    [[nodiscard]] bool isSplitAtSlash(const CopiedLine& line) const {
        const std::string_view above = words(line);
        return above.size() > 1 && above.back() == '/' && blankLength(above, above.size() - 2) == 0;
    }

    [[nodiscard]] bool goesOn(std::size_t i, std::size_t next) const {
        constexpr std::size_t longLine = 40;
        constexpr std::size_t shortLine = 20;
        const CopiedLine& line = lines_[i];
        const CopiedLine& below = lines_[next];
        const bool isClosed =
            line.ending == LineEnd::fullStop || line.ending == LineEnd::colon || line.ending == LineEnd::semicolon;
        // Behind the foot of a page.
        if (isAcrossPages_[i] && below.start == LineStart::small && !isClosed && line.width >= longLine) return true;
        if (line.demandsMore && below.start == LineStart::small && line.width >= shortLine) return true;
        if (!isFull(i)) return false;
        switch (below.start) {
            case LineStart::small: return (line.ending != LineEnd::colon && line.ending != LineEnd::semicolon) || isLink(below);
            case LineStart::bullet: return true;  // a day
            case LineStart::digit:
            case LineStart::sign: return !isClosed;
            case LineStart::capital: break;
        }
        const bool isLeftOfMark = line.start == LineStart::bullet && below.indent < line.indent;
        const bool isBelowList = line.start == LineStart::bullet && isTitle(next);
        if (isAcrossPages_[i] || isBelowList) return false;
        if (line.ending == LineEnd::comma || line.ending == LineEnd::day || line.demandsMore) return true;
        if (isLeftOfMark || opensLabel(below)) return false;
        if (line.ending == LineEnd::colon) return false;
        if (line.ending != LineEnd::word) return isOfParagraph(next);
        if (line.start == LineStart::bullet || (line.isOfCapitals && below.isOfCapitals)) return true;
        return !isOfList_[i] && (line.start == LineStart::small || isOfParagraph(i) || isOfParagraph(next));
    }

    /// "Our offer" above "We offer a contract", below a list.
    [[nodiscard]] bool isTitle(std::size_t i) const {
        constexpr std::size_t longest = 40;
        const std::size_t next = below_[i];
        return lines_[i].width <= longest && lines_[i].ending == LineEnd::word && next != npos &&
               lines_[next].start == LineStart::capital && !isFull(i);
    }

    /// Not "Works S.A."
    [[nodiscard]] bool endsAsSentence(const CopiedLine& line) const {
        if (line.ending == LineEnd::abbreviation) return line.end > 1 && isSmallLetter(text_, line.end - 2);
        return line.ending == LineEnd::fullStop || line.ending == LineEnd::comma || line.ending == LineEnd::semicolon;
    }

    /// It or one of the next lines, all of them full, goes on with a small letter or ends in a sign, as no title does.
    [[nodiscard]] bool isOfParagraph(std::size_t i) const {
        constexpr int mostLines = 6;
        for (int line = 0; line < mostLines; ++line) {
            if (endsAsSentence(lines_[i])) return true;
            if (below_[i] == npos || lines_[below_[i]].start == LineStart::bullet || !isFull(i)) return false;
            i = below_[i];
            if (lines_[i].start == LineStart::small) return true;
        }
        return true;
    }

    /// "Apply here:" above "https://example.org/jobs/27".
    [[nodiscard]] bool isLink(const CopiedLine& line) const {
        return words(line).starts_with("http") || words(line).starts_with("www.");
    }

    /// "Location: Bonn".
    [[nodiscard]] bool opensLabel(const CopiedLine& line) const {
        constexpr std::size_t longest = 30;
        const std::string_view label = words(line).substr(0, longest);
        const std::size_t colon = label.find(':');
        return colon != std::string_view::npos &&
               std::count(label.begin(), label.begin() + static_cast<std::ptrdiff_t>(colon), ' ') < 4;
    }

    std::string_view text_;
    const std::vector<CopiedLine>& lines_;
    const Vocabulary& vocabulary_;
    BrokenWords words_;
    std::optional<LineWidth> width_;
    std::vector<std::size_t> below_;
    std::vector<bool> isAcrossPages_;
    bool isSpaced_ = false;   // an empty line stands between any two
    bool isBlownUp_ = false;  // also between those of one paragraph
    std::vector<bool> isOfList_;
};

}  // namespace

std::vector<bool> joinWrappedLines(std::string_view text, const std::vector<CopiedLine>& lines, const Vocabulary& vocabulary,
                                   std::vector<Mend>& mends) {
    return LineJoiner(text, lines, vocabulary).run(mends);
}

}  // namespace offerbook::extract
