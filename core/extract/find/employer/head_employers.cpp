#include "core/extract/find/employer/head_employers.h"

#include "core/extract/find/employer/capitals.h"
#include "core/extract/find/employer/free_of_facts.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// Reads the first lines of a page: whole ones, their parts, and three in a row.
class HeadEmployers {
public:
    explicit HeadEmployers(EmployerCandidates& to) : to_(to), clues_(to.clues), page_(to.page), names_(to.names) {}

    void run() {
        head();
        headParts();
        betweenTitleAndPlace();
        behindAt();
        aboveAgency();
        ofAuthor();
    }

private:
    /// "Technician" and below it "at Somebody": a line of its own near the top.
    void behindAt() {
        constexpr std::size_t headUnits = 6;
        constexpr std::size_t longest = 50;
        constexpr std::string_view at = "at ";
        const auto& units = page_.units();
        for (std::size_t i = to_.top + 1; i < units.size() && i < to_.top + headUnits; ++i) {
            const Unit& unit = units[i];
            if (page_.text().language() != "en" || !page_.words(unit).starts_with(at) || unit.at.size() > longest ||
                unit.kind == LineKind::bullet || page_.flat()[unit.at.end - 1] == '.' || !page_.has("title.noun", i - 1) ||
                !page_.text().folded().isUpper(unit.at.begin + at.size()))
                continue;
            to_.add({unit.at.begin + at.size(), unit.at.end}, weight::sentence - 6, unit, "extract.by-head");
            return;
        }
    }

    /// "LEFORTIN & ASSOCIÉS" and below it "Conseil en recrutement": the house that looks for somebody on behalf of another.
    void aboveAgency() {
        constexpr std::size_t headUnits = 4;
        constexpr std::size_t longest = 60;
        const auto& units = page_.units();
        for (std::size_t i = 0; i + 1 < units.size() && i < headUnits; ++i) {
            const Unit& name = units[i];
            if (name.isStructured || name.label != 0 || name.at.size() > longest || units[i + 1].line == name.line ||
                !page_.text().folded().isUpper(name.at.begin) ||
                !page_.asked().hold("head.of-agency", page_.words(units[i + 1]), names_.ownLanguage()))
                continue;
            to_.add(name.at, weight::sentence - 6, name, "extract.by-head");
            return;
        }
    }

    /// "Jane Doe • 2nd" and below it "Head of Sales chez Exemple | ...": the house of whoever posts it on a network.
    void ofAuthor() {
        constexpr std::size_t headUnits = 6;
        const auto& units = page_.units();
        for (std::size_t i = 0; i + 1 < units.size() && i < headUnits; ++i) {
            if (!page_.asked().hold("title.author-above", page_.words(units[i]))) continue;
            const Unit& role = units[i + 1];
            const auto pieces = page_.asked().piecesOf("head.house-of-author", page_.words(role), 0, names_.ownLanguage());
            if (pieces.size() < 2) return;
            const auto begin = static_cast<std::size_t>(pieces[1].data() - page_.flat().data());
            to_.add({begin, begin + pieces[1].size()}, weight::sentence + 4, role, "extract.by-head");
            return;
        }
    }

    struct HeadPart {
        Span at;
        int weight = 4;  ///< by the joint before it: "at" says more than a dash, a comma less
    };

