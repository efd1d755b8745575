#include "core/extract/find/finders.h"
#include "core/extract/find/german_names.h"
#include "core/extract/find/piece_filter.h"

#include <algorithm>
#include <cctype>

namespace offerbook::extract::find {
namespace {

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
            if (above == 0 || (lines[above - 1].kind != LineKind::heading && !isBullet) ||
                (lines[above - 1].level < 3 && !isBullet))
                continue;
            add(unit.at, weight::label - 4, unit.voice, "extract.by-label", -14);
        }
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
                unit.at.size() > longest && !isBarred &&
                (unit.at.size() > 2 * longest ||
                 (page_.book().lengthAtStart("title.prefix", page_.words(unit), page_.languages()) * 3 < unit.at.size() &&
                  !opensWithWork(i)));
            if (unit.isStructured || unit.label != 0 || isTooLong || unit.at.size() < 4) continue;
            // "Job category<tab>Engineers and designers": the value of another fact.
            if (unit.kind == LineKind::tableCell && page_.text().lines()[unit.line].hasLabel()) continue;
            const bool firstLines = unit.section == Section::head || i < 4 || isMarkedHeading(unit);
            if (!firstLines) continue;
            if (isBelowCue && unit.kind == LineKind::paragraph && !hasMarkOfGenders(unit)) continue;
            constexpr std::size_t longQuestion = 30;
            const bool isQuestion = page_.flat()[unit.at.end - 1] == '?' && unit.at.size() > longQuestion;
            const bool isSentence =
                (page_.flat()[unit.at.end - 1] == '.' && !beginsWithWork(i)) || isQuestion || page_.has("wish.word", i);
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
            if (page_.has("employer.seeks", i) && page_.has("employer.cue", i)) continue;  // "Example Works is looking for"
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
            const bool leads =
                page_.book().endsIn("title.lead-in", withoutEdge(unit.at), page_.languages()) && unit.section == next.section;
            // "The free school is looking for / a teacher (m/f/d)": the line begins with the article.
            const bool goesOn = page_.has("employer.seeks", i) && page_.has("title.noun", i + 1) && !page_.has("title.noun", i) &&
                                page_.book().lengthAtStart("title.article", page_.words(next), page_.languages()) > 0;
            if (!leads && !goesOn) continue;
            // "Who we look for" and below it a whole sentence: what it looks for stands within it.
            constexpr std::size_t longestLine = 60;
            if (!goesOn && next.at.size() > longestLine && page_.flat()[next.at.end - 1] == '.') continue;
            const bool isLine = next.kind == LineKind::heading || next.kind == LineKind::bullet ||
                                page_.text().folded().isUpper(next.at.begin) || page_.has("title.noun", i + 1);
            if (isLine) add(next.at, weight::sentence + 6, next.voice, "extract.by-head", -22);
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

