#include "core/extract/find/title/head_titles.h"

#include "core/extract/find/title/title_trimming.h"

#include <algorithm>
#include <string>

namespace offerbook::extract::find {
namespace {

/// Reads the lines that stand alone.
class HeadTitles {
public:
    explicit HeadTitles(TitleCandidates& to) : to_(to), page_(to.clues().page) {}

    void run() {
        firstLabel();
        runningHead();
        head();
        behindLeadIn();
        aboveTasks();
        aboveOfferer();
    }

private:
    /// "Contract: Data Engineer, six months": the label of the first line tells another fact, its value begins with the work.
    void firstLabel() {
        if (page_.units().empty()) return;
        const Unit& unit = page_.units().front();
        const Line& line = page_.text().lines()[unit.line];
        if (unit.label == 0 || unit.hasLabel(Topic::title) || unit.isStructured || !line.hasLabel()) return;
        const Span value = page_.flatSpan(line.value);
        constexpr std::size_t near = 24;
        const bool isSeveralWords = page_.words(value).substr(0, near).find(' ') != std::string_view::npos;
        if (isSeveralWords && page_.text().folded().isUpper(value.begin) &&
            namesWork(page_, 0, {value.begin, std::min(value.begin + near, value.end)}))
            to_.add(value, weight::hint, unit.voice, "extract.by-head", -60);
    }

    /// "Process Engineer - Skipton - up to £35,000 Your new company ...": an advert that was copied into one line begins with its
    /// title, up to the first sign that parts it from the rest.
    void runningHead() {
        constexpr std::size_t longestLine = 110;
        if (page_.units().empty()) return;
        const Unit& unit = page_.units().front();
        if (unit.at.size() <= longestLine || unit.isStructured || unit.label != 0) return;
        const auto pieces = page_.asked().piecesOf("title.running-head", page_.words(unit), 0,
                                                   page_.book().onlyLanguage(page_.text().language()));
        if (pieces.size() < 2) return;
        const std::size_t begin = static_cast<std::size_t>(pieces[1].data() - page_.flat().data());
        const Span title{begin, begin + pieces[1].size()};
        if (isInCapitals(title)) to_.add(title, weight::sentence - 2, unit.voice, "extract.by-head", -60);
    }

    /// Each word but the small ones begins with a capital, as in the titles that stand above an advert.
    bool isInCapitals(Span at) const {
        constexpr std::size_t smallWord = 4;
        for (std::size_t i = at.begin; i < at.end; ++i) {
            if (i > at.begin && page_.flat()[i - 1] != ' ') continue;
            const std::size_t end = std::min(page_.flat().substr(0, at.end).find(' ', i), at.end);
            const bool isWord = page_.flat()[i] >= 'a' && page_.flat()[i] <= 'z';
            if (isWord && (i == at.begin || end - i >= smallWord) && !page_.text().folded().isUpper(i)) return false;
        }
        return true;
    }

    /// The first lines and headings.
    void head() {
        constexpr std::size_t headUnits = 14;
        int left = 6;
        bool isBelowCue = false;
        for (std::size_t i = 0; i < page_.units().size() && i < headUnits && left > 0; ++i) {
            // Below "we are looking for a clerk" a line of running text is a task, not the title.
            isBelowCue = isBelowCue || (i > 0 && saysWork(i - 1));
            const auto under = titleUnderHouse(page_.units()[i]);
            if (const auto title = under ? under : soughtAhead(i)) {
                to_.add(*title, weight::sentence - 6 + left, page_.units()[i].voice, "extract.by-head", -60);
                --left;
                continue;
            }
            if (mayBeTitle(i, isBelowCue) && addLine(i, left)) --left;
        }
    }