    /// A short line at the top that is the name of an organisation.
    void head() {
        constexpr std::size_t headUnits = 8;
        for (std::size_t i = 0; i < page_.units().size() && i < to_.top + headUnits; ++i) {
            const Unit& unit = page_.units()[i];
            if (unit.isStructured || unit.label != 0 || unit.at.size() > 90 || isRow(unit)) continue;
            constexpr std::size_t longestName = 60;
            const bool isSentence =
                isFullStop(page_.flat()[unit.at.end - 1]) && (unit.at.size() > longestName || page_.has("employer.does", i) ||
                                                              page_.has("employer.cue", i) || isProse(unit.at));
            // "Delivery of parcels up to 10 kg" in the list of tasks: no organisation.
            const bool isListed = unit.section == Section::tasks || unit.section == Section::requirements ||
                                  unit.section == Section::wished || unit.section == Section::offer;
            if (unit.kind == LineKind::bullet && isListed) continue;
            // "Association of Gardeners": people in the name of a house.
            const bool isHouseOfPeople = page_.asked().hold("name.house-of-people", page_.words(unit));
            if (isSentence || (!isHouseOfPeople && (page_.has("title.noun", i) || isMostlySmall(page_, unit.at)))) continue;
            if (const auto name = beforeCounty(unit.at)) {
                to_.add(*name, weight::sentence - 5, unit, "extract.by-head");
                continue;
            }
            if (partsOf(unit.at).size() > 2) continue;
            if (page_.has("employer.noun", i))
                to_.add(unit.at, weight::sentence - 5, unit, "extract.by-head");
            else if (page_.has("employer.like", i) && isAllName(page_.evidence(unit.at).text))
                to_.add(unit.at, weight::hint + 4, unit, "extract.by-head");
        }
    }

    /// "Code ROME<tab>J1301 - Personnel polyvalent": a row of a table says what its own first cell names.
    bool isRow(const Unit& unit) const { return unit.kind == LineKind::tableCell && page_.text().lines()[unit.line].hasLabel(); }

    /// "Example Nurseries, Kent": the name, without the word or two behind the comma that are neither an organisation nor a form.
    std::optional<Span> beforeCounty(Span line) const {
        const std::size_t comma = page_.words(line).find(", ");
        const std::string& language = page_.text().language();
        if ((language != "en" && language != "it") || comma == std::string_view::npos || comma < 4) return std::nullopt;
        const Span name{line.begin, line.begin + comma};
        Span rest{name.end + 2, line.end};
        // "Agriturismo Esempio, Bellano (LC)": the letters of a province behind the town.
        constexpr std::size_t province = 5;
        const bool hasProvince = language == "it" && rest.size() > province + 3 && page_.flat()[rest.end - 1] == ')' &&
                                 page_.flat()[rest.end - 4] == '(' && page_.text().folded().isUpper(rest.end - 3);
        if (hasProvince) rest.end -= province;
        if (language == "it" && !hasProvince && !isPlaceAlone(clues_, rest)) return std::nullopt;
        if (language == "en" && page_.words(rest).find(", ") != std::string_view::npos) {
            const bool isHouse = names_.holds("employer.noun", name) && !names_.holds("employer.part", name);
            return isHouse && isAddress(rest) ? std::optional(name) : std::nullopt;
        }
        const std::string_view words = page_.words(rest);
        const std::size_t blank = words.find(' ');
        const bool isSecondName = blank == std::string_view::npos || (words.find(' ', blank + 1) == std::string_view::npos &&
                                                                      page_.text().folded().isUpper(rest.begin + blank + 1));
        const bool isOneWord = words.find_first_of(".,&") == std::string_view::npos && isSecondName && rest.size() > 3 &&
                               page_.text().folded().isUpper(rest.begin);
        const auto isOrganisation = [&](Span at) {
            return names_.holds("employer.noun", at) || names_.holds("employer.like", at);
        };
        const bool isForm = names_.holds("employer.form", rest) || names_.holds("employer.part", name);
        if (!isOneWord || isForm || !isOrganisation(name) || isOrganisation(rest)) return std::nullopt;
        return name;
    }

    /// "Ennis, Co. Clare", "Main Street, Smalltown, KY": a few short parts, each with a capital and none an organisation.
    bool isAddress(Span rest) const {
        constexpr std::size_t longestPart = 24;
        constexpr int mostParts = 3;
        int parts = 0;
        for (std::size_t from = rest.begin; from < rest.end;) {
            const std::size_t comma = std::min(page_.flat().find(", ", from), rest.end);
            const Span part{from, comma};
            if (++parts > mostParts || part.size() < 2 || part.size() > longestPart || names_.holds("employer.noun", part) ||
                names_.holds("employer.like", part) || names_.holds("employer.form", part) ||
                !page_.text().folded().isUpper(part.begin))
                return false;
            from = comma + 2;
        }
        return parts > 1;
    }

