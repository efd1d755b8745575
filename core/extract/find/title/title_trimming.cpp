#include "core/extract/find/title/title_trimming.h"

#include "core/extract/find/piece_filter.h"

#include <algorithm>
#include <optional>
#include <string>

namespace offerbook::extract::find {
namespace {

/// Cuts off what is no part of a title, one thing after the other.
class TitleTrimmer {
public:
    explicit TitleTrimmer(const Clues& clues) : clues_(clues), page_(clues.page) {}

    /// Without "We are hiring a", without what follows the title ("to join our team", " | Company").
    Span trimmed(Span at, std::string_view stops) const {
        tighten(at);
        for (int round = 0; round < 3; ++round) {
            at.begin += page_.book().lengthAtStart("title.prefix", page_.words(at), page_.languages());
            tighten(at);
        }
        if (const auto remark = page_.words(at).find("\" #"); remark != std::string_view::npos) at.end = at.begin + remark;
        cutAtCell(at);
        cutAtBars(at);
        cutAtLineEnd(at);
        while (cutOrganisationBefore(at)) tighten(at);
        cutPay(at);
        cutAtSentence(at);
        cutAtEmphasis(at);
        cutBehindGluedMark(at);
        cutBehindEmphasised(at);
        cutBetweenDashes(at);
        cutEmployer(at);
        if (const auto stop = stopOf(at, stops)) {
            at.end = at.begin + *stop;
            // "Technikerin in Bonn gesucht", "Coach - Example Rowing Club (part-time)"
            cutEmployer(at);
        }
        cutOpenBracket(at);
        tighten(at);
        closeQuotes(at);
        return at;
    }

private:
    static bool isEdge(char c) {
        return c == ' ' || c == '#' || c == '*' || c == '"' || c == '\'' || c == '-' || c == ':' || c == ',' || c == '|' ||
               c == '!' || c == '>' || c == '_' || c == '\\';
    }

    /// Without marks, quotes and pictures at its edges.
    void tighten(Span& at) const {
        const std::string_view flat = page_.flat();
        for (std::size_t size = 1; size > 0;) {
            while (at.begin < at.end && isEdge(flat[at.begin])) ++at.begin;
            while (at.end > at.begin && isEdge(flat[at.end - 1])) --at.end;
            size = pictureAtStart(at);
            at.begin += size;
            const std::size_t behind = pictureAtEnd(at);
            at.end -= behind;
            size += behind;
        }
    }

    /// "Assegno "Modelli per la rete"": the quote that the title's last words stand in is a part of it.
    void closeQuotes(Span& at) const {
        const std::string_view words = page_.words(at);
        if (std::count(words.begin(), words.end(), '"') % 2 == 0) return;
        if (page_.flat().substr(at.end, 1) == "\"") ++at.end;
        if (page_.flat().substr(at.end, 2) == " \"") at.end += 2;  // "« Exemple »"
    }

    /// "esperto nella gestione dei vivai da inserire", "Mitarbeiter für den Bauhof": the field belongs to the general word.
    bool isField(Span at, std::string_view words, std::size_t stop) const {
        return (words.substr(stop).starts_with(" nel") && isGenericTitle(page_, {at.begin, at.begin + stop})) ||
               page_.asked().hold("title.before-field", words.substr(0, stop + 4));
    }

    /// Where the title ends and the sentence goes on.
    std::optional<std::size_t> stopOf(Span at, std::string_view stops) const {
        const std::string_view words = page_.words(at);
        auto stop = page_.book().firstAt(stops, words, page_.languages());
        if (stop) stop = behindQuotes(words, *stop, stops);
        constexpr int mostFields = 2;  // "assegno a tempo determinato per la collaborazione ad attività di ricerca"
        for (int round = 0; round < mostFields && stop && isField(at, words, *stop); ++round) {
            const std::size_t from = *stop + 1;
            stop = page_.book().firstAt(stops, words.substr(from), page_.languages());
            if (stop) *stop += from;
        }
        return stop && *stop >= 3 ? stop : std::nullopt;
    }

    /// "Assegno \"Modelli per la rete\" da inserire": what stands in quotes is a name, and where it ends the sentence may go on.
    std::optional<std::size_t> behindQuotes(std::string_view words, std::size_t stop, std::string_view stops) const {
        const auto quotes = std::count(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(stop), '"');
        const std::size_t close = words.find('"', stop);
        if (quotes % 2 == 0 || close == std::string_view::npos) return stop;
        const auto next = page_.book().firstAt(stops, words.substr(close), page_.languages());
        return next ? std::optional(close + *next) : std::nullopt;
    }