    /// Where a piece of words last stands; std::string_view::rfind compares at every place.
    static std::size_t lastOf(std::string_view words, std::string_view piece) {
        for (std::size_t at = words.size() < piece.size() ? 0 : words.size() - piece.size() + 1; at-- > 0;)
            if (words[at] == piece.front() && words.substr(at, piece.size()) == piece) return at;
        return std::string_view::npos;
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
            return title && overlaps(unit, *title);
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
                title && found.at().begin > page_.units()[unit].at.begin + 4 && overlaps(unit, *title))
                return title;
        return std::nullopt;
    }

    void sentences() {
        for (const Found& found : page_.found("title.cue")) {
            const Unit& unit = page_.units()[found.unit];
            if (unit.section == Section::legal || unit.section == Section::application) continue;
            const auto at = found.hit.part(Part::title);
            if (!at) continue;
            // "It may lead to a post of manager": the post that comes later.
            if (page_.isAfter("title.later", found.unit, found.at().begin)) continue;
            const bool late = unit.section == Section::requirements || unit.section == Section::offer;
            add(*at, weight::hint + 4 - (late ? 15 : 0), unit.voice, "extract.by-sentence", -60);
        }
    }

    void add(Span at, int base, Voice voice, std::string_view reason, int withoutNoun) {
        // A line of its own is the whole title; in a sentence the title ends where the sentence goes on.
        constexpr std::size_t longLine = 90;
        const bool isSentence = reason == "extract.by-sentence" || at.size() > longLine;
        at = trimmed(at, isSentence ? "title.stop" : "title.stop-head");
        if (isSentence && reason != "extract.by-sentence") at = trimmed(at, "title.stop-head");
        if (at.size() < 3 || at.size() > 140) return;
        const std::string_view words = page_.words(at);
        if (isNoTitle(at)) return;
        if (std::count(words.begin(), words.end(), ' ') > 16 || words.find("{{") != std::string_view::npos ||
            words.find('~') != std::string_view::npos)
            return;
        const std::size_t unit = page_.unitAt(at.begin);
        const bool hasNoun = unit != Page::npos && page_.near("title.noun", unit, at, 0) != nullptr && overlaps(unit, at);
        const bool isSaid = !hasNoun && reason == "extract.by-head" && isSaidInSentence(at);
        // "Incarico di collaborazione": the form of the work, where something else names the work.
        const int onlyForm = reason == "extract.by-head" && isGeneric(at) ? 16 : 0;
        const int strength = base + (hasNoun ? 8 : isSaid ? 0 : withoutNoun) - onlyForm + heardFrom(voice);
        if (strength < 35) return;
        Evidence evidence = page_.evidence(at);
        if (evidence.text.empty()) return;
        const int cutOff =
            evidence.text.ends_with("..") || evidence.text.ends_with("…") ? 30 : 0;  // a title that a site shortened
        std::string title = page_.text().language() == "de" ? withoutArticleBetween(evidence.text) : evidence.text;
        findings_.push_back({std::move(title), {evidence}, strength - cutOff, voice, false, {std::string(reason), {}}});
    }

    /// "Join our team", "PhD are not eligible": what one is invited to or shut out from.
    bool isNoTitle(Span at) const {
        const std::size_t unit = page_.unitAt(at.begin);
        if (unit != Page::npos && page_.near("degree.excluded", unit, at, 0) != nullptr) return true;
        return page_.book().endsIn("title.not", page_.words(at), page_.languages());
    }

    /// Where the title ends and the sentence goes on.
    std::optional<std::size_t> stopOf(Span at, std::string_view stops) const {
        const std::string_view words = page_.words(at);
        auto stop = page_.book().firstAt(stops, words, page_.languages());
        // "esperto nella gestione dei vivai da inserire": the field belongs to the general word before it.
        const bool isField = stop && words.substr(*stop).starts_with(" nel") && isGeneric({at.begin, at.begin + *stop});
        if (isField) {
            const std::size_t from = *stop + 1;
            stop = page_.book().firstAt(stops, words.substr(from), page_.languages());
            if (stop) *stop += from;
        }
        return stop && *stop > 3 ? stop : std::nullopt;
    }

    /// "Esperto" of "esperto nella gestione dei fondi": without what follows it says nothing.
    bool isGeneric(Span at) const { return page_.book().endsIn("title.generic", page_.words(at), page_.languages()); }

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

    bool overlaps(std::size_t unit, Span at) const {
        for (const Found& noun : page_.found("title.noun", unit))
            if (noun.at().begin >= at.begin && noun.at().begin < at.end) return true;
        return false;
    }

    /// Without "We are hiring a", without what follows the title ("to join our team", " | Company").
    Span trimmed(Span at, std::string_view stops) const {
        const std::string_view flat = page_.flat();
        const auto isEdge = [&](char c) {
            return c == ' ' || c == '#' || c == '*' || c == '"' || c == '\'' || c == '-' || c == ':' || c == ',' || c == '|' ||
                   c == '!' || c == '>' || c == '_';
        };
        const auto tighten = [&] {
            for (std::size_t size = 1; size > 0;) {
                while (at.begin < at.end && isEdge(flat[at.begin])) ++at.begin;
                while (at.end > at.begin && isEdge(flat[at.end - 1])) --at.end;
                size = pictureAtStart(at);
                at.begin += size;
                const std::size_t behind = pictureAtEnd(at);
                at.end -= behind;
                size += behind;
            }
        };
        tighten();
        for (int round = 0; round < 2; ++round) {
            at.begin += page_.book().lengthAtStart("title.prefix", page_.words(at), page_.languages());
            tighten();
        }
        if (const auto remark = page_.words(at).find("\" #"); remark != std::string_view::npos) at.end = at.begin + remark;
        if (const auto bar = page_.words(at).find(" | "); bar != std::string_view::npos && bar > 3)
            at.end = nextTo(at, at.begin + bar);
        cutAtLineEnd(at);
        while (cutOrganisationBefore(at)) tighten();
        cutPay(at);
        // "a **clerk (m/f/d)** with 30 hours": what is emphasised is the title.
        const std::string_view written = page_.original(at);
        if (const auto mark = written.find("** "); mark != std::string_view::npos && mark > 5 && written.find("**") == mark) {
            const std::size_t begin = page_.originalSpan(at).begin;
            at.end = page_.flatSpan({begin, begin + mark}).end;
        }
        cutEmployer(at);
        if (const auto stop = stopOf(at, stops)) at.end = at.begin + *stop;
        // "Clerk (f" of "Clerk (f, m, d)": a bracket that was cut off goes with its beginning.
        const std::string_view kept = page_.words(at);
        const auto open = lastOf(kept, " (");
        if (open != std::string_view::npos && open > 2 && kept.find(')', open) == std::string_view::npos)
            at.end = at.begin + open;
        tighten();
        return at;
    }

    /// Pictures, arrows and dingbats (U+2000 to U+2FFF, U+FE0F, beyond U+FFFF) decorate a title and belong to none.
    static bool isPicture(std::string_view bytes) {
        return bytes.front() == '\xF0' || bytes.front() == '\xE2' || bytes.starts_with("\xEF\xB8\x8F");
    }
    std::size_t pictureAtStart(Span at) const {
        const std::string_view words = page_.words(at);
        if (words.empty() || !isPicture(words)) return 0;
        return std::min<std::size_t>(words.size(), words.front() == '\xF0' ? 4 : 3);
    }
    std::size_t pictureAtEnd(Span at) const {
        const std::string_view words = page_.words(at);
        for (const std::size_t size : {std::size_t{3}, std::size_t{4}})
            if (words.size() > size && isPicture(words.substr(words.size() - size)) &&
                (words[words.size() - size] == '\xF0') == (size == 4))
                return size;
        return 0;
    }

    /// Of "Employer | Title" the part that names a person's work.
    std::size_t nextTo(Span& at, std::size_t bar) const {
        const std::size_t unit = page_.unitAt(at.begin);
        if (unit == Page::npos || overlaps(unit, {at.begin, bar}) || !overlaps(unit, {bar, at.end})) return bar;
        at.begin = bar + 3;
        const auto next = page_.words(at).find(" | ");
        return next == std::string_view::npos ? at.end : at.begin + next;
    }

    /// "Library of Examples - Map Specialist": who it is stands before the dash, the work behind it.
    bool cutOrganisationBefore(Span& at) const {
        const auto dash = page_.words(at).find(" - ");
        const std::size_t unit = page_.unitAt(at.begin);
        if (dash == std::string_view::npos || unit == Page::npos) return false;
        const Span front{at.begin, at.begin + dash};
        const Span rest{front.end + 3, at.end};
        if (overlaps(unit, front) || !overlaps(unit, rest) || !(isOrganisation(unit, front) || isAllCapitals(front)))
            return false;
        at.begin = rest.begin;
        return true;
    }

    /// "Tech Lead: $190k-225k and equity": without the pay.
    void cutPay(Span& at) const {
        constexpr std::size_t shortest = 6;
        const std::string_view words = page_.words(at);
        for (const std::string_view sign : {"$", "\u00a3", "\u20ac"}) {
            std::size_t pay = words.find(sign);
            if (pay == std::string_view::npos) continue;
            const std::size_t first = pay;
            while (pay > 0 && std::string_view(" :-,(|").find(words[pay - 1]) != std::string_view::npos) --pay;
            if (pay > shortest && pay + 2 <= first) at.end = at.begin + pay;
            return;
        }
    }

    /// A title stands on one line.
    void cutAtLineEnd(Span& at) const {
        const std::string_view folded = page_.text().folded().text();
        const auto end = folded.find('\n', at.begin);
        if (end == std::string_view::npos || end >= at.end || end < at.begin + 4) return;
        const std::size_t next = folded.find_first_not_of("\n ", end);
        const bool isWrapped = next != std::string_view::npos && !page_.text().folded().isUpper(next) && folded[next] != '-' &&
                               folded[next] != '(' && folded[next] != '<';
        if (!isWrapped) at.end = end;
    }

    /// "Technician, Example Institute", "Technician at Example Works": without who it is for and where.
    void cutEmployer(Span& at) const {
        const std::size_t unit = page_.unitAt(at.begin);
        if (unit == Page::npos) return;
        cutPlaces(at, unit);
        cutInPlace(at, unit);
        const PieceFilter filter(page_.words(at));
        // Twice " - ": "Technician - Example Institute - Bonn".
        for (const std::string_view joint : {", ", " - ", " - ", " at ", " @ ", " bei ", " chez ", " presso ", " \u00b7 "}) {
            if (!filter.mayHold(joint)) continue;
            const auto found = lastOf(page_.words(at), joint);
            if (found == std::string_view::npos || found < 4) continue;
            const Span rest{at.begin + found + joint.size(), at.end};
            const Span kept{at.begin, at.begin + found};
            if (overlaps(unit, kept) && !overlaps(unit, rest) &&
                (isOrganisation(unit, rest) || isPlace(rest) || namesSomebody(joint, rest) || speaksOf(rest)))
                at.end = kept.end;
        }
    }

    /// "Technician (2 years) in Bonn, Rhineland": without the place that ends the line.
    void cutInPlace(Span& at, std::size_t unit) const {
        for (const std::string_view in : {" in ", " a "}) {
            const auto found = lastOf(page_.words(at), in);
            if (found == std::string_view::npos || found < 4) continue;
            const Span kept{at.begin, at.begin + found};
            const Span rest{kept.end + in.size(), at.end};
            // "Technicien H/F à Bellerive": behind the letters for all genders "à" leads to a place, listed or not.
            const std::string_view front = page_.words(kept);
            const bool isAfterMark = in == " a " && (front.ends_with("/f") || front.ends_with("/h") || front.ends_with("/f)") ||
                                                     front.ends_with("/h)") || front.ends_with("/x") || front.ends_with("/x)"));
            if (overlaps(unit, kept) && page_.text().folded().isUpper(rest.begin) && (isAfterMark || beginsWithPlace(rest)))
                at.end = kept.end;
        }
    }

    /// "Postdoc, NADIR, Nantes, France (8 months)": without the places at the end, and the short name before them.
    void cutPlaces(Span& at, std::size_t unit) const {
        bool any = false;
        for (auto comma = lastOf(page_.words(at), ", "); comma != std::string_view::npos && comma > 3;
             comma = lastOf(page_.words(at), ", ")) {
            const Span kept{at.begin, at.begin + comma};
            const Span rest{kept.end + 2, at.end};
            const bool isName = any && isAllCapitals(rest);
            if (!overlaps(unit, kept) || (!isName && !beginsWithPlace(rest))) return;
            at.end = kept.end;
            any = true;
        }
    }

    bool beginsWithPlace(Span at) const {
        const auto places = placesIn(clues_, {at.begin, std::min(at.begin + 1, at.end)});
        return std::any_of(places.begin(), places.end(), [&](const PlaceHit& place) {
            return place.at.end >= at.end || page_.words(Span{place.at.end, at.end}).starts_with(" (");
        });
    }

    bool isAllCapitals(Span at) const {
        for (std::size_t i = at.begin; i < at.end; ++i)
            if (page_.flat()[i] != '-' && !page_.text().folded().isUpper(i)) return false;
        return at.size() > 1;
    }

    /// "at Example", "bei Beispiel": who it is, by the word before it and the capital.
    bool namesSomebody(std::string_view joint, Span rest) const {
        const bool isWord = joint != ", " && joint != " - " && joint != " \u00b7 ";
        return isWord && page_.text().folded().isUpper(rest.begin);
    }

    /// "Technician - Example" above "Example, a maker of ropes, is looking for": the one that the text says is looking.
    bool speaksOf(Span rest) const {
        for (const std::string_view group : {"employer.is", "employer.does", "employer.cue"})
            for (const Found& found : page_.found(group))
                if (const auto name = found.hit.part(Part::name); name && page_.words(*name) == page_.words(rest))
                    return page_.near("employer.product", found.unit, *name, 2) == nullptr;
        return false;
    }

    bool isOrganisation(std::size_t unit, Span at) const {
        // "Barista - Bar Centrale": a word of a house opens a name; "Clerk - group sales" has it elsewhere or small.
        const auto likes = page_.found("employer.like", unit);
        const bool opensName =
            page_.text().language() == "it" && std::any_of(likes.begin(), likes.end(), [&](const Found& like) {
                return like.at().begin == at.begin && like.at().end < at.end && page_.text().folded().isUpper(at.begin);
            });
        const auto nouns = page_.found("employer.noun", unit);
        return opensName || std::any_of(nouns.begin(), nouns.end(), [&](const Found& noun) {
                   return noun.at().begin >= at.begin && noun.at().end <= at.end;
               });
    }

    bool isPlace(Span at) const {
        const auto places = placesIn(clues_, {at.begin, std::min(at.begin + 2, at.end)});
        return std::any_of(places.begin(), places.end(), [&](const PlaceHit& place) { return place.at.end + 1 >= at.end; });
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
