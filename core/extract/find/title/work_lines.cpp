#include "core/extract/find/title/work_lines.h"

#include "core/extract/find/title/title_trimming.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace offerbook::extract::find {
namespace {

class WorkLines {
public:
    explicit WorkLines(TitleCandidates& to)
        : to_(to), page_(to.clues().page), own_(page_.book().onlyLanguage(page_.text().language())) {}

    void run() {
        constexpr std::size_t nearTop = 60;
        const std::size_t last = std::min(page_.units().size(), nearTop);
        for (std::size_t i = 0; i < last && to_.isEmpty(); ++i)
            if (isWorkAlone(i)) add(page_.units()[i].at, i, "extract.by-head");
        for (std::size_t i = 0; i < last && to_.isEmpty(); ++i)
            if (const auto work = aheadInLine(i)) add(*work, i, "extract.by-head");
        for (std::size_t i = 0; i < last && to_.isEmpty(); ++i)
            if (const auto work = beforeLabelEnd(i)) add(*work, i, "extract.by-head");
        for (std::size_t i = 0; i < last && to_.isEmpty(); ++i)
            if (const auto work = beforeMark(i)) add(*work, i, "extract.by-sentence");
    }

private:
    void add(Span at, std::size_t unit, std::string_view reason) {
        constexpr int asHint = 2;
        to_.add(at, weight::hint + asHint, page_.units()[unit].voice, reason, -60);
    }

    /// A heading, or a line between others, that opens with the work and does not go on as a sentence.
    bool isWorkAlone(std::size_t i) const {
        constexpr std::size_t longest = 70;
        constexpr std::size_t near = 30;
        const Unit& unit = page_.units()[i];
        if (unit.isStructured || unit.label != 0 || !isOfUpperPart(unit) || unit.at.size() < 5 || unit.at.size() > longest ||
            unit.kind == LineKind::bullet || unit.kind == LineKind::tableCell)
            return false;
        const std::string_view words = page_.words(unit);
        // "LLM, search, agents, orchestration": a list of things.
        if (std::count(words.begin(), words.end(), ',') > 1) return false;
        if (words.starts_with("[name") || endsAsSentence(unit.at) || page_.has("wish.word", i) || page_.has("employer.cue", i) ||
            page_.has("employer.does", i) || page_.has("experience.word", i))
            return false;
        return page_.text().folded().isUpper(beginOfWords(unit.at)) &&
               namesWork(page_, i, {unit.at.begin, std::min(unit.at.end, unit.at.begin + near)}) &&
               !page_.asked().hold("title.heading-otherwise", words) && !page_.asked().hold("title.office-holder", words) &&
               !page_.asked().hold("title.of-jobs", words);
    }

    /// "Clerk of the court I, part-time (50%) at the Office of ...", "Fellow: Wetland Data Project for ecology and ...": a long
    /// line that no full stop ends, whose first word is the work, up to where the title is over.
    std::optional<Span> aheadInLine(std::size_t i) const {
        constexpr std::size_t longest = 240;
        constexpr std::size_t opens = 4;
        constexpr std::size_t longestTitle = 80;
        const Unit& unit = page_.units()[i];
        const auto nouns = page_.found("title.noun", i);
        if (unit.isStructured || unit.label != 0 || !isOfUpperPart(unit) || unit.at.size() > longest || nouns.empty() ||
            unit.kind == LineKind::bullet || unit.kind == LineKind::tableCell || endsAsSentence(unit.at) ||
            page_.has("wish.word", i) || page_.has("employer.cue", i) || page_.has("experience.word", i))
            return std::nullopt;
        const std::size_t begin = beginOfWords(unit.at);
        const bool isFirst = nouns.front().at().begin <= begin + opens || unit.kind == LineKind::heading;
        const Span line{begin, unit.at.end};
        const std::string_view words = page_.words(line);
        const auto stop = page_.book().firstAt("title.stop-head", words, page_.languages());
        const std::size_t end = std::min({stop.value_or(words.size()), words.find(": "), words.find(" - "), words.size()});
        if (!isFirst || end == words.size() || end > longestTitle || !page_.text().folded().isUpper(begin)) return std::nullopt;
        const Span work{begin, begin + end};
        return namesWork(page_, i, work) && !page_.asked().hold("title.office-holder", page_.words(work)) &&
                       !page_.asked().hold("title.heading-otherwise", page_.words(work)) &&
                       !page_.asked().hold("title.of-jobs", page_.words(work))
                   ? std::optional(work)
                   : std::nullopt;
    }

    /// "Linux Administrator: what we ask for: ...": a label that no list has and that is nothing but the work.
    std::optional<Span> beforeLabelEnd(std::size_t i) const {
        constexpr std::size_t firstUnits = 2;
        constexpr std::size_t longest = 60;
        const Unit& unit = page_.units()[i];
        if (i >= firstUnits || unit.isStructured || unit.label != 0) return std::nullopt;
        const std::size_t colon = page_.words(unit).find(": ");
        if (colon == std::string_view::npos || colon > longest) return std::nullopt;
        const Span label{unit.at.begin, unit.at.begin + colon};
        return page_.text().folded().isUpper(beginOfWords(label)) && namesWork(page_, i, label) ? std::optional(label)
                                                                                                : std::nullopt;
    }

    /// "... our MECHANICS (m/f) share ...": the words before the mark, from the last small word that leads to a noun on.
    std::optional<Span> beforeMark(std::size_t i) const {
        const Unit& unit = page_.units()[i];
        if (unit.isStructured || unit.section == Section::legal) return std::nullopt;
        const auto pieces = page_.asked().piecesOf("title.before-mark", page_.words(unit), 0, own_);
        if (pieces.size() < 2) return std::nullopt;
        const auto begin = static_cast<std::size_t>(pieces[1].data() - page_.flat().data());
        const Span work{begin, begin + pieces[1].size()};
        return namesWork(page_, i, work) ? std::optional(work) : std::nullopt;
    }

    static bool isOfUpperPart(const Unit& unit) {
        return unit.section != Section::legal && unit.section != Section::application && unit.section != Section::requirements &&
               unit.section != Section::wished && unit.section != Section::offer;
    }

    bool endsAsSentence(Span at) const {
        return std::string_view(".!?:;,").find(page_.flat()[at.end - 1]) != std::string_view::npos && !endsInInitials(page_, at);
    }

    /// Behind the marks of a heading and of emphasis, a tick or an arrow.
    std::size_t beginOfWords(Span at) const {
        constexpr std::size_t picture = 3;  // U+2000 to U+2FFF
        while (at.begin + picture < at.end) {
            if (std::string_view("#*_ ").find(page_.flat()[at.begin]) != std::string_view::npos)
                ++at.begin;
            else if (page_.flat()[at.begin] == '\xE2')
                at.begin += picture;
            else
                break;
        }
        return at.begin;
    }

    TitleCandidates& to_;
    const Page& page_;
    LanguageSet own_;
};

}  // namespace

void addWorkLine(TitleCandidates& to) { WorkLines(to).run(); }

}  // namespace offerbook::extract::find