    static bool isFullStop(char c) { return c == '.' || c == '!' || c == '?'; }

    /// "TU Example strives for an increase.": a full stop behind several words, the last of them no legal form.
    bool isProse(Span at) const {
        constexpr std::ptrdiff_t severalWords = 4;
        const std::string_view words = page_.words(at);
        constexpr std::size_t edge = 3;  // of "Example Inc. is hiring." the name alone is left
        return std::count(words.begin(), words.end(), ' ') >= severalWords &&
               !page_.asked().hold("name.shortened-at-end", words) && names_.trimmed(at).end + edge >= at.end;
    }

    /// "Technician | Somebody | Bonn", "Technician - Somebody", "Technician, Example Institute": a part of a line at the top.
    void headParts() {
        constexpr std::size_t headUnits = 8;
        constexpr std::size_t longest = 160;
        for (std::size_t i = 0; i < page_.units().size() && i < to_.top + headUnits; ++i) {
            const Unit& unit = page_.units()[i];
            const bool isTitle = unit.hasLabel(Topic::title);
            if ((unit.isStructured && !isTitle) || (unit.label != 0 && !isTitle) || unit.at.size() > longest) continue;
            if (!isTitle && isRow(unit)) continue;
            constexpr std::size_t longestTitle = 70;
            const bool isSentence = page_.flat()[unit.at.end - 1] == '.' && unit.at.size() > longestTitle;
            if (unit.kind == LineKind::bullet || isSentence) continue;
            const Line& line = page_.text().lines()[unit.line];
            betweenBars(unit);
            inBrackets(unit);
            const auto parts = partsOf(isTitle && line.hasLabel() ? page_.flatSpan(line.value) : unit.at);
            // A list of many things between commas is none of title, employer and place.
            const auto places =
                std::count_if(parts.begin(), parts.end(), [&](const auto& p) { return isPlaceAlone(clues_, p.at); });
            const bool isList = static_cast<std::ptrdiff_t>(parts.size()) - places > 3 &&
                                std::any_of(parts.begin(), parts.end(), [](const auto& p) { return p.weight < 0; });
            if (parts.size() < 2 || isList || page_.has("experience.word", i)) continue;
            addParts(parts, unit, i > 0 && page_.has("title.noun", i - 1));
        }
    }

    /// "Somebody | Senior Technician | Bonn | full-time": the first of several parts between bars, where another is the work.
    void betweenBars(const Unit& unit) {
        constexpr std::string_view bar = " | ";
        const std::string_view words = page_.words(unit);
        const std::size_t first = words.find(bar);
        if (first == std::string_view::npos || first < 2 || first > 40 || page_.text().language() != "en") return;
        const std::size_t second = words.find(bar, first + bar.size());
        if (second == std::string_view::npos) return;
        // The work is the second part, or one of those behind: "Somebody | Bonn | Senior Technician | full-time".
        const Span name{unit.at.begin, unit.at.begin + first};
        const Span rest{name.end + bar.size(), unit.at.end};
        const bool isWork = names_.holds("title.noun", rest) && !names_.holds("title.noun", name) && !isPlaceAlone(clues_, name);
        if (isWork && isFreeOfFacts(clues_, names_, name)) to_.add(name, weight::hint + 12, unit, "extract.by-head");
    }

    /// "Parking Officer (Example City Council)": a house in the bracket that ends the line behind the work.
    void inBrackets(const Unit& unit) {
        const std::string_view words = page_.words(unit);
        const std::size_t open = words.rfind(" (");
        if (open == std::string_view::npos || open < 4 || words.back() != ')') return;
        const Span front{unit.at.begin, unit.at.begin + open};
        const Span inside{front.end + 2, unit.at.end - 1};
        const bool isHouse = names_.holds("employer.noun", inside) || names_.holds("employer.like", inside);
        if (isHouse && names_.holds("title.noun", front) && page_.text().folded().isUpper(inside.begin) &&
            page_.words(inside).find(' ') != std::string_view::npos && !names_.holds("title.noun", inside))
            to_.add(inside, weight::hint + 12, unit, "extract.by-head");
    }

