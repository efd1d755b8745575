#include "core/extract/find/employer/label_employers.h"

#include <re2/re2.h>

#include <algorithm>
#include <iterator>

namespace offerbook::extract::find {
namespace {

/// Reads the values of labels and the fields of front matter.
class LabelledEmployers {
public:
    explicit LabelledEmployers(EmployerCandidates& to) : to_(to), page_(to.page), names_(to.names) {}

    void run() {
        for (const Unit& unit : page_.units()) {
            const Line& line = page_.text().lines()[unit.line];
            if (unit.isStructured && line.hasLabel()) {
                tags(page_.words(page_.flatSpan(line.label)), page_.flatSpan(line.value), unit);
                author(page_.words(page_.flatSpan(line.label)), page_.flatSpan(line.value), unit);
            }
            if (unit.hasLabel(Topic::locations) && line.hasLabel()) institutionAsPlace(page_.flatSpan(line.value), unit);
            if (isNameBelowHeading(unit)) to_.add(unit.at, weight::label - 4, unit, "extract.by-label");
            if (!unit.hasLabel(Topic::employer) || isSkill(unit) || isSlug(unit)) continue;
            const int strength = !unit.isStructured    ? weight::label
                                 : namesEmployer(line) ? weight::label - 6
                                                       : weight::sentence - 8;
            to_.add(upToLetters(line.hasLabel() ? page_.flatSpan(line.value) : unit.at), strength, unit, "extract.by-label");
        }
    }

private:
    /// "Entreprise" as a line of its own and right below it "EXEMPLE PROPRETÉ": a name and nothing else.
    bool isNameBelowHeading(const Unit& unit) const {
        constexpr std::size_t longestName = 50;
        constexpr std::size_t smallWord = 4;
        const auto number = static_cast<std::size_t>(&unit - page_.units().data());
        if (number == 0 || !mayStandBelow(number - 1) || unit.label != 0 || unit.isStructured || unit.kind == LineKind::bullet ||
            unit.at.size() > longestName || (unit.heading & bit(Topic::employer)) == 0 ||
            (page_.units()[number - 1].heading & bit(Topic::employer)) != 0)
            return false;
        if (page_.words(unit).find_first_of(".!?:;") != std::string_view::npos || page_.has("title.noun", number)) return false;
        for (std::size_t i = unit.at.begin; i < unit.at.end; ++i) {
            if (i > unit.at.begin && page_.flat()[i - 1] != ' ') continue;
            const std::size_t end = std::min(page_.flat().substr(0, unit.at.end).find(' ', i), unit.at.end);
            if ((i == unit.at.begin || end - i >= smallWord) && !page_.text().folded().isUpper(i)) return false;
        }
        return true;
    }

    /// "Institute of Mountains (IDM), Annecy": the name ends behind its letters in brackets, whatever place follows.
    Span upToLetters(Span value) const {
        const std::size_t close = page_.words(value).find("), ");
        return close == std::string_view::npos ? value : Span{value.begin, value.begin + close + 1};
    }

    /// In French whatever speaks of the employer; else a label that forms have ("Employer name"), as "Team" may head anything.
    bool mayStandBelow(std::size_t heading) const {
        if (page_.text().language() == "fr") return true;
        constexpr std::string_view edge = " :*#-";
        std::string_view words = page_.words(page_.units()[heading]);
        while (!words.empty() && edge.find(words.back()) != std::string_view::npos) words.remove_suffix(1);
        while (!words.empty() && edge.find(words.front()) != std::string_view::npos) words.remove_prefix(1);
        return page_.asked().isWord("employer.heading-label", words);
    }

    /// "company: Example Works" in front matter says who employs; "team:" or "institution:" may say less.
    bool namesEmployer(const Line& line) const {
        if (!line.hasLabel()) return false;
        const std::string_view label = page_.words(page_.flatSpan(line.label));
        return page_.asked().beginningOf("employer.sure-label", label) > 0;
    }

    /// "team: consulting", "startup: auvol": one word in small letters that a page files itself under.
    bool isSlug(const Unit& unit) const {
        const Line& line = page_.text().lines()[unit.line];
        if (!unit.isStructured || !line.hasLabel() || namesEmployer(line)) return false;
        const Span value = page_.flatSpan(line.value);
        const std::string_view words = page_.words(value);
        constexpr std::size_t reach = 20000;  // of a page; what stands further below is another's
        return words.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") == std::string_view::npos && !hasCapital(value) &&
               (page_.asked().isWord("employer.shelf-label", page_.words(page_.flatSpan(line.label))) ||
                page_.flat().substr(value.end, reach).find(words) == std::string_view::npos);
    }

    bool hasCapital(Span at) const {
        for (std::size_t i = at.begin; i < at.end; ++i)
            if (page_.text().folded().isUpper(i)) return true;
        return false;
    }

