#include "core/extract/find/finders.h"
#include "core/extract/find/german_names.h"
#include "core/extract/find/title/both_genders.h"
#include "core/extract/find/title/title_trimming.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>

namespace offerbook::extract::find {
namespace {

/// Reads the labels, lines at the top and sentences that say what the work is called.
class TitleFinder {
public:
    explicit TitleFinder(const Clues& clues) : clues_(clues), page_(clues.page) {}

    Stated<std::string> run() {
        if (clues_.structured != nullptr)
            if (const StructuredValue* title = clues_.structured->first("title"))
                findings_.push_back(structuredFinding(clues_, title->value, *title));
        labels();
        headed();
        head();
        behindLeadIn();
        aboveTasks();
        sentences();
        sought();
        keepStrongest(findings_);
        unite();
        return reconcile(std::move(findings_));
    }

private:
    void labels() {
        for (const Unit& unit : page_.units()) {
            if (!unit.hasLabel(Topic::title)) continue;
            const Line& line = page_.text().lines()[unit.line];
            const Span value = line.hasLabel() ? page_.flatSpan(line.value) : unit.at;
            if (unit.isStructured && unit.kind == LineKind::bullet) continue;  // of a list within front matter
            if (page_.book().topicsOf(page_.words(value)) != 0) {              // "Title | Place": the head of a table
                firstCellBelow(unit.line);
                continue;
            }
            add(value, unit.isStructured ? weight::label - 6 : weight::label, unit.voice, "extract.by-label",
                unit.isStructured ? -32 : -14);
        }
    }

    /// "Subject of the internship" and below it a line that says it: the forms of portals label by headings.
    void headed() {
        constexpr std::size_t longest = 110;
        for (const Unit& unit : page_.units()) {
            if ((unit.heading & bit(Topic::title)) == 0 || unit.label != 0 || unit.isStructured || unit.at.size() > longest ||
                page_.flat()[unit.at.end - 1] == '.' ||
                (unit.kind == LineKind::bullet && !page_.has("title.noun", page_.unitAt(unit.at.begin))))
                continue;
            const auto& lines = page_.text().lines();
            std::size_t above = unit.line;
            while (above > 0 && lines[above - 1].kind == LineKind::blank) --above;
            const bool isBullet = unit.kind == LineKind::bullet;
            if (isBullet && isInList(unit)) continue;
            if (above == 0 || (lines[above - 1].kind != LineKind::heading && !isBullet) ||
                (lines[above - 1].level < 3 && !isBullet))
                continue;
            add(unit.at, weight::label - 4, unit.voice, "extract.by-label", -14);
        }
    }

    /// One of several bullets: a list of tasks below "Stellenbeschreibung:", no title.
    bool isInList(const Unit& unit) const {
        const auto& lines = page_.text().lines();
        std::size_t next = unit.line + 1;
        while (next < lines.size() && lines[next].kind == LineKind::blank) ++next;
        return next < lines.size() && lines[next].kind == LineKind::bullet;
    }

    /// "Process Engineer - Mills" and in the next line "Example Works, Bonn": the lines at the top of a copied page, which no
    /// blank line parts. The first alone is short and names the work.
    bool isTitleOverCompany(std::size_t unit) const {
        constexpr std::size_t longest = 90;
        const Span at = page_.units()[unit].at;
        const std::string_view folded = page_.text().folded().text();
        const auto end = folded.find('\n', at.begin);
        if (unit != 0 || end == std::string_view::npos || end >= at.end || end - at.begin > longest) return false;
        const auto nouns = page_.found("title.noun", unit);
        return end + 1 < folded.size() && page_.text().folded().isUpper(end + 1) && !nouns.empty() &&
               nouns.front().at().begin < end && folded[end - 1] != '.' && folded[end - 1] != ',';
    }

    /// "Clerk | Bonn" below "Title | Place": what stands in the column of titles.
    void firstCellBelow(std::size_t head) {
        const auto& lines = page_.text().lines();
        for (std::size_t i = head + 1; i < lines.size(); ++i) {
            if (lines[i].kind == LineKind::blank) continue;
            if (!lines[i].hasLabel()) return;
            add(page_.flatSpan(lines[i].label), weight::label, lines[i].voice, "extract.by-label", -14);
            return;
        }
    }

