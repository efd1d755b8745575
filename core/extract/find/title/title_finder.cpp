#include "core/extract/find/claims.h"
#include "core/extract/find/title/head_titles.h"
#include "core/extract/find/title/needed_work.h"
#include "core/extract/find/title/other_work.h"
#include "core/extract/find/title/page_title.h"
#include "core/extract/find/title/plain_headings.h"
#include "core/extract/find/title/title_candidates.h"
#include "core/extract/find/title/title_trimming.h"
#include "core/extract/find/title/work_lines.h"

#include <algorithm>
#include <string>

namespace offerbook::extract::find {
namespace {

/// Reads the labels and sentences that say what the work is called.
class SaidTitles {
public:
    explicit SaidTitles(TitleCandidates& to) : to_(to), page_(to.clues().page) {}

    void labels() {
        for (const Unit& unit : page_.units()) {
            if (!unit.hasLabel(Topic::title)) continue;
            const Line& line = page_.text().lines()[unit.line];
            const Span value = line.hasLabel() ? withLineBelow(page_, page_.flatSpan(line.value), unit.line) : unit.at;
            if (unit.isStructured && unit.kind == LineKind::bullet) continue;  // of a list within front matter
            // "Title | Place": the head of a table. "title: Recruiter" of front matter is work, though a label's word too.
            const bool isWork = unit.isStructured && page_.has("title.noun", page_.unitAt(unit.at.begin));
            if (!isWork && page_.book().topicsOf(page_.words(value)) != 0) {
                if (!unit.isStructured) firstCellBelow(unit.line);
                continue;
            }
            const int base = unit.isStructured ? weight::label - 6 : isOfSomebody(unit) ? weight::hint : weight::label;
            // "title: Offer of an internship: acoustics of snow": what it is called stands behind the sign.
            const bool isAnnounced = unit.isStructured && page_.asked().hold("title.announced", page_.words(value));
            // "title: Explore": one word alone says less than a sentence that names somebody's work.
            const bool isOneWord = page_.words(value).find(' ') == std::string_view::npos;
            to_.add(isAnnounced ? value : withinCue(value), base, unit.voice, "extract.by-label",
                    isAnnounced         ? -4
                    : unit.isStructured ? -32
                    : isOneWord         ? -24
                                        : -14);
        }
    }

    /// "Title: Head of Recruitment" at the foot of a page: of the person whom one writes to.
    bool isOfSomebody(const Unit& unit) const {
        constexpr std::size_t head = 20;
        const std::size_t number = static_cast<std::size_t>(&unit - page_.units().data());
        return number > head && number * 3 > page_.units().size() * 2;
    }

    /// "Subject of the internship" and below it a line that says it: the forms of portals label by headings.
    void headed() {
        constexpr std::size_t longest = 110;
        for (const Unit& unit : page_.units()) {
            if ((unit.heading & bit(Topic::title)) == 0 || unit.label != 0 || unit.isStructured || unit.at.size() > longest ||
                page_.flat()[unit.at.end - 1] == '.' || page_.flat()[unit.at.end - 1] == ':' ||
                (unit.kind == LineKind::bullet && !page_.has("title.noun", page_.unitAt(unit.at.begin))))
                continue;
            const auto& lines = page_.text().lines();
            std::size_t above = unit.line;
            while (above > 0 && lines[above - 1].kind == LineKind::blank) --above;
            const bool isBullet = unit.kind == LineKind::bullet;
            if (isBullet && (isInList(unit) || (above > 0 && lines[above - 1].kind == LineKind::bullet))) continue;
            if (above == 0 || (lines[above - 1].kind != LineKind::heading && !isBullet) ||
                (lines[above - 1].level < 3 && !isBullet))
                continue;
            to_.add(beforeColon(unit.at), weight::label - 4, unit.voice, "extract.by-label", -14);
        }
    }

    /// "Open positions" and below it "- Gardener: also beginners": the first entry of the list.
    void openings() {
        constexpr std::size_t nearTop = 80;
        constexpr std::size_t opens = 24;  // "**Tree Surgeon"
        const auto& units = page_.units();
        for (std::size_t i = 1; i < units.size() && i < nearTop; ++i) {
            const Unit& unit = units[i];
            const auto nouns = page_.found("title.noun", i);
            if (unit.isStructured || nouns.empty() || to_.isHouseAlone(unit.at) ||
                nouns.front().at().begin > unit.at.begin + opens || !isBelowOpenings(i) || page_.flat()[unit.at.end - 1] == '?')
                continue;
            if (page_.words(unit).substr(0, nouns.front().at().begin - unit.at.begin).find(": ") != std::string_view::npos)
                continue;
            to_.add(beforeColon(unit.at), weight::sentence - 10, unit.voice, "extract.by-head", -60);
            return;
        }
    }

