#include "core/extract/find/employer/named_houses.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

class NamedHouses {
public:
    explicit NamedHouses(EmployerCandidates& to) : to_(to), page_(to.page), asked_(page_.asked()), names_(to.names) {}

    void run() {
        constexpr std::size_t nearTop = 12;
        for (const Found& found : page_.found("employer.house-word")) {
            const Unit& unit = page_.units()[found.unit];
            // "Location: workshop Smalltown": where of the house one works.
            if (found.unit >= to_.top + nearTop || unit.isStructured || unit.hasLabel(Topic::locations) || !speaksOfItself(unit))
                continue;
            const Span name = nameOf(found.at(), unit);
            const Span behind{std::min(found.at().end, name.end), name.end};
            const bool isWork = names_.holds("title.noun", behind) && !asked_.hold("house.work-for", page_.words(behind));
            if (name.size() == 0 || isWork || isSomebodyElses(name.begin) || isAnyHouse(name, found.at(), unit)) continue;
            to_.add(name, weight::hint + 3 + (isAtTop(unit) ? 2 : 0), unit, "extract.by-sentence");
        }
    }

private:
    /// Between a house and its name: "Café am Markt", "Praxis für Logopädie", "Haus der Musik".
    bool joinsHouse(std::string_view word) const { return word == "&" || asked_.isWord("house.joint", word); }

    static bool isAtTop(const Unit& unit) { return unit.section == Section::head || unit.section == Section::employer; }

    static bool speaksOfItself(const Unit& unit) {
        const bool isElsewhere = unit.section == Section::requirements || unit.section == Section::wished ||
                                 unit.section == Section::tasks || unit.section == Section::legal ||
                                 unit.section == Section::offer;
        return !isElsewhere && !(unit.kind == LineKind::bullet && !isAtTop(unit));
    }

    /// "of our customers, such as the hotel Example", "near the Example school".
    bool isSomebodyElses(std::size_t begin) const {
        constexpr std::size_t reach = 32;
        const std::string_view before = page_.flat().substr(begin > reach ? begin - reach : 0, std::min(begin, reach));
        return asked_.hold("house.of-others-before", before);
    }

    /// "In einem familiären Autohaus Verantwortung übernehmen", "unser Autohaus im Tal": a house, not its name.
    bool isAnyHouse(Span name, Span house, const Unit& unit) const {
        const std::string_view behind = page_.words(Span{std::min(house.end + 1, name.end), name.end});
        const std::string_view next = behind.substr(0, behind.find(' '));
        const bool isAbstract = asked_.hold("house.abstract-noun", next);
        if (name.begin < unit.at.begin + 2) return isAbstract;
        const std::string_view flat = page_.flat();
        std::size_t first = name.begin - 1;
        while (first > unit.at.begin && flat[first - 1] != ' ') --first;
        const std::string_view before = flat.substr(first, name.begin - 1 - first);
        const bool isOwn = asked_.hold("house.own", before);
        const bool isPlain =
            before.empty() || before.back() < 'a' || before.back() > 'z' || asked_.isWord("house.lead", before) || isUpper(first);
        return isAbstract || (isOwn ? joinsHouse(next) : !isPlain);
    }

    bool isUpper(std::size_t at) const { return page_.text().folded().isUpper(at); }

    std::size_t endOfWord(std::size_t begin, std::size_t unitEnd) const {
        const std::string_view flat = page_.flat();
        std::size_t end = begin;
        while (end < unitEnd && flat[end] != ' ') ++end;
        const auto word = flat.substr(begin, end - begin);
        if (asked_.isWord("house.shortened", word)) return end;  // "Zahnarztpraxis Dr. Muster"
        while (end > begin && std::string_view(",.;:!?)\"'*").find(flat[end - 1]) != std::string_view::npos) --end;
        return end;
    }