    bool mayBeTitle(std::size_t i, bool isBelowCue) const {
        const Unit& unit = page_.units()[i];
        // "Ab sofort: Fahrer (m/w/d)": the label tells when, its value names the work.
        const bool isLabelled = unit.label != 0 && !(i < 3 && page_.text().language() == "de" && hasMarkOfGenders(unit));
        if (unit.isStructured || isLabelled || isTooLong(i) || unit.at.size() < 4) return false;
        // "Job category<tab>Engineers and designers": the value of another fact.
        if (unit.kind == LineKind::tableCell && page_.text().lines()[unit.line].hasLabel()) return false;
        const bool firstLines = unit.section == Section::head || i < 4 || isMarkedHeading(unit) || isHeadingOfWork(i);
        if (!firstLines) return false;
        if (isBelowCue && unit.kind == LineKind::paragraph && !hasMarkOfGenders(unit)) return false;
        // "[name], Talent Partner", "IL RESPONSABILE DEL SETTORE PERSONALE" in capitals: the one who signs.
        if (page_.words(unit).starts_with("[name") || isOfficeHolder(unit) || isBelowAuthor(i)) return false;
        return !isSentence(i) && (unit.kind != LineKind::bullet || isBulletOfTitle(i)) && !isPathOfSite(unit.at) &&
               !isStampOfSite(i) && !isOfMail(unit);
    }

    /// "Example Works Ltd" and right below it "Process Engineer": the lines at the top of a copied page, which no blank line
    /// parts.
    std::optional<Span> titleUnderHouse(const Unit& unit) const {
        const std::string_view folded = page_.text().folded().text();
        const std::size_t line = std::min(folded.find('\n', unit.at.begin), unit.at.end);
        if (line + 1 >= unit.at.end) return std::nullopt;
        // "NOTICE OF SELECTION NO. 7/26" and below it the work: what kind of paper it is.
        const Span first{unit.at.begin, line};
        const bool isNotice = page_.asked().hold("title.notice-line", page_.words(first), page_.languages());
        if (!isNotice && !to_.isHouseAlone(first)) return std::nullopt;
        const Span below{line + 1, std::min(folded.find('\n', line + 1), unit.at.end)};
        return namesWork(page_, page_.unitAt(unit.at.begin), below) ? std::optional(below) : std::nullopt;
    }

    /// "From: Example Studio <[e-mail]>": whom a mail is from, to whom it goes.
    bool isOfMail(const Unit& unit) const {
        const std::string_view words = page_.words(unit);
        const std::size_t address = words.find('<');
        return address != std::string_view::npos && words.find_first_of("@[", address) != std::string_view::npos;
    }

    /// "Jane Doe • 2nd" and below it "Head of Sales at Example Works": who posted it on a network, no title.
    bool isBelowAuthor(std::size_t i) const {
        return i > 0 && page_.asked().hold("title.author-above", page_.words(page_.units()[i - 1]));
    }

    /// "Il Responsabile del Servizio Personale": with its article, or in capitals.
    bool isOfficeHolder(const Unit& unit) const {
        const auto& folded = page_.text().folded();
        const bool isShouted =
            folded.isUpper(unit.at.begin) && folded.isUpper(unit.at.begin + 1) && folded.isUpper(unit.at.end - 1);
        const LanguageSet own = page_.book().onlyLanguage(page_.text().language());
        return (isShouted || page_.asked().hold("title.article-of-holder", page_.words(unit), own)) &&
               page_.asked().hold("title.office-holder", page_.words(unit));
    }

    /// "• Technician" as the very first line, and no further bullet below it: of a list of adverts, one.
    bool isBulletOfTitle(std::size_t i) const {
        const auto nouns = page_.found("title.noun", i);
        constexpr std::size_t near = 30;
        return i == 0 && !nouns.empty() && nouns.front().at().begin <= page_.units()[i].at.begin + near &&
               (page_.units().size() < 2 || page_.units()[1].kind != LineKind::bullet);
    }

    /// The head of a public call is long: "SELEZIONE PUBBLICA PER L'ASSUNZIONE DI N. 1 ...".
    bool isTooLong(std::size_t i) const {
        constexpr std::size_t longest = 110;
        const Unit& unit = page_.units()[i];
        const std::string_view words = page_.words(unit);
        // "Carer (m/f/d) (nurses, helpers, ...)": the letters for all genders stand behind the title, however the line goes on.
        if (i == 0 && unit.at.size() <= 3 * longest && hasMarkOfGenders(unit) && beginsLikeTitle(i)) return false;
        // "Example Works | Technician | Bonn | on site | full-time" may have who posted it above it.
        constexpr std::size_t top = 3;
        const bool isTop = i == 0 || (i < top && std::count(words.begin(), words.end(), '|') >= 3);
        const bool isBarred = isTop && unit.at.size() <= 2 * longest &&
                              (words.find(" | ") != std::string_view::npos || words.find(" \u00b7 ") != std::string_view::npos);
        return unit.at.size() > longest && !isBarred && !isTitleOverCompany(i) &&
               (unit.at.size() > 2 * longest || (lengthOfPrefix(unit) * 3 < unit.at.size() && !opensWithWork(i)));
    }