    /// The first lines and headings.
    void head() {
        constexpr std::size_t longest = 110;
        constexpr std::size_t headUnits = 14;
        int left = 6;
        bool isBelowCue = false;
        for (std::size_t i = 0; i < page_.units().size() && i < headUnits && left > 0; ++i) {
            const Unit& unit = page_.units()[i];
            // Below "we are looking for a clerk" a line of running text is a task, not the title.
            isBelowCue = isBelowCue || (i > 0 && saysWork(i - 1));
            // The head of a public call is long: "SELEZIONE PUBBLICA PER L'ASSUNZIONE DI N. 1 ...".
            const bool isBarred =
                i == 0 && unit.at.size() <= 2 * longest && page_.words(unit).find(" | ") != std::string_view::npos;
            const bool isTooLong =
                unit.at.size() > longest && !isBarred && !isTitleOverCompany(i) &&
                (unit.at.size() > 2 * longest ||
                 (page_.book().lengthAtStart("title.prefix", page_.words(unit), page_.languages()) * 3 < unit.at.size() &&
                  !opensWithWork(i)));
            // "Ab sofort: Fahrer (m/w/d)": the label tells when, its value names the work.
            const bool isLabelled = unit.label != 0 && !(i < 3 && page_.text().language() == "de" && hasMarkOfGenders(unit));
            if (unit.isStructured || isLabelled || isTooLong || unit.at.size() < 4) continue;
            // "Job category<tab>Engineers and designers": the value of another fact.
            if (unit.kind == LineKind::tableCell && page_.text().lines()[unit.line].hasLabel()) continue;
            const bool firstLines = unit.section == Section::head || i < 4 || isMarkedHeading(unit);
            if (!firstLines) continue;
            if (isBelowCue && unit.kind == LineKind::paragraph && !hasMarkOfGenders(unit)) continue;
            constexpr std::size_t longQuestion = 30;
            const bool isQuestion = page_.flat()[unit.at.end - 1] == '?' && unit.at.size() > longQuestion;
            const bool endsSought = withoutEdge(unit.at).ends_with(" gesucht") && page_.has("title.noun", i);
            const bool isSentence = (page_.flat()[unit.at.end - 1] == '.' && !beginsWithWork(i) && !endsSought) || isQuestion ||
                                    page_.has("wish.word", i);
            if (isSentence || unit.kind == LineKind::bullet || isPathOfSite(unit.at)) continue;
            if (const auto title = withinCue(i)) {
                add(*title, weight::sentence - 6 + left, unit.voice, "extract.by-sentence", -40);
                --left;
                continue;
            }
            // "Volunteers wanted" as the first line: the one who is wanted, whatever the word.
            const std::string_view line = withoutEdge(unit.at);
            if (i < 3 && (line.ends_with(" gesucht") || line.ends_with(" gesucht!"))) {
                add(unit.at, weight::sentence - 6 + left, unit.voice, "extract.by-head", -16);
                --left;
                continue;
            }
            // "Example Works is looking for", not "We are hiring: clerk".
            if (page_.has("employer.seeks", i) && page_.has("employer.cue", i) &&
                !(page_.text().language() == "fr" && startsWithWork(i)) &&
                (page_.text().language() != "en" ||
                 page_.book().lengthAtStart("title.prefix", page_.words(unit), page_.languages()) == 0))
                continue;
            add(unit.at, weight::sentence - 6 + (unit.kind == LineKind::heading ? 4 : 0) + left, unit.voice, "extract.by-head",
                -40);
            --left;
        }
    }