    /// The house with its name; empty where it has none.
    Span nameOf(Span house, const Unit& unit) const {
        const std::string_view flat = page_.flat();
        std::size_t begin = house.begin;
        while (begin > unit.at.begin && flat[begin - 1] != ' ' && flat[begin - 1] != '"' && flat[begin - 1] != '*' &&
               flat[begin - 1] != '(')
            --begin;
        const bool isWordAlone = house.end >= unit.at.end || flat[house.end] == ' ' || flat[house.end] == ',';
        if (!isUpper(begin)) return {begin, begin};
        const bool isCompound = house.begin > begin + 2 && flat[house.begin - 1] == '-';
        const std::size_t end = isWordAlone ? endOfName(house, unit.at.end) : house.end;
        if (end == house.end && !isCompound) return {begin, begin};
        return {beginOfName(begin, unit.at.begin), end};
    }

    /// Over the words with a capital, and the small ones that join them.
    std::size_t endOfName(Span house, std::size_t unitEnd) const {
        constexpr int mostWords = 5;
        std::size_t kept = house.end;
        std::size_t at = house.end;
        const bool hasPurpose = asked_.isWord("house.with-purpose", page_.words(house));
        bool isJoined = false;
        for (int word = 0; word < mostWords && at + 1 < unitEnd && page_.flat()[at] == ' '; ++word) {
            std::size_t begin = at + 1;
            while (begin < unitEnd && (page_.flat()[begin] == '"' || page_.flat()[begin] == '*')) ++begin;
            const std::size_t wordEnd = endOfWord(begin, unitEnd);
            const std::string_view words = page_.words(Span{begin, wordEnd});
            if (words.empty()) break;
            // "Praxis am Standort Ulm", "Hotel im Herzen von Graz": where the house is, not what it is called.
            const bool isName = isUpper(begin) && !(isJoined && asked_.isWord("house.where", words));
            // Behind the name "im" and "am" tell where the house is: "Metzgerei Muster im Allgäu".
            const bool mayJoin = words == "&" || asked_.isWord("house.and", words) ||
                                 (isJoined && asked_.isWord("house.behind-joint", words)) ||
                                 ((word == 0 || hasPurpose) && joinsHouse(words));
            if (!isName && !mayJoin) break;
            isJoined = !isName;
            at = wordEnd;
            if (isName) kept = wordEnd;
        }
        return overList(kept, house, unitEnd);
    }

    /// "Ministerium für Umwelt, Natur- und Verbraucherschutz des Landes ...": an office may be for several things.
    std::size_t overList(std::size_t kept, Span house, std::size_t unitEnd) const {
        const std::string_view office = page_.words(house);
        if (!asked_.hold("house.office", office)) return kept;
        const std::string_view rest = page_.words(Span{kept, unitEnd});
        const auto pieces = asked_.piecesOf("house.list-of-tasks", rest);
        if (pieces.size() < 2) return kept;
        for (std::size_t i = 0; i < pieces[1].size(); ++i)  // every thing has a capital
            if (rest[i] == ',' && !isUpper(kept + i + 2)) return kept;
        return kept + pieces[1].size();
    }

    /// "Freie Bühne Donautal", "Städtische Musikschule Tannberg": a declined word before the house belongs to its name.
    std::size_t beginOfName(std::size_t begin, std::size_t unitBegin) const {
        const std::string_view flat = page_.flat();
        for (int word = 0; word < 2 && begin > unitBegin + 3 && flat[begin - 1] == ' '; ++word) {
            std::size_t first = begin - 1;
            while (first > unitBegin && flat[first - 1] != ' ' && flat[first - 1] != '"') --first;
            const std::string_view before = flat.substr(first, begin - 1 - first);
            if (!isUpper(first) || !asked_.hold("house.declined-before", before)) break;
            begin = first;
        }
        return begin;
    }

    EmployerCandidates& to_;
    const Page& page_;
    const AskedPatterns& asked_;
    const EmployerNames& names_;
};

}  // namespace

void addNamedHouses(EmployerCandidates& to) {
    if (to.page.text().language() == "de") NamedHouses(to).run();
}

}  // namespace offerbook::extract::find