    bool isSentence(std::size_t i) const {
        const Unit& unit = page_.units()[i];
        constexpr std::size_t longQuestion = 30;
        const char last = page_.flat()[unit.at.end - 1];
        if ((last == '?' && unit.at.size() > longQuestion) || page_.has("wish.word", i)) return true;
        if (isTitleOverCompany(i)) return false;
        return last == '.' && !endsInInitials(page_, unit.at) && !beginsWithWork(i) &&
               !(isSought(unit.at) && page_.has("title.noun", i));
    }

    /// "Piano teacher sought for a small school; six pupils ...": the first words of a notice, however it goes on.
    std::optional<Span> soughtAhead(std::size_t i) const {
        constexpr std::size_t firstUnits = 4;
        const Unit& unit = page_.units()[i];
        if (i >= firstUnits || unit.isStructured || unit.label != 0) return std::nullopt;
        const auto pieces = page_.asked().piecesOf("title.sought-ahead", page_.words(unit), 0,
                                                   page_.book().onlyLanguage(page_.text().language()));
        if (pieces.size() < 2) return std::nullopt;
        const std::size_t begin = static_cast<std::size_t>(pieces[1].data() - page_.flat().data());
        const Span title{begin, begin + pieces[1].size()};
        return namesWork(page_, i, title) && !isGenericTitle(page_, title) ? std::optional(title) : std::nullopt;
    }

    /// "Volunteers wanted", "Freiwillige gesucht!"
    bool isSought(Span line) const { return page_.asked().hold("title.sought-behind", withoutEdge(line)); }

    std::size_t lengthOfPrefix(const Unit& unit) const {
        return page_.book().lengthAtStart("title.prefix", page_.words(unit), page_.languages());
    }

    /// False where the line says who looks for somebody, not whom. `left`: higher for the lines before.
    bool addLine(std::size_t i, int left) {
        const Unit& unit = page_.units()[i];
        if (const auto title = withinCue(i)) {
            to_.add(*title, weight::sentence - 6 + left, unit.voice, "extract.by-sentence", -40);
            return true;
        }
        // As the first line: the one who is wanted, whatever the word.
        if (i < 3 && isSought(unit.at)) {
            to_.add(unit.at, weight::sentence - 6 + left, unit.voice, "extract.by-head", -16);
            return true;
        }
        // "Example Works is looking for", not "We are hiring: clerk".
        if (page_.has("employer.seeks", i) && page_.has("employer.cue", i) &&
            !(page_.text().language() == "fr" && startsWithWork(i)) &&
            (page_.text().language() != "en" || lengthOfPrefix(unit) == 0))
            return false;
        // "Offer of an internship: acoustics of snow": behind the sign stands what it is called, whatever words it has.
        const bool isAnnounced = i < 3 && page_.asked().hold("title.announced", page_.words(unit));
        // "Gärtner/in gesucht" as a heading says what a line above it, as the name of the house, does not.
        const bool isHeading = unit.kind == LineKind::heading;
        const int byForm = !isHeading ? 0 : isSought(unit.at) ? 10 : 4;
        to_.add(withLineBelow(page_, unit.at, unit.line), weight::sentence - 6 + byForm + left, unit.voice, "extract.by-head",
                isAnnounced ? -4 : -40);
        return true;
    }