    /// "We are looking for a", "suchen wir eine", "Ricerchiamo:" above a line of its own: the line is the title.
    void behindLeadIn() {
        constexpr std::size_t longest = 110;
        constexpr std::size_t nearTop = 40;
        for (std::size_t i = 0; i + 1 < page_.units().size() && i < nearTop; ++i) {
            const Unit& next = page_.units()[i + 1];
            const Unit& unit = page_.units()[i];
            if (unit.isStructured || next.isStructured || next.label != 0 || next.line == unit.line || next.at.size() > longest)
                continue;
            const bool isLine = next.kind == LineKind::heading || next.kind == LineKind::bullet ||
                                page_.text().folded().isUpper(next.at.begin) || page_.has("title.noun", i + 1);
            if (!isLine) continue;
            const bool leads =
                unit.section == next.section && page_.book().endsIn("title.lead-in", withoutEdge(unit.at), page_.languages());
            // "The free school is looking for / a teacher (m/f/d)": the line begins with the article.
            const bool goesOn = page_.has("employer.seeks", i) && page_.has("title.noun", i + 1) && !page_.has("title.noun", i) &&
                                page_.book().lengthAtStart("title.article", page_.words(next), page_.languages()) > 0;
            if (!leads && !goesOn) continue;
            // "Who we look for" and below it a whole sentence: what it looks for stands within it.
            constexpr std::size_t longestLine = 60;
            if (!goesOn && next.at.size() > longestLine && page_.flat()[next.at.end - 1] == '.') continue;
            add(next.at, weight::sentence + 6, next.voice, "extract.by-head", -22);
        }
    }

    /// A heading at the top, of whatever words, right above "Vous aurez pour mission": what the mission is called.
    void aboveTasks() {
        constexpr std::size_t longest = 80;
        constexpr std::size_t nearTop = 8;
        for (std::size_t i = 0; i + 1 < page_.units().size() && i < nearTop; ++i) {
            const Unit& unit = page_.units()[i];
            const bool isHeading = unit.kind == LineKind::heading && unit.section == Section::head && unit.label == 0 &&
                                   !unit.isStructured && unit.at.size() < longest;
            if (isHeading && page_.book().lengthAtStart("title.above", page_.words(page_.units()[i + 1]), page_.languages()) > 0)
                add(unit.at, weight::hint + 8, unit.voice, "extract.by-head", -6);
        }
    }

    std::string_view withoutEdge(Span at) const {
        std::string_view words = page_.words(at);
        while (!words.empty() &&
               (words.back() == ' ' || words.back() == '*' || words.back() == '_' || words.back() == ':' || words.back() == '.'))
            words.remove_suffix(1);
        return words;
    }

    /// "We are looking for a clerk": a sentence that says outright who is sought; not "we are looking, as of now, for".
    bool saysWork(std::size_t unit) const {
        const auto cues = page_.found("title.cue", unit);
        return std::any_of(cues.begin(), cues.end(), [&](const Found& cue) {
            const auto title = cue.hit.part(Part::title);
            return title && namesWork(page_, unit, *title);
        });
    }

    /// "Technician (m/f/d)" in a heading: the letters for all genders stand behind titles alone.
    bool isMarkedHeading(const Unit& unit) const { return unit.kind == LineKind::heading && hasMarkOfGenders(unit); }
    bool hasMarkOfGenders(const Unit& unit) const {
        const std::string_view words = page_.words(unit);
        for (const std::string_view mark :
             {"(m/w", "(w/m", "(m/f", "(f/m", "(d/m", "(d/w", "(h/f", "(f/h", "(gn)", "(all gender"})
            if (words.find(mark) != std::string_view::npos) return true;
        return false;
    }

    /// "Technician (80 %) - start by agreement.": the first line of a copied page, though a full stop ends it.
    bool beginsWithWork(std::size_t unit) const {
        const auto nouns = page_.found("title.noun", unit);
        constexpr std::size_t near = 30;
        return unit == 0 && !nouns.empty() && nouns.front().at().begin <= page_.units()[unit].at.begin + near &&
               page_.found("title.cue", unit).empty() && page_.found("employer.cue", unit).empty();
    }