    /// `isBelowTitle`: the line above names the work.
    void addParts(const std::vector<HeadPart>& parts, const Unit& unit, bool isBelowTitle) {
        for (std::size_t p = 0; p < parts.size(); ++p) {
            if ((p == 0 && isPlaceBeforeFacts(parts)) || endsSentence(parts[p].at, unit)) continue;
            // "Technician, Somebody, Bonn": between the work and the place.
            const bool isBetween =
                p > 0 && p + 1 < parts.size() && isPlaceAlone(clues_, parts[p + 1].at) && names_.holds("title.noun", parts[0].at);
            // "Chair of Linguistics, Example University": the whole behind its part.
            const bool isWhole = p > 0 && names_.holds("employer.part", parts[p - 1].at) &&
                                 names_.holds("employer.noun", parts[p].at) && !names_.holds("employer.part", parts[p].at);
            // "Example Bakery, Bonn": the place behind the comma speaks for a name.
            const bool isBeforePlace =
                p == 0 && parts.size() <= 3 &&
                std::all_of(parts.begin() + 1, parts.end(), [&](const auto& o) { return isPlaceAlone(clues_, o.at); });
            const int joint = isBetween       ? 10
                              : isWhole       ? 6
                              : isBeforePlace ? (isBelowTitle && page_.text().language() != "de" ? 6 : 0)
                                              : parts[p].weight;
            if ((isFreeOfFacts(clues_, names_, parts[p].at) && !isFieldOfWork(parts[p].at)) || isWhole)
                to_.add(parts[p].at, weight::hint + joint, unit, "extract.by-head");
        }
    }

    /// "Project Manager - Cooperazione internazionale": small words in a part say what the work is about.
    bool isFieldOfWork(Span part) const {
        const std::string& language = page_.text().language();
        return (language == "it" || language == "fr") && !names_.holds("employer.noun", part) &&
               !names_.holds("employer.like", part) && !isAllName(page_.evidence(part).text);
    }

    /// "Researchers at Example run trials.": a full stop behind small words is no name's.
    bool endsSentence(Span part, const Unit& unit) const {
        if (part.end != unit.at.end || !isFullStop(page_.flat()[part.end - 1])) return false;
        const std::string_view words = page_.flat().substr(0, part.end);
        for (std::size_t blank = words.find(' ', part.begin); blank < part.end; blank = words.find(' ', blank + 1)) {
            const std::size_t end = std::min(words.find(' ', blank + 1), part.end);
            const bool isSmall =
                page_.flat()[blank + 1] >= 'a' && page_.flat()[blank + 1] <= 'z' && !page_.text().folded().isUpper(blank + 1);
            if (isSmall && !page_.asked().isWord("name.joint", page_.words(Span{blank + 1, end}))) return true;
        }
        return false;
    }

    /// "Kleinweiler | 80-100 % | from now on": where no part is the work and none another place, the first is where.
    bool isPlaceBeforeFacts(const std::vector<HeadPart>& parts) const {
        const bool isOrganisation = names_.holds("employer.noun", parts[0].at) || names_.holds("employer.like", parts[0].at);
        const auto isFact = [&](const HeadPart& part) {
            return !names_.holds("title.noun", part.at) && !isPlaceAlone(clues_, part.at) &&
                   !isFreeOfFacts(clues_, names_, part.at);
        };
        const auto tells = [&](const HeadPart& part) {
            return names_.holds("title.noun", part.at) || isPlaceAlone(clues_, part.at);
        };
        return parts.size() > 1 && !isOrganisation && page_.words(parts[0].at).find(' ') == std::string_view::npos &&
               std::any_of(parts.begin() + 1, parts.end(), isFact) && std::none_of(parts.begin(), parts.end(), tells);
    }