    /// "tags: [jobs, Example University]": an organisation among the catchwords of a page.
    void tags(std::string_view label, Span value, const Unit& unit) {
        if (!page_.asked().isWord("employer.tag-label", label)) return;
        for (const Span part : piecesOf(value))
            if (names_.holds("employer.noun", part) && !names_.holds("employer.part", part) && !names_.holds("title.noun", part))
                to_.add(part, weight::hint, unit, "extract.by-head");
    }

    /// "author: Example Repair Cafe": an organisation that signs; more so where the text below speaks of it.
    void author(std::string_view label, Span value, const Unit& unit) {
        if (!page_.asked().isWord("employer.author-label", label)) return;
        const auto pieces = piecesOf(value);
        if (pieces.size() != 1) return;
        const Span name = pieces.front();
        const std::string_view words = page_.words(name);
        constexpr std::size_t reach = 20000;
        const bool isHouse =
            (names_.holds("employer.noun", name) || names_.holds("employer.like", name)) && !names_.holds("title.noun", name);
        if (!isHouse) return;
        const bool comesAgain = page_.flat().substr(value.end, reach).find(words) != std::string_view::npos;
        to_.add(name, comesAgain ? weight::label - 3 : weight::hint, unit, "extract.by-label");
    }

    /// What stands between commas, without brackets and quotes.
    std::vector<Span> piecesOf(Span value) const {
        std::vector<Span> pieces;
        constexpr std::string_view edge = " []\"'";
        constexpr std::size_t enough = 12;
        for (std::size_t from = value.begin; from < value.end && pieces.size() < enough;) {
            // Within the value alone: a text of many values without commas takes no more time than it is long.
            const std::size_t comma = from + std::min(page_.words(Span{from, value.end}).find(','), value.end - from);
            Span piece{from, comma};
            while (piece.begin < piece.end && edge.find(page_.flat()[piece.begin]) != std::string_view::npos) ++piece.begin;
            while (piece.end > piece.begin && edge.find(page_.flat()[piece.end - 1]) != std::string_view::npos) --piece.end;
            if (piece.size() > 0) pieces.push_back(piece);
            from = comma + 1;
        }
        return pieces;
    }

    /// "Place: Example University, Department of Physics": where one works is who employs. Of "Example Lab, Department of
    /// Physics, Example Institute, Bonn" it is the whole, not its parts.
    void institutionAsPlace(Span value, const Unit& unit) {
        const auto pieces = piecesOf(value);
        const auto isWhole = [&](Span piece) {
            const std::string_view words = page_.words(piece);
            const bool isPart = names_.holds("employer.part", piece) || page_.asked().hold("name.part-as-place", words);
            return names_.holds("employer.noun", piece) && (!isPart || page_.asked().hold("name.whole-house", words)) &&
                   !names_.holds("title.noun", piece);
        };
        const auto whole = std::find_if(pieces.begin(), pieces.end(), isWhole);
        if (whole != pieces.end())
            to_.add(*whole, weight::hint + (names_.holds("employer.part", *whole) ? 12 : 2), unit, "extract.by-label");
    }

    /// "Organisation: disciplined, punctual" among the skills: what somebody is like, not who employs.
    bool isSkill(const Unit& unit) const {
        if (unit.isStructured) return false;
        if (unit.kind == LineKind::bullet && unit.section != Section::head && unit.section != Section::facts) return true;
        const Line& line = page_.text().lines()[unit.line];
        const Span value = line.hasLabel() ? page_.flatSpan(line.value) : unit.at;
        int small = 0;
        int capitals = 0;
        for (std::size_t i = value.begin; i < value.end; ++i) {
            if (i > value.begin && page_.flat()[i - 1] != ' ') continue;
            const char c = page_.flat()[i];
            if (page_.text().folded().isUpper(i))
                ++capitals;
            else if (c >= 'a' && c <= 'z')
                ++small;
        }
        constexpr int wordsOfName = 3;
        return unit.section == Section::wished || unit.section == Section::requirements || unit.section == Section::tasks
                   ? small > 0
                   : small > wordsOfName && small > capitals * 2;
    }

    EmployerCandidates& to_;
    const Page& page_;
    const EmployerNames& names_;
};

}  // namespace

void addLabelledEmployers(EmployerCandidates& to) { LabelledEmployers(to).run(); }

void addSubtitle(EmployerCandidates& to) {
    for (const Unit& unit : to.page.units()) {
        const Line& line = to.page.text().lines()[unit.line];
        const bool isField = unit.isStructured && line.hasLabel();
        if (!isField || !to.page.asked().isWord("employer.subtitle-label", to.page.words(to.page.flatSpan(line.label)))) continue;
        const Span value = to.page.flatSpan(line.value);
        if (value.size() > 90 || to.names.holds("title.noun", value) ||
            !(to.names.holds("employer.noun", value) || to.names.holds("employer.like", value)))
            continue;
        to.add(value, weight::sentence - 6, unit, "extract.by-head");
    }
}

}  // namespace offerbook::extract::find