    /// "Responsable de la recherche de fonds": the work is the first word, so that "recherche" is no verb.
    bool startsWithWork(std::size_t unit) const {
        const auto nouns = page_.found("title.noun", unit);
        constexpr std::size_t mark = 9;  // "Poste d'ingénieur de recherche"
        const std::string_view words = page_.words(page_.units()[unit]);
        const bool isNoun =
            words.find(" recherche de ") != std::string_view::npos || words.find(" de recherche") != std::string_view::npos;
        return isNoun && !nouns.empty() && nouns.front().at().begin <= page_.units()[unit].at.begin + mark;
    }

    /// "Clerk I, part-time (80 %), at the Office of ...": the first line, however long, where the work stands before a comma.
    bool opensWithWork(std::size_t unit) const {
        constexpr std::size_t nearNoun = 40;
        constexpr std::size_t nearStop = 110;
        const Span line = page_.units()[unit].at;
        const auto nouns = page_.found("title.noun", unit);
        if (unit != 0 || nouns.empty() || page_.flat()[line.end - 1] == '.' || nouns.front().at().begin > line.begin + nearNoun)
            return false;
        const auto stop = page_.book().firstAt("title.stop-head", page_.words(line), page_.languages());
        return stop && *stop < nearStop && nouns.front().at().begin < line.begin + *stop;
    }

    /// "Jobs > Health > Nursing": where one is on a site.
    bool isPathOfSite(Span line) const {
        for (const std::string_view step : {" > ", " \u203a ", " \u00bb "}) {
            const std::string_view words = page_.words(line);
            const auto first = words.find(step);
            if (first != std::string_view::npos && words.find(step, first + step.size()) != std::string_view::npos) return true;
        }
        return false;
    }

    /// "The Example Society recruits a clerk": of a line at the top that says who looks for whom, the one looked for.
    std::optional<Span> withinCue(std::size_t unit) const {
        for (const Found& found : page_.found("title.cue", unit))
            if (const auto title = found.hit.part(Part::title);
                title && found.at().begin > page_.units()[unit].at.begin + 2 && namesWork(page_, unit, *title))
                return title;
        return std::nullopt;
    }

    void sentences() {
        for (const Found& found : page_.found("title.cue")) {
            const Unit& unit = page_.units()[found.unit];
            if (unit.section == Section::legal || unit.section == Section::application) continue;
            const auto at = found.hit.part(Part::title);
            if (!at) continue;
            // "Are you a good listener?": what somebody is like; a title has capitals.
            if (page_.words(found.at()).starts_with("are you") && !page_.text().folded().isUpper(at->begin)) continue;
            // "It may lead to a post of manager": the post that comes later.
            if (page_.isAfter("title.later", found.unit, found.at().begin)) continue;
            const bool late = unit.section == Section::requirements || unit.section == Section::offer;
            add(*at, weight::hint + 4 - (late ? 15 : 0), unit.voice, "extract.by-sentence", -60);
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
            at->begin = withAdjectives(at->begin, found.at().begin);
            const std::size_t nameBegin = at->begin;
            const std::size_t mark = page_.flat().find(" (", nameBegin);
            const std::size_t firstWord =
                std::max(std::min(page_.flat().find(' ', nameBegin), at->end), mark < at->end ? mark : std::size_t{0});
            const auto nouns = page_.found("title.noun", found.unit);
            const bool isWork = std::any_of(nouns.begin(), nouns.end(), [&](const Found& noun) {
                return noun.at().begin >= at->begin && noun.at().begin < firstWord;
            });
            if (isWork) add(*at, weight::hint + 2, unit.voice, "extract.by-sentence", -60);
        }
    }

    /// "Medizinische Fachangestellte (m/w/d)", "Fachkraft für Lagerlogistik (m/w/d)": where the title begins whose last word
    /// stands before the mark.
    std::size_t withAdjectives(std::size_t begin, std::size_t from) const {
        static const RE2 before(
            "((?:[a-z-]+(?:isch|lich|ig|iv|al|et|ert|end|annt|ar)e[rn]? |[a-z-]{5,} (?:fur|im|in der|der|und) )(?:[a-z-]+e[rn]? "
            ")?)$");
        const std::string_view words = page_.words(Span{from, begin});
        re2::StringPiece piece[2];
        if (!before.Match(words, 0, words.size(), RE2::UNANCHORED, piece, 2)) return begin;
        const std::size_t first = begin - piece[1].size();
        const bool isJoined = piece[1].find(" fur ") != re2::StringPiece::npos ||
                              piece[1].find(" der ") != re2::StringPiece::npos ||
                              piece[1].find(" im ") != re2::StringPiece::npos || piece[1].find(" und ") != re2::StringPiece::npos;
        if (isJoined && (!page_.text().folded().isUpper(first) || !namesWork(page_, page_.unitAt(first), {first, begin})))
            return begin;
        return first;
    }