    /// A sign or a word ("at", "bei") between two parts of a line; empty where none follows.
    /// `barsAlone`: of a line that bars part, commas and words are within the parts.
    std::string_view nextJoint(std::size_t from, std::size_t end, bool barsAlone) const {
        // "Technicien·ne": a dot within a word parts nothing.
        static const RE2 bar(" (?:\\||\u00b7|\u2022) ?|(?:\\||\u00b7|\u2022) ");
        static const RE2 sign(" (?:\\||\u00b7|\u2022) ?|(?:\\||\u00b7|\u2022) | - | @ |, ");
        const std::string_view line = page_.flat().substr(0, end);
        re2::StringPiece piece;
        std::string_view first;
        if ((barsAlone ? bar : sign).Match(line, from, end, RE2::UNANCHORED, &piece, 1)) first = {piece.data(), piece.size()};
        if (barsAlone) return first;
        for (const std::string& word : page_.asked().list("head.joint"))
            if (const auto at = line.find(word, from);
                at != std::string_view::npos && (first.empty() || line.data() + at < first.data()))
                first = line.substr(at, word.size());
        return first;
    }

    /// Twice a bar or a dot, and before the first no comma.
    bool isBarred(Span line) const {
        const std::string_view words = page_.words(line);
        for (const std::string_view bar : {" | ", " \u00b7 ", " \u2022 "}) {
            const auto first = words.find(bar);
            if (first == std::string_view::npos || page_.text().language() != "en") continue;
            return words.find(bar, first + bar.size()) != std::string_view::npos &&
                   words.substr(0, first).find(',') == std::string_view::npos;
        }
        return false;
    }

    /// The parts of a line between bars, dots and dashes, and those behind a comma.
    std::vector<HeadPart> partsOf(Span line) const {
        std::vector<HeadPart> parts;
        int strength = 4;
        std::size_t from = line.begin;
        const bool barsAlone = isBarred(line);
        for (std::string_view piece = nextJoint(from, line.end, barsAlone); !piece.empty();
             piece = nextJoint(from, line.end, barsAlone)) {
            const auto at = static_cast<std::size_t>(piece.data() - page_.flat().data());
            parts.push_back({{from, at}, strength});
            const bool isWord = piece.size() > 3 || piece == " @ ";
            // Behind a dash stands in English a department or a site as often as an employer.
            const bool isDash = piece == " - " && page_.text().language() == "en";
            // "au", "aux" stand before whom it is for as often as before the house.
            const bool isSign = piece.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
            const bool saysWhere = isSign || page_.asked().isWord("title.at-joint", piece);
            strength = isWord ? (saysWhere ? 10 : -6) : piece == ", " ? -6 : isDash ? -4 : 4;
            if (parts.size() == 1 && isDash) parts.front().weight = -4;
            if (parts.size() == 1 && piece == ", ") parts.front().weight = -6;  // "Office, reception & travel"
            from = at + piece.size();
        }
        parts.push_back({{from, line.end}, strength});
        for (HeadPart& part : parts) part.at = withoutPicture(part.at);
        return parts;
    }

    /// "\U0001F4CD Bonn | \U0001F4BC permanent": the pictures before the parts of a card are no words of theirs.
    Span withoutPicture(Span part) const {
        const std::string_view flat = page_.flat();
        const auto sizeOfPicture = [&](std::size_t at) -> std::size_t {
            const auto first = static_cast<unsigned char>(flat[at]);
            return first >= 0xF0 ? 4 : first == 0xE2 || first == 0xEF ? 3 : flat[at] == ' ' ? 1 : 0;
        };
        for (std::size_t size = 1; part.begin < part.end && size > 0;) {
            size = sizeOfPicture(part.begin);
            if (part.begin + size >= part.end) return part;
            part.begin += size;
        }
        return part;
    }