    /// "We are looking for a", "suchen wir eine", "Ricerchiamo:" above a line of its own: the line is the title.
    void behindLeadIn() {
        constexpr std::size_t longest = 110;
        constexpr std::size_t nearTop = 40;
        for (std::size_t i = 0; i + 1 < page_.units().size() && i < nearTop; ++i) {
            const Unit& next = page_.units()[i + 1];
            const Unit& unit = page_.units()[i];
            const bool goesOnInLine = next.line == unit.line && !page_.has("title.noun", i) && beginsLikeTitle(i + 1);
            if (unit.isStructured || next.isStructured || next.label != 0 || (next.line == unit.line && !goesOnInLine) ||
                (next.at.size() > longest && !goesOnInLine))
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
            if (!goesOn && !goesOnInLine && next.at.size() > longestLine && page_.flat()[next.at.end - 1] == '.') continue;
            const int withoutNoun = page_.text().language() == "en" ? -60 : -22;
            to_.add(goesOnInLine ? clauseOf(next.at) : next.at, weight::sentence + 6, next.voice, "extract.by-head", withoutNoun);
        }
    }

    Span clauseOf(Span at) const { return {at.begin, at.begin + std::min(at.size(), page_.words(at).find_first_of(",;!"))}; }

    /// "The bakery is looking for you! Baker, part-time": the work is the first word.
    bool beginsLikeTitle(std::size_t unit) const {
        constexpr std::size_t near = 12;
        const auto nouns = page_.found("title.noun", unit);
        const Span at = page_.units()[unit].at;
        return !nouns.empty() && nouns.front().at().begin <= at.begin + near && page_.text().folded().isUpper(at.begin) &&
               page_.flat().substr(at.begin, at.size()).find(' ') != std::string_view::npos;
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
                to_.add(unit.at, weight::hint + 8, unit.voice, "extract.by-head", -6);
        }
    }

    /// "Tenir compagnie aux personnes âgées" above "Proposée par l'association ...": what a site of missions calls one, whatever
    /// words it has.
    void aboveOfferer() {
        constexpr std::size_t longest = 140;
        constexpr std::size_t nearTop = 12;
        for (std::size_t i = 0; i + 1 < page_.units().size() && i < nearTop; ++i) {
            const Unit& unit = page_.units()[i];
            const Unit& below = page_.units()[i + 1];
            if (unit.at.size() < longest && unit.label == 0 && !unit.isStructured && !isPathOfSite(unit.at) &&
                below.line != unit.line && page_.asked().hold("title.offerer-below", page_.words(below)))
                return to_.addNamed(unit.at, weight::sentence + 4, unit.voice);
        }
    }

    std::string_view withoutEdge(Span at) const {
        std::string_view words = page_.words(at);
        while (!words.empty() && (words.back() == ' ' || words.back() == '*' || words.back() == '_' || words.back() == ':' ||
                                  words.back() == '.' || words.back() == '!'))
            words.remove_suffix(1);
        return words;
    }

    /// "Process Engineer - Mills" and in the next line "Example Works, Bonn": the lines at the top of a copied page, which no
    /// blank line parts. The first alone is short and names the work.
    bool isTitleOverCompany(std::size_t unit) const {
        constexpr std::size_t longest = 90;
        constexpr std::size_t nearTop = 8;
        const Span at = page_.units()[unit].at;
        const std::string_view folded = page_.text().folded().text();
        const auto end = folded.find('\n', at.begin);
        if (unit >= nearTop || end == std::string_view::npos || end >= at.end || end - at.begin > longest) return false;
        const auto nouns = page_.found("title.noun", unit);
        const bool isNextLine = end + 1 < folded.size() &&
                                (page_.text().folded().isUpper(end + 1) || (folded[end + 1] >= '0' && folded[end + 1] <= '9'));
        return isNextLine && !nouns.empty() && nouns.front().at().begin < end && folded[end - 1] != '.' && folded[end - 1] != ',';
    }

    /// "We are looking for a clerk": a sentence that says outright who is sought; not "we are looking, as of now, for".
    bool saysWork(std::size_t unit) const {
        const auto cues = page_.found("title.cue", unit);
        return std::any_of(cues.begin(), cues.end(), [&](const Found& cue) {
            const auto title = cue.hit.part(Part::title);
            return title && namesWork(page_, unit, *title);
        });
    }