    void add(Span at, int base, Voice voice, std::string_view reason, int withoutNoun) {
        // A line of its own is the whole title; in a sentence the title ends where the sentence goes on.
        constexpr std::size_t longLine = 90;
        const bool isSentence = reason == "extract.by-sentence" || at.size() > longLine;
        at = trimmedTitle(clues_, at, isSentence ? "title.stop" : "title.stop-head");
        if (isSentence && reason != "extract.by-sentence") at = trimmedTitle(clues_, at, "title.stop-head");
        if (reason == "extract.by-sentence") cutPosition(at);
        cutBehindMark(at);
        if (at.size() < 3 || at.size() > 140) return;
        if (isNoTitle(at)) return;
        const std::string_view words = page_.words(at);
        if (std::count(words.begin(), words.end(), ' ') > 16 || words.find("{{") != std::string_view::npos ||
            words.find('~') != std::string_view::npos)
            return;
        const std::size_t unit = page_.unitAt(at.begin);
        const bool hasNoun = unit != Page::npos && page_.near("title.noun", unit, at, 0) != nullptr && namesWork(page_, unit, at);
        const bool isSaid = !hasNoun && reason == "extract.by-head" && isSaidInSentence(at);
        // "Incarico di collaborazione": the form of the work, where something else names the work.
        const int onlyForm = reason == "extract.by-head" && isGenericTitle(page_, at) ? 16 : 0;
        if (!hasNoun && reason == "extract.by-sentence")
            if (const auto house = page_.words(at).find(" at "); house != std::string_view::npos && house > 3)
                at.end = at.begin + house;  // "Grounds Person at Example School"
        constexpr int byCapitals = -14;
        const bool isCapital = !hasNoun && reason == "extract.by-sentence" && isInCapitals(at);
        const int strength = base +
                             (hasNoun     ? 8
                              : isSaid    ? 0
                              : isCapital ? byCapitals
                                          : withoutNoun) -
                             onlyForm + heardFrom(voice);
        if (strength < 35) return;
        Evidence evidence = page_.evidence(at);
        if (evidence.text.empty()) return;
        const int cutOff =
            evidence.text.ends_with("..") || evidence.text.ends_with("…") ? 30 : 0;  // a title that a site shortened
        constexpr std::size_t article = 20;
        const std::string_view before = page_.words(Span{at.begin > article ? at.begin - article : 0, at.begin});
        std::string title =
            withoutArticleBetween(page_.text().language() == "de" ? nominativeTitle(before, evidence.text) : evidence.text);
        std::replace(title.begin(), title.end(), '\n', ' ');  // broken at the width of a mail
        std::vector<Evidence> said{evidence};
        if (const Span behind = behindShare(at); behind.size() > 0 && reason == "extract.by-head") {
            said.push_back(page_.evidence(behind));
            title += ' ' + said.back().text;
        }
        findings_.push_back({std::move(title), std::move(said), strength - cutOff, voice, false, {std::string(reason), {}}});
    }

    /// "We are looking for a Grounds Person": in English a title has capitals where no list has its noun.
    bool isInCapitals(Span at) const {
        constexpr std::size_t article = 3;
        constexpr std::size_t longWord = 4;
        if (page_.text().language() != "en" || at.begin < article) return false;
        constexpr std::size_t reach = 30;  // "a reliable Grounds Person"
        const std::string_view before = page_.flat().substr(at.begin - std::min(at.begin, reach), std::min(at.begin, reach));
        if (before.find(" a ") == std::string_view::npos && before.find(" an ") == std::string_view::npos &&
            !before.ends_with(" of "))
            return false;
        for (std::size_t i = at.begin; i < at.end; ++i) {
            if (i > at.begin && page_.flat()[i - 1] != ' ') continue;
            const std::size_t end = std::min(page_.flat().find(' ', i), at.end);
            if ((i == at.begin || end - i >= longWord) && !page_.text().folded().isUpper(i)) return false;
        }
        return true;
    }