    /// Right below the heading, or a heading of its own behind a sentence that leads to it.
    bool isBelowOpenings(std::size_t number) const {
        constexpr std::size_t reach = 3;
        const auto& units = page_.units();
        if (isHeadingOfOpenings(units[number - 1])) return true;
        if (units[number].kind != LineKind::heading) return false;
        for (std::size_t above = number; above > 0 && number - above < reach; --above) {
            if (isHeadingOfOpenings(units[above - 1])) return true;
            if (units[above - 1].kind != LineKind::paragraph) return false;
        }
        return false;
    }

    bool isHeadingOfOpenings(const Unit& unit) const {
        constexpr std::string_view edge = " #*_:!.";
        std::string_view words = page_.words(unit);
        while (!words.empty() && edge.find(words.front()) != std::string_view::npos) words.remove_prefix(1);
        while (!words.empty() && edge.find(words.back()) != std::string_view::npos) words.remove_suffix(1);
        return !unit.isStructured && page_.asked().hold("title.of-openings", words);
    }

    /// `ofApplication`: those below "Apply", which speak of the papers and of whom to write to, unless nothing else says it.
    void sentences(bool ofApplication = false) {
        for (const Found& found : page_.found("title.cue")) {
            const Unit& unit = page_.units()[found.unit];
            if (unit.section == Section::legal || (unit.section == Section::application) != ofApplication) continue;
            const auto at = found.hit.part(Part::title);
            if (!at) continue;
            // "Are you a good listener?": what somebody is like; a title has capitals.
            if (page_.asked().beginningOf("title.question", page_.words(found.at())) > 0 &&
                !page_.text().folded().isUpper(at->begin))
                continue;
            // "Aucune offre de stage n'est disponible"
            if (page_.asked().hold("contract.none-open", page_.words(unit), page_.languages())) continue;
            // "It may lead to a post of manager": the post that comes later.
            if (page_.isAfter("title.later", found.unit, found.at().begin)) continue;
            const bool late = ofApplication || unit.section == Section::requirements || unit.section == Section::offer;
            to_.add(*at, weight::hint + 4 - (late ? 15 : 0), unit.voice, "extract.by-sentence", -60);
        }
    }

    /// "The inn is looking for cooks", "Wir suchen ab Mai Trainer:innen": no article leads to the title, so that its first word
    /// must be somebody's work and begin with a capital.
    void sought() {
        for (const Found& found : page_.found("title.sought")) {
            const Unit& unit = page_.units()[found.unit];
            if (unit.section == Section::legal || unit.section == Section::application || unit.section == Section::requirements)
                continue;
            auto at = found.hit.part(Part::title);
            if (!at || !page_.text().folded().isUpper(at->begin)) continue;
            const std::size_t nameBegin = at->begin;
            const std::string_view name = page_.words(*at);
            const std::size_t mark = name.find(" (");
            const std::size_t firstWord =
                nameBegin + std::max(std::min(name.find(' '), name.size()), mark == std::string_view::npos ? 0 : mark);
            const auto nouns = page_.found("title.noun", found.unit);
            const bool isWork = std::any_of(nouns.begin(), nouns.end(), [&](const Found& noun) {
                return noun.at().begin >= nameBegin && noun.at().begin < firstWord;
            });
            at->begin = withAdjectives(nameBegin, found.at().begin);
            if (isWork) to_.add(*at, weight::hint + 2, unit.voice, "extract.by-sentence", -60);
        }
    }

private:
    /// "Welder: three years of experience": the work, without what is asked behind it.
    Span beforeColon(Span line) const {
        const std::size_t colon = page_.words(line).find(": ");
        const bool namesIt =
            colon != std::string_view::npos && namesWork(page_, page_.unitAt(line.begin), {line.begin, line.begin + colon});
        return namesIt ? Span{line.begin, line.begin + colon} : line;
    }

    /// "title: The Example Society recruits a clerk": of what the label leads to, the one who is looked for.
    Span withinCue(Span value) const {
        const std::size_t number = page_.unitAt(value.begin);
        if (number == Page::npos) return value;
        for (const Found& found : page_.found("title.cue", number))
            if (const auto title = found.hit.part(Part::title);
                title && found.at().begin > value.begin + 2 && title->begin < value.end && namesWork(page_, number, *title))
                return {title->begin, std::min(title->end, value.end)};  // not the line below it
        return value;
    }