    /// "Technician / Somebody / Bonn" in three lines, as sites show a posting.
    void betweenTitleAndPlace() {
        constexpr std::size_t headUnits = 8;
        constexpr std::size_t longestName = 60;
        const auto& units = page_.units();
        for (std::size_t i = to_.top; i + 2 < units.size() && i < to_.top + headUnits; ++i) {
            const Unit& name = units[i + 1];
            if (!page_.has("title.noun", i) || name.label != 0 || name.isStructured || name.at.size() > longestName ||
                name.kind == LineKind::bullet || page_.flat()[name.at.end - 1] == '.' ||
                !(isPlaceLine(units[i + 2]) || isAboveContract(i + 2) || isBetweenHeadings(units[i], name, units[i + 2]) ||
                  isAboveLabel(name, units[i + 2])) ||
                !(isFreeOfFacts(clues_, names_, name.at) || isHouseOfWorkers(name, units[i + 2])))
                continue;
            to_.add(name.at, weight::sentence - 8, name, "extract.by-head");
            return;
        }
    }

    /// "Product Designer / Exemple / CDI / Paris": between the name and the place the contract in a word or two.
    bool isAboveContract(std::size_t number) const {
        constexpr std::size_t longest = 24;
        const auto& units = page_.units();
        return number + 1 < units.size() && units[number].at.size() <= longest && page_.text().language() == "fr" &&
               (page_.has("contract.permanent", number) || page_.has("contract.fixed", number) ||
                page_.has("contract.internship", number)) &&
               (isPlaceLine(units[number + 1]) || page_.asked().hold("town.line-of-code", page_.words(units[number + 1])));
    }

    /// "Butcher / Example Supermarkets / Place of work: Bonn": two words with capitals between the work and the first label.
    bool isAboveLabel(const Unit& name, const Unit& below) const {
        const std::string_view words = page_.words(name);
        return below.hasLabel(Topic::locations) && words.find(' ') != std::string_view::npos &&
               isAllName(page_.evidence(name.at).text) && page_.text().folded().isUpper(name.at.begin + words.rfind(' ') + 1);
    }

    /// "Muster Architekten" right above the place: workers in the plural are a house in German.
    bool isHouseOfWorkers(const Unit& name, const Unit& facts) const {
        return page_.asked().hold("name.of-workers", page_.words(name), names_.ownLanguage()) &&
               !placesIn(clues_, facts.at).empty() && page_.words(name).find('(') == std::string_view::npos;
    }

    /// The same as three headings, one below the other, with the pay or the country in the last.
    bool isBetweenHeadings(const Unit& title, const Unit& name, const Unit& facts) const {
        constexpr std::size_t longest = 90;
        if (title.kind != LineKind::heading || name.kind != LineKind::heading || facts.kind != LineKind::heading ||
            facts.at.size() > longest || name.section != Section::head)
            return false;
        return !amountsIn(clues_, facts.at).empty() || !placesIn(clues_, facts.at).empty();
    }

    bool isPlaceLine(const Unit& unit) const {
        constexpr std::size_t more = 26;  // "Bonn, Germany", "Bonn (hybrid)"
        constexpr std::size_t longestPlace = 70;
        const auto places = placesIn(clues_, unit.at);
        // "Leeds, West Yorkshire, United Kingdom": the town begins the line, the last place ends it.
        const bool ends = !places.empty() && places.back().at.end + more >= unit.at.end && unit.at.size() <= longestPlace;
        return ends && std::any_of(places.begin(), places.end(), [&](const PlaceHit& place) {
                   return place.kind == PlaceHit::Kind::city && place.at.begin == unit.at.begin;
               });
    }

    EmployerCandidates& to_;
    const Clues& clues_;
    const Page& page_;
    const EmployerNames& names_;
};

}  // namespace

void addEmployersOfHead(EmployerCandidates& to) { HeadEmployers(to).run(); }

}  // namespace offerbook::extract::find