    /// "The analyst position": the work without the word for its place; "a PhD position" is named by it.
    void cutPosition(Span& at) const {
        static const RE2 position("^(.*[^ ]) (?:position|role|vacancy|opening|job)s?$");
        static const RE2 named(
            "(?:ph\\.? ?d|doctoral|post-?doc\\w*|faculty|graduate|student|internship|trainee|volunteer|research)$");
        re2::StringPiece work;
        if (page_.text().language() == "en" && RE2::FullMatch(page_.words(at), position, &work) &&
            !RE2::PartialMatch(work, named))
            at.end = at.begin + work.size();
    }

    /// "Technician (m/f/d), Smalltown": behind the letters for all genders and a comma the title is over.
    void cutBehindMark(Span& at) const {
        static const RE2 mark("^(.{4,}\\([mfwdx](?:/[mfwdx])+\\)), ");
        re2::StringPiece title;
        const std::string_view words = page_.words(at);
        if (page_.text().language() == "en" && words.find("/") != std::string_view::npos &&
            RE2::PartialMatch(words, mark, &title))
            at.end = at.begin + title.size();
    }

    /// "PhD Student (100%) in Rock Physics": the field goes on behind the bracket of the workload. Empty where nothing does.
    Span behindShare(Span at) const {
        const std::size_t unit = page_.unitAt(at.begin);
        if (unit == Page::npos || page_.text().language() != "en") return {at.end, at.end};
        static const RE2 share("^ \\([0-9]{2,3}(?: ?- ?[0-9]{2,3})? ?%\\) ((?:in|for|of|on) [^|(,;:!?]{4,70}[^|(,;:!? *])[ *]*$");
        re2::StringPiece field;
        const std::string_view rest = page_.words(Span{at.end, std::max(at.end, page_.units()[unit].at.end)});
        if (rest.find('%') == std::string_view::npos || !RE2::PartialMatch(rest, share, &field)) return {at.end, at.end};
        const auto begin = static_cast<std::size_t>(field.data() - page_.flat().data());
        return {begin, begin + field.size()};
    }

    /// "Join our team", "PhD are not eligible": what one is invited to or shut out from.
    bool isNoTitle(Span at) const {
        const std::size_t unit = page_.unitAt(at.begin);
        if (unit != Page::npos && page_.near("degree.excluded", unit, at, 0) != nullptr) return true;
        return page_.book().endsIn("title.not", page_.words(at), page_.languages());
    }

    /// "Keeper of mountain wells" at the top and "for the role of keeper of mountain wells" in a sentence: the sentence says
    /// that the line is the title, whatever words it has.
    bool isSaidInSentence(Span at) const {
        constexpr std::size_t shortest = 6;
        const std::string_view words = page_.words(at);
        if (words.size() < shortest) return false;
        const auto cues = page_.found("title.cue");
        return std::any_of(cues.begin(), cues.end(), [&](const Found& cue) {
            const auto title = cue.hit.part(Part::title);
            return title && title->begin >= at.end && page_.words(*title).starts_with(words);
        });
    }

    /// A title that is the beginning of a longer one is the same title.
    void unite() {
        for (Finding<std::string>& finding : findings_) {
            const std::string folded = foldedForm(finding.value);
            for (const Finding<std::string>& other : findings_) {
                if (other.weight <= finding.weight || other.value == finding.value) continue;
                if (foldedForm(other.value) == folded) finding.value = other.value;
            }
        }
    }

    const Clues& clues_;
    const Page& page_;
    std::vector<Finding<std::string>> findings_;
};

}  // namespace

Stated<std::string> findTitle(const Clues& clues) { return TitleFinder(clues).run(); }

}  // namespace offerbook::extract::find