    /// Where a piece of words last stands; std::string_view::rfind compares at every place.
    static std::size_t lastOf(std::string_view words, std::string_view piece) {
        for (std::size_t at = words.size() < piece.size() ? 0 : words.size() - piece.size() + 1; at-- > 0;)
            if (words[at] == piece.front() && words.substr(at, piece.size()) == piece) return at;
        return std::string_view::npos;
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

    /// "Technician<tab>Example House<tab>Bonn": the row of a table, whose cells are facts of their own.
    void cutAtCell(Span& at) const {
        constexpr std::size_t shortest = 4;
        const Span written = page_.originalSpan(at);
        const std::size_t tab = page_.text().slice(written).find('\t');
        if (tab != std::string_view::npos && tab >= shortest) at.end = page_.flatSpan({written.begin, written.begin + tab}).end;
    }

    /// "Technician | Example Works | Bonn", "Technician \u00b7 Example Works \u00b7 Bonn".
    void cutAtBars(Span& at) const {
        for (const std::string_view bar : {" | ", " \u00b7 ", " \u2022 "}) {
            const auto found = page_.words(at).find(bar);
            if (found == std::string_view::npos || found < 4) continue;
            at.end = nextTo(at, at.begin + found, bar);
            return;
        }
    }

    /// Of "Employer | Title" the part that names a person's work.
    std::size_t nextTo(Span& at, std::size_t end, std::string_view bar) const {
        const std::size_t unit = page_.unitAt(at.begin);
        if (unit == Page::npos || namesWork(page_, unit, {at.begin, end}) || !namesWork(page_, unit, {end, at.end})) return end;
        // "Example Works | Bonn | Technician"
        for (;;) {
            at.begin = end + bar.size();
            const auto next = page_.words(at).find(bar);
            end = next == std::string_view::npos ? at.end : at.begin + next;
            if (next == std::string_view::npos || namesWork(page_, unit, {at.begin, end})) return end;
        }
    }

    /// "Library of Examples - Map Specialist": who it is stands before the dash, the work behind it.
    bool cutOrganisationBefore(Span& at) const {
        const std::size_t unit = page_.unitAt(at.begin);
        auto joint = page_.words(at).find(": ");
        std::size_t size = 2;
        // "University of Examples: Chaplain"; else the dash.
        if (joint == std::string_view::npos || unit == Page::npos || !isOrganisation(unit, {at.begin, at.begin + joint})) {
            joint = page_.words(at).find(" - ");
            size = 3;
        }
        if (joint == std::string_view::npos || unit == Page::npos) return false;
        const Span front{at.begin, at.begin + joint};
        const Span rest{front.end + size, at.end};
        if (namesWork(page_, unit, front) || !namesWork(page_, unit, rest) ||
            !(isOrganisation(unit, front) || isAllCapitals(front) || speaksOf(front) || isOfYear(front) ||
              page_.asked().hold("title.house-before", page_.words(front)) ||
              page_.words(front).find("(~") != std::string_view::npos))
            return false;
        at.begin = rest.begin;
        return true;
    }

    /// "Summer camp 2024": what happens once is no work.
    bool isOfYear(Span at) const {
        const std::string_view words = page_.words(at);
        return words.size() > 5 && (words.substr(words.size() - 5).starts_with(" 20") || words.starts_with("20"));
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

    /// "a **clerk (m/f/d)** with 30 hours": what is emphasised is the title.
    void cutBehindEmphasised(Span& at) const {
        const std::string_view written = page_.original(at);
        const auto mark = written.find("**");
        constexpr std::string_view behind = " :,;";
        if (mark == std::string_view::npos || mark <= 5 || mark + 2 >= written.size() ||
            behind.find(written[mark + 2]) == std::string_view::npos)
            return;
        const std::size_t begin = page_.originalSpan(at).begin;
        at.end = page_.flatSpan({begin, begin + mark}).end;
    }

    /// "Clerk (f" of "Clerk (f, m, d)": a bracket that was cut off goes with its beginning.
    void cutOpenBracket(Span& at) const {
        const std::string_view kept = page_.words(at);
        const auto open = lastOf(kept, " (");
        if (open != std::string_view::npos && open > 2 && kept.find(')', open) == std::string_view::npos)
            at.end = at.begin + open;
    }

    /// "*Night clerk* (relief)": what is emphasised from the beginning on is the title.
    void cutAtEmphasis(Span& at) const {
        const std::string_view flat = page_.flat();
        const std::size_t mark = flat.substr(0, at.end).find('*', at.begin);
        const bool opens = at.begin > 0 && flat[at.begin - 1] == '*' && (at.begin < 2 || flat[at.begin - 2] != '/');
        if (opens && mark != std::string_view::npos && mark + 1 < flat.size() &&
            (flat[mark + 1] == ' ' || flat[mark + 1] == '*') && mark > at.begin + 3)
            at.end = mark;
    }

    /// "Clerk for the archive. Requirements: a degree": behind a long word a full stop ends the sentence, and the title.
    void cutAtSentence(Span& at) const {
        constexpr std::size_t longWord = 5;
        const std::string_view words = page_.words(at);
        for (std::size_t stop = words.find(". "); stop != std::string_view::npos; stop = words.find(". ", stop + 1)) {
            const std::size_t blank = words.rfind(' ', stop);
            const std::size_t word = stop - (blank == std::string_view::npos ? 0 : blank + 1);
            if (word < longWord || at.begin + stop + 2 >= at.end || !beginsSentence(at.begin + stop + 2)) continue;
            at.end = at.begin + stop;
            return;
        }
    }

    /// A capital, or the pay.
    bool beginsSentence(std::size_t at) const {
        const std::string_view words = page_.flat().substr(at);
        return page_.text().folded().isUpper(at) || words.starts_with('$') || words.starts_with("\u00a3") ||
               words.starts_with("\u20ac");
    }

    /// "Technicien H/FExemple SALyon": what a copied page ran together behind the letters for all genders.
    void cutBehindGluedMark(Span& at) const {
        constexpr std::size_t size = 3;
        const std::string_view words = page_.words(at);
        for (const std::string_view mark : {"h/f", "f/h", "m/f", "f/m"}) {
            const auto found = words.find(mark);
            if (found == std::string_view::npos || found < size || found + size >= words.size()) continue;
            const std::size_t behind = at.begin + found + size;
            if (page_.flat()[behind] >= 'a' && page_.text().folded().isUpper(behind)) at.end = behind;
        }
    }

    /// A value of front matter may go on below.
    bool isWithinField(Span at) const {
        const std::size_t unit = page_.unitAt(at.begin);
        return unit != Page::npos && page_.units()[unit].isStructured && at.end <= page_.units()[unit].at.end;
    }

    /// A title stands on one line.
    void cutAtLineEnd(Span& at) const {
        const std::string_view folded = page_.text().folded().text();
        const auto end = folded.substr(0, at.end).find('\n', at.begin);
        if (end == std::string_view::npos || end < at.begin + 4 || isWithinField(at)) return;
        const std::size_t next = folded.find_first_not_of("\n ", end);
        const bool isWrapped = next != std::string_view::npos && !page_.text().folded().isUpper(next) && folded[next] != '-' &&
                               !(folded[next] >= '0' && folded[next] <= '9') && folded[next] != '(' && folded[next] != '<';
        // "... is recruiting a Postdoctoral / Associate": a line of prose that was broken at its width.
        constexpr std::size_t widthOfMail = 60;
        const std::size_t above = folded.rfind('\n', end - 1);
        const std::size_t start = above == std::string_view::npos ? 0 : above + 1;
        // A long title that is a line of its own ends with it.
        const bool isOwnLine = at.begin < start + 4;
        const bool isBroken = page_.text().language() == "en" && next != std::string_view::npos && next == end + 1 &&
                              !isOwnLine && end - start >= widthOfMail;
        // "CONFERIMENTO DI UN ASSEGNO PER LA / COLLABORAZIONE": of a heading over several lines.
        constexpr std::size_t smallWords = 12;
        const bool goesOn =
            page_.asked().hold("line.goes-on", folded.substr(end > smallWords ? end - smallWords : 0, std::min(end, smallWords)));
        if (isWrapped || isBroken || goesOn) return;
        at.end = endOfBrokenLine(at, end);
    }

    /// "Senior Engineer in" and right below it "Materials Science": a line that ends in a word or sign that something must follow
    /// goes on in the next; that one ends the title, unless it does so too. The end of the first line where it does not.
    std::size_t endOfBrokenLine(Span at, std::size_t end) const {
        constexpr int mostLines = 2;
        const std::string_view folded = page_.text().folded().text();
        for (int joined = 0; joined < mostLines && end < at.end; ++joined) {
            const std::size_t next = end + 1;
            if (next >= at.end || !isLetter(folded[next]) || !isLineLeftOpen(page_, {at.begin, end}, next)) return end;
            end = std::min(folded.find('\n', next), at.end);
        }
        return end;
    }

    static bool isLetter(char c) { return c >= 'a' && c <= 'z'; }

    /// "Technician, Example Institute", "Technician at Example Works": without who it is for and where.
    void cutEmployer(Span& at) const {
        const std::size_t unit = page_.unitAt(at.begin);
        if (unit == Page::npos) return;
        cutPlaces(at, unit);
        cutInPlace(at, unit);
        const PieceFilter filter(page_.words(at));
        const auto cutAt = [&](std::string_view joint, bool isWord) {
            if (!filter.mayHold(joint)) return;
            const auto found = lastOf(page_.words(at), joint);
            if (found == std::string_view::npos || found < 4) return;
            const Span rest{at.begin + found + joint.size(), at.end};
            const Span kept{at.begin, at.begin + found};
            const bool namesSomebody = isWord && page_.text().folded().isUpper(rest.begin);
            if (namesWork(page_, unit, kept) && !namesWork(page_, unit, rest) &&
                (isOrganisation(unit, rest) || (joint != ", " && isHouse(unit, rest)) || isPlace(rest) ||
                 (joint != ", " && beginsWithPlace(rest)) || namesSomebody || speaksOf(rest)))
                at.end = withoutOpenRange(kept, rest).end;
        };
        // Twice " - ": "Technician - Example Institute - Bonn".
        for (const std::string_view sign : {", ", " - ", " - "}) cutAt(sign, false);
        // "at Example", "bei Beispiel": who it is, by the word before it and the capital.
        for (const std::string& word : page_.asked().list("head.joint")) cutAt(word, true);
        cutAt(" @ ", true);
        // "Officer for the Example Trust": a house behind a word that stands before many other things, too.
        for (const std::string& word : page_.asked().list("title.house-joint")) cutHouse(at, unit, word);
        cutAt(" \u00b7 ", false);
        cutHouseOrPlaceInBrackets(at, unit);
    }

    /// "Joiner 80 - 100%": the dash stands within a range, whose first figure goes with the rest.
    Span withoutOpenRange(Span kept, Span rest) const {
        const auto isDigit = [this](std::size_t at) { return page_.flat()[at] >= '0' && page_.flat()[at] <= '9'; };
        if (rest.size() == 0 || !isDigit(rest.begin)) return kept;
        std::size_t end = kept.end;
        while (end > kept.begin && isDigit(end - 1)) --end;
        return end < kept.end && end > kept.begin + 1 && page_.flat()[end - 1] == ' ' ? Span{kept.begin, end - 1} : kept;
    }

    /// "Parking Officer (Example City Council)", "Parking Officer (Bonn)".
    void cutHouseOrPlaceInBrackets(Span& at, std::size_t unit) const {
        const std::string_view words = page_.words(at);
        const auto open = lastOf(words, " (");
        if (open == std::string_view::npos || open < 4 || words.back() != ')') return;
        const Span inside{at.begin + open + 2, at.end - 1};
        const bool isName =
            page_.text().folded().isUpper(inside.begin) && page_.words(inside).find(' ') != std::string_view::npos;
        if (!namesWork(page_, unit, {at.begin, at.begin + open})) return;
        if ((isName && isHouse(unit, inside)) || isPlace(inside)) at.end = at.begin + open;
    }

    void cutHouse(Span& at, std::size_t unit, std::string_view joint) const {
        const auto found = lastOf(page_.words(at), joint);
        if (found == std::string_view::npos || found < 4) return;
        const Span rest{at.begin + found + joint.size(), at.end};
        const Span kept{at.begin, at.begin + found};
        const bool isNamed = page_.text().folded().isUpper(rest.begin) && page_.words(rest).find(' ') != std::string_view::npos;
        if (isNamed && isHouse(unit, rest) && namesWork(page_, unit, kept) && !namesWork(page_, unit, rest)) at.end = kept.end;
    }

    /// "Example Rivers Trust", "University of Example": its last word with a capital, or its first, says that it is one.
    bool isHouse(std::size_t unit, Span at) const {
        for (const std::string_view group : {"employer.noun", "employer.like"})
            for (const Found& found : page_.found(group, unit))
                if (found.at().begin >= at.begin && found.at().end <= at.end && page_.text().folded().isUpper(found.at().begin) &&
                    (found.at().begin == at.begin || found.at().end == at.end))
                    return true;
        return false;
    }

    /// "Technician - Bonn - automation": a place alone between two dashes is where, and the title is over.
    void cutBetweenDashes(Span& at) const {
        constexpr std::string_view dash = " - ";
        const std::size_t unit = page_.unitAt(at.begin);
        const std::string_view words = page_.words(at);
        std::size_t left = words.find(dash);
        while (left != std::string_view::npos && unit != Page::npos) {
            const std::size_t right = words.find(dash, left + dash.size());
            if (right == std::string_view::npos) return;
            if (left > 3 && isPlace({at.begin + left + dash.size(), at.begin + right}) &&
                namesWork(page_, unit, {at.begin, at.begin + left})) {
                at.end = at.begin + left;
                return;
            }
            left = right;
        }
    }

    /// "Technician (2 years) in Bonn, Rhineland": without the place that ends the line.
    void cutInPlace(Span& at, std::size_t unit) const {
        for (const std::string& in : page_.asked().list("title.in-place")) {
            const auto found = lastOf(page_.words(at), in);
            if (found == std::string_view::npos || found < 4) continue;
            const Span kept{at.begin, at.begin + found};
            const Span rest{kept.end + in.size(), at.end};
            // "Technicien H/F à Bellerive": behind the letters for all genders "à" leads to a place, listed or not.
            const bool isAfterMark = page_.asked().isWord("title.in-place-behind-mark", in) &&
                                     page_.asked().hold("title.mark-before-place", page_.words(kept));
            if (namesWork(page_, unit, kept) && page_.text().folded().isUpper(rest.begin) &&
                (isAfterMark || beginsWithPlace(rest)))
                at.end = kept.end;
        }
        cutPlaceBehindMark(at);
    }

    /// "Painter (m/w/d) Bonn": a place right behind the letters for all genders.
    void cutPlaceBehindMark(Span& at) const {
        const auto mark = page_.words(at).find(") ");
        if (mark == std::string_view::npos) return;
        const Span kept{at.begin, at.begin + mark + 1};
        const Span rest{kept.end + 1, at.end};
        if (rest.size() > 0 && page_.text().folded().isUpper(rest.begin) &&
            page_.asked().hold("title.mark-before-place", page_.words(kept)) && beginsWithPlace(rest))
            at.end = kept.end;
    }

    /// "Postdoc, NADIR, Nantes, France (8 months)": without the places at the end, and the short name before them.
    void cutPlaces(Span& at, std::size_t unit) const {
        bool any = false;
        for (auto comma = lastOf(page_.words(at), ", "); comma != std::string_view::npos && comma > 3;
             comma = lastOf(page_.words(at), ", ")) {
            const Span kept{at.begin, at.begin + comma};
            const Span rest{kept.end + 2, at.end};
            const bool isName = any && isAllCapitals(rest);
            if (!namesWork(page_, unit, kept) || (!isName && !beginsWithPlace(rest))) return;
            at.end = kept.end;
            any = true;
        }
    }

    bool beginsWithPlace(Span at) const {
        const auto places = placesIn(clues_, {at.begin, std::min(at.begin + 1, at.end)});
        return std::any_of(places.begin(), places.end(), [&](const PlaceHit& place) {
            if (place.at.end >= at.end) return true;
            // "Lyon (69)", "Lyon 6e", "York, Leeds and Hull"
            const std::string_view rest = page_.words(Span{place.at.end, at.end});
            return rest.starts_with(" (") || rest.starts_with(", ") || page_.asked().beginningOf("place.or", rest) > 0 ||
                   page_.asked().beginningOf("title.behind-place", rest) > 0 || isQuarter(rest) ||
                   (rest.size() > 1 && rest[0] == ' ' && rest[1] >= '1' && rest[1] <= '9');
        });
    }

    /// "-Schwabing" behind "München": a quarter of the town, and nothing behind it.
    static bool isQuarter(std::string_view behind) { return behind.front() == '-' && behind.find(' ') == std::string_view::npos; }

    bool isAllCapitals(Span at) const {
        for (std::size_t i = at.begin; i < at.end; ++i)
            if (page_.flat()[i] != '-' && !page_.text().folded().isUpper(i)) return false;
        return at.size() > 1;
    }

    /// "Technician - Example" above "Example, a maker of ropes, is looking for": the one that the text says is looking.
    bool speaksOf(Span rest) const {
        // "Technician - The Example" above "The Example is a workshop"
        rest.begin += page_.asked().beginningOf("name.article", page_.words(rest));
        constexpr std::size_t longName = 8;  // "Example Trust" of "Example Trust Kenya"
        constexpr std::size_t enough = 100;  // of a list of hundreds of adverts none speaks of another's title
        for (const std::string_view group : {"employer.is", "employer.does", "employer.cue"})
            for (const Found& found : page_.found(group).first(std::min(page_.found(group).size(), enough)))
                if (const auto name = found.hit.part(Part::name);
                    name && (page_.words(*name) == page_.words(rest) || endsInWord(page_.words(*name), page_.words(rest)) ||
                             (name->size() >= longName && page_.words(rest).starts_with(page_.words(*name)))))
                    return page_.near("employer.product", found.unit, *name, 2) == nullptr;
        return false;
    }

    /// "Example" of "local charity Example".
    static bool endsInWord(std::string_view words, std::string_view last) {
        return words.size() > last.size() && words.ends_with(last) && words[words.size() - last.size() - 1] == ' ';
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

    /// "Todmorden OL14": a town and the first half of a British postcode.
    bool isTownOfPostcode(Span at) const {
        const auto part = page_.asked().piecesOf("title.town-of-postcode", page_.words(at));
        return part.size() > 1 && page_.asked().isWord("town.postcode-area", part[1]);
    }

    bool isPlace(Span at) const {
        if (isTownOfPostcode(at)) return true;
        const auto places = placesIn(clues_, {at.begin, std::min(at.begin + 2, at.end)});
        return std::any_of(places.begin(), places.end(), [&](const PlaceHit& place) {
            if (place.at.end + 1 >= at.end) return true;
            return isQuarter(page_.words(Span{place.at.end, at.end}));
        });
    }

    const Clues& clues_;
    const Page& page_;
};

}  // namespace

bool isLineLeftOpen(const Page& page, Span line, std::size_t next) {
    const LanguageSet own = page.book().onlyLanguage(page.text().language());
    const std::string_view words = page.words(line);
    if (page.asked().hold("title.line-goes-on", words, own)) return true;
    if (!page.asked().hold("title.line-adjective", words, own)) return false;
    const std::size_t unit = page.unitAt(next);
    if (unit == Page::npos) return false;
    const auto nouns = page.found("title.noun", unit);
    const std::size_t firstWord = std::min(page.flat().find(' ', next), page.units()[unit].at.end);
    return std::any_of(nouns.begin(), nouns.end(),
                       [&](const Found& noun) { return noun.at().begin >= next && noun.at().end <= firstWord; });
}

Span withLineBelow(const Page& page, Span value, std::size_t line) {
    const auto& lines = page.text().lines();
    if (line + 1 >= lines.size()) return value;
    const Line& below = lines[line + 1];
    if (below.kind != LineKind::paragraph || below.hasLabel()) return value;
    const Span next = page.flatSpan({below.begin, below.end});
    if (page.flatSpan({lines[line].begin, lines[line].end}).end > value.end + 1) return value;  // it goes on in its own line
    constexpr std::size_t shortLine = 80;
    const bool isName = next.size() > 0 && next.size() <= shortLine && page.flat()[next.end - 1] != '.';
    return isName && next.begin >= value.end && isLineLeftOpen(page, value, next.begin) ? Span{value.begin, next.end} : value;
}

Span trimmedTitle(const Clues& clues, Span at, std::string_view stops) { return TitleTrimmer(clues).trimmed(at, stops); }

bool namesWork(const Page& page, std::size_t unit, Span at) {
    for (const Found& noun : page.found("title.noun", unit))
        if (noun.at().begin >= at.begin && noun.at().begin < at.end) return true;
    return false;
}

bool isGenericTitle(const Page& page, Span at) { return page.book().endsIn("title.generic", page.words(at), page.languages()); }

bool endsInInitials(const Page& page, Span at) {
    const std::string_view words = page.words(at);
    if (words.empty() || words.back() != '.') return false;
    const std::size_t gap = words.rfind(' ');
    if (gap == std::string_view::npos) return false;
    const std::string_view last = words.substr(gap + 1);
    if (page.asked().isWord("name.shortened-form", last)) return true;
    // "u.s.", "s.r.l.": letters and full stops by turns, with a capital.
    for (std::size_t i = 0; i < last.size(); ++i)
        if ((i % 2 == 1) != (last[i] == '.')) return false;
    return last.size() > 2 && last.size() % 2 == 0 && page.text().folded().isUpper(at.begin + gap + 1);
}

}  // namespace offerbook::extract::find
