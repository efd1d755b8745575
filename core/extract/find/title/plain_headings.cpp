#include "core/extract/find/title/plain_headings.h"

#include "core/extract/find/title/title_trimming.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// The headings at the top that name nobody, no place and no fact.
class PlainHeadings {
public:
    explicit PlainHeadings(TitleCandidates& to) : to_(to), clues_(to.clues()), page_(to.clues().page) {}

    void run() {
        constexpr std::size_t nearTop = 6;
        const std::size_t tasks = firstTask();
        if (tasks == Page::npos) return;
        for (std::size_t i = 0; i < page_.units().size() && i < nearTop && i < tasks; ++i) {
            if (!isPlain(i)) continue;
            to_.add(bare(i), weight::hint, page_.units()[i].voice, "extract.by-head", withoutNoun);
            return;
        }
    }

private:
    static constexpr int withoutNoun = -10;

    /// Only where duties or what is asked of somebody follow is the page about one piece of work.
    std::size_t firstTask() const {
        for (std::size_t i = 0; i < page_.units().size(); ++i)
            if (page_.units()[i].section == Section::tasks || page_.units()[i].section == Section::requirements) return i;
        return Page::npos;
    }

    /// Without the marks of a heading before it.
    Span bare(std::size_t i) const {
        Span at = page_.units()[i].at;
        while (at.begin < at.end && std::string_view("#*_ ").find(page_.flat()[at.begin]) != std::string_view::npos) ++at.begin;
        while (at.end > at.begin && std::string_view("#*_ ").find(page_.flat()[at.end - 1]) != std::string_view::npos) --at.end;
        return at;
    }

    bool isPlain(std::size_t i) const {
        constexpr std::size_t longest = 60;
        constexpr std::ptrdiff_t mostBlanks = 6;
        const Unit& unit = page_.units()[i];
        const Span at = bare(i);
        const std::string_view words = page_.words(at);
        const bool standsAlone = unit.kind == LineKind::heading || i == 0;
        if (!standsAlone || unit.isStructured || unit.label != 0 || unit.section != Section::head || words.size() < 4 ||
            words.size() > longest || std::count(words.begin(), words.end(), ' ') > mostBlanks)
            return false;
        return page_.text().folded().isUpper(at.begin) && !isSaying(words) && !isAboutSomethingElse(i, at);
    }

    /// "Come and see us!", "Who are we?", "In short:": sentences and what leads to something.
    static bool isSaying(std::string_view words) {
        return std::string_view(".!?:;,").find(words.back()) != std::string_view::npos || words.find("//") != words.npos ||
               std::any_of(words.begin(), words.end(), [](char c) { return c == '@' || (c >= '0' && c <= '9'); });
    }

    /// The name of a house or a place, a heading that pages of jobs have, the words of a label.
    bool isAboutSomethingElse(std::size_t i, Span at) const {
        for (const std::string_view group : {"employer.noun", "employer.like", "employer.cue", "employer.is", "employer.legal"})
            if (page_.has(group, i)) return true;
        if (page_.book().topicsOf(page_.words(at)) != 0 || !placesIn(clues_, at).empty()) return true;
        const std::string_view words = page_.words(at);
        return page_.asked().hold("title.heading-of-jobs", words) || page_.asked().hold("title.heading-otherwise", words) ||
               page_.asked().hold("title.about", words, page_.book().onlyLanguage(page_.text().language())) ||
               isNamedElsewhere(at);
    }

    /// "Example" above "Example is a maker of ropes" or "join Example": the one who looks, not the one looked for.
    bool isNamedElsewhere(Span heading) const {
        const std::string_view words = page_.words(heading);
        for (const std::string_view group : {"employer.is", "employer.does", "employer.cue"})
            for (const Found& found : page_.found(group))
                if (const auto name = found.hit.part(Part::name);
                    name && (words.find(page_.words(*name)) != std::string_view::npos || page_.words(*name).starts_with(words)))
                    return true;
        return false;
    }

    TitleCandidates& to_;
    const Clues& clues_;
    const Page& page_;
};

}  // namespace

void addPlainHeading(TitleCandidates& to) { PlainHeadings(to).run(); }

}  // namespace offerbook::extract::find