    /// One of several bullets: a list of tasks below "Stellenbeschreibung:", no title.
    bool isInList(const Unit& unit) const {
        const auto& lines = page_.text().lines();
        std::size_t next = unit.line + 1;
        while (next < lines.size() && lines[next].kind == LineKind::blank) ++next;
        return next < lines.size() && lines[next].kind == LineKind::bullet;
    }

    /// "Clerk | Bonn" below "Title | Place": what stands in the column of titles.
    void firstCellBelow(std::size_t head) {
        const auto& lines = page_.text().lines();
        for (std::size_t i = head + 1; i < lines.size(); ++i) {
            if (lines[i].kind == LineKind::blank) continue;
            if (!lines[i].hasLabel()) return;
            to_.add(page_.flatSpan(lines[i].label), weight::label, lines[i].voice, "extract.by-label", -14);
            return;
        }
    }

    /// "Medizinische Fachangestellte (m/w/d)", "Fachkraft für Lagerlogistik (m/w/d)": where the title begins whose last word
    /// stands before the mark.
    std::size_t withAdjectives(std::size_t begin, std::size_t from) const {
        const auto pieces = page_.asked().piecesOf("title.adjective-before", page_.words(Span{from, begin}));
        if (pieces.size() < 2) return begin;
        const std::size_t first = begin - pieces[1].size();
        const auto joints = page_.asked().list("title.joint-within");
        const bool isJoined = std::any_of(joints.begin(), joints.end(), [&](const std::string& joint) {
            return pieces[1].find(joint) != std::string_view::npos;
        });
        if (isJoined && (!page_.text().folded().isUpper(first) || !namesWork(page_, page_.unitAt(first), {first, begin})))
            return begin;
        return first;
    }

    TitleCandidates& to_;
    const Page& page_;
};

/// The heading says one work, the sentence that seeks somebody another: an advert made from an older one.
bool areOtherTitles(const Page& page, const Finding<std::string>& taken, const Finding<std::string>& other) {
    constexpr std::string_view bySentence = "extract.by-sentence";
    // The summary in front matter is often the one of an earlier notice.
    const auto isOfSummary = [&](const Finding<std::string>& f) {
        const std::size_t unit = page.unitAt(page.flatSpan({f.evidence.front().begin, f.evidence.front().end}).begin);
        return unit == Page::npos || page.units()[unit].isStructured;
    };
    const auto isSought = [&](const Finding<std::string>& f) {
        return f.reason.id == bySentence && f.voice == Voice::employer && !isOfSummary(f);
    };
    if (!isSought(taken) && !isSought(other)) return false;
    if (!areOtherWork(page.asked(), foldedForm(taken.value), foldedForm(other.value))) return false;
    const Claims claims(page);
    const auto isBeside = [&](const Finding<std::string>& f) {
        return isSought(f) && claims.isSaidWith(f.evidence.front(), "claim.also-sought");
    };
    if (isBeside(taken) || isBeside(other)) return false;
    if (taken.isStructured != other.isStructured) return claims.mayContradict(taken, other);
    // A heading behind the sentence begins another opening.
    const Finding<std::string>& later = taken.evidence.front().begin > other.evidence.front().begin ? taken : other;
    if (!isSought(later)) return false;
    // "A cook or a chef": what is left open stands within the title, which holds both.
    return claims.areOfOneOpening(taken.evidence.front(), other.evidence.front());
}

}  // namespace

Stated<std::string> findTitle(const Clues& clues) {
    TitleCandidates candidates(clues);
    if (clues.structured != nullptr)
        if (const StructuredValue* title = clues.structured->first("title")) candidates.addStructured(*title);
    SaidTitles said(candidates);
    said.labels();
    said.headed();
    said.openings();
    addTitlesOfHead(candidates);
    said.sentences();
    said.sought();
    if (candidates.isEmpty()) addPageTitle(candidates);
    if (candidates.isEmpty()) addNeededWork(candidates);
    if (candidates.isEmpty()) said.sentences(true);
    if (candidates.isEmpty()) addWorkLine(candidates);
    if (candidates.isEmpty()) addPlainHeading(candidates);
    return reconcile<std::string>(candidates.take(),
                                  [&](const auto& taken, const auto& other) { return areOtherTitles(clues.page, taken, other); });
}

}  // namespace offerbook::extract::find