    /// "### Cycle Mechanic" below "Current vacancies" and whatever section that opened: its first word is the work.
    bool isHeadingOfWork(std::size_t i) const {
        const Unit& unit = page_.units()[i];
        const auto nouns = page_.found("title.noun", i);
        constexpr std::size_t mark = 2;
        return unit.kind == LineKind::heading && !nouns.empty() && nouns.front().at().begin <= unit.at.begin + mark &&
               page_.flat()[unit.at.end - 1] != ':';
    }

    /// "Technician (m/f/d)" in a heading: the letters for all genders stand behind titles alone.
    bool isMarkedHeading(const Unit& unit) const { return unit.kind == LineKind::heading && hasMarkOfGenders(unit); }
    bool hasMarkOfGenders(const Unit& unit) const {
        const std::string_view words = page_.words(unit);
        const auto marks = page_.asked().list("title.mark-of-genders");
        return std::any_of(marks.begin(), marks.end(),
                           [&](const std::string& mark) { return words.find(mark) != std::string_view::npos; });
    }

    /// "Technician (80 %) - start by agreement.": the first line of a copied page, though a full stop ends it; not "Meccanica
    /// Esempio produce valvole."
    bool beginsWithWork(std::size_t unit) const {
        const auto nouns = page_.found("title.noun", unit);
        constexpr std::size_t near = 30;
        return unit == 0 && !nouns.empty() && nouns.front().at().begin <= page_.units()[unit].at.begin + near &&
               page_.found("title.cue", unit).empty() && page_.found("employer.cue", unit).empty() &&
               page_.found("employer.does", unit).empty();
    }

    /// "Responsable de la recherche de fonds": the work is the first word, so that "recherche" is no verb.
    bool startsWithWork(std::size_t unit) const {
        const auto nouns = page_.found("title.noun", unit);
        constexpr std::size_t mark = 9;  // "Poste d'ingénieur de recherche"
        const std::string_view words = page_.words(page_.units()[unit]);
        const auto phrases = page_.asked().list("title.research-as-noun");
        const bool isNoun = std::any_of(phrases.begin(), phrases.end(),
                                        [&](const std::string& phrase) { return words.find(phrase) != std::string_view::npos; });
        const Unit& line = page_.units()[unit];
        return isNoun && !nouns.empty() && nouns.front().at().begin <= line.at.begin + lengthOfPrefix(line) + mark;
    }

    /// "Clerk I, part-time (80 %), at the Office of ...": the first line, however long, where the work stands before a comma.
    bool opensWithWork(std::size_t unit) const {
        constexpr std::size_t nearNoun = 40;
        constexpr std::size_t nearStop = 110;
        const Span line = page_.units()[unit].at;
        const auto nouns = page_.found("title.noun", unit);
        // "Repubblica e Cantone ...", and below it "Segretario/a I a tempo parziale (50%) presso il ...": the work is its first
        // word.
        const bool isLineOfWork = page_.text().language() == "it" && page_.units()[unit].kind != LineKind::bullet &&
                                  !nouns.empty() && nouns.front().at().begin <= line.begin + 2;
        if ((unit != 0 && !isLineOfWork) || nouns.empty() || page_.flat()[line.end - 1] == '.' ||
            nouns.front().at().begin > line.begin + nearNoun)
            return false;
        const auto stop = page_.book().firstAt("title.stop-head", page_.words(line), page_.languages());
        return stop && *stop < nearStop && nouns.front().at().begin < line.begin + *stop;
    }

    /// "Example Works · Bonn · 5 days ago · 34 applicants": what a site writes above or below the title.
    bool isStampOfSite(std::size_t number) const {
        const Unit& unit = page_.units()[number];
        constexpr std::string_view dot = " \u00b7 ";
        const std::string_view words = page_.words(unit);
        const std::size_t first = words.find(dot);
        if (first == std::string_view::npos || words.find(dot, first + dot.size()) == std::string_view::npos ||
            !page_.asked().hold("title.stamp-of-site", words))
            return false;
        return !namesWork(page_, number, {unit.at.begin, unit.at.begin + first});
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

    TitleCandidates& to_;
    const Page& page_;
};

}  // namespace

void addTitlesOfHead(TitleCandidates& to) { HeadTitles(to).run(); }

}  // namespace offerbook::extract::find
