#include "core/extract/find/employer/titled_employers.h"

#include "core/extract/find/employer/capitals.h"
#include "core/extract/find/employer/free_of_facts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace offerbook::extract::find {
namespace {

/// Reads the titles of a page: of its head (title, site, logo), of its front matter, and its first headings.
class TitledEmployers {
public:
    explicit TitledEmployers(EmployerCandidates& to) : to_(to), clues_(to.clues), page_(to.page), names_(to.names) {}

    void run() {
        constexpr std::size_t headUnits = 6;
        for (std::size_t i = 0; i < page_.units().size(); ++i) {
            const Unit& unit = page_.units()[i];
            const Line& line = page_.text().lines()[unit.line];
            if (unit.isStructured && line.hasLabel()) {
                ofField(page_.words(page_.flatSpan(line.label)), page_.flatSpan(line.value), unit);
                continue;
            }
            const bool isTitle = i >= to_.top && i < to_.top + headUnits && unit.label == 0 && unit.kind != LineKind::bullet &&
                                 unit.at.size() <= longestTitle && page_.flat()[unit.at.end - 1] != '.';
            if (isTitle) ofTitle(unit.at, unit, false);
            if (unit.kind == LineKind::heading && unit.at.size() <= longestTitle) ofOwnPart(unit);
        }
    }

private:
    static constexpr std::size_t longestTitle = 160;
    static constexpr std::size_t longestName = 60;
    static constexpr int bySite = weight::hint + 12;
    static constexpr int byLogo = weight::hint + 6;
    static constexpr int byPageTitle = weight::hint + 12;
    static constexpr int byPageTitleOfWork = weight::hint + 1;
    static constexpr int byTitle = weight::hint + 8;
    static constexpr int byOwner = weight::sentence + 10;

    void ofField(std::string_view label, Span value, const Unit& unit) {
        if (value.size() == 0 || value.size() > longestTitle || isTemplate(value)) return;
        if (label == "page.title") return ofTitle(value, unit, true);
        if (label == "page.site") return addName(value, bySite, unit);
        if (label == "page.logo") return addName(withoutLogo(value), byLogo, unit);
        if (page_.asked().isWord("employer.page-title-label", label)) {
            ofTitle(value, unit, false);
            ofColon(withoutSigns(value), unit);
        }
    }

    /// "{{ page.title }}": nothing has been filled in.
    [[nodiscard]] bool isTemplate(Span value) const {
        return page_.words(value).find_first_of("{}<>$%") != std::string_view::npos;
    }

    /// "Logo of Example Works", "Example Works logo".
    [[nodiscard]] Span withoutLogo(Span value) const {
        value.begin += page_.asked().beginningOf("name.logo-of", page_.words(value));
        for (const std::string& word : page_.asked().list("name.logo-behind"))
            if (page_.words(value).ends_with(word)) {
                value.end -= word.size();
                break;
            }
        return value;
    }

    /// "Example Works: about us", "Who we are - Example Works": whose part of the text begins here.
    void ofOwnPart(const Unit& unit) {
        const std::string_view words = page_.words(unit);
        for (const std::string_view sign : {" | ", " - ", ": ", " : "}) {
            const auto at = words.find(sign);
            if (at == std::string_view::npos) continue;
            const Span first{unit.at.begin, unit.at.begin + at};
            const Span second{first.end + sign.size(), unit.at.end};
            const bool isFirst = isOwnPart(second);
            if (isFirst == isOwnPart(first)) return;
            const Span name = names_.trimmed(isFirst ? first : second);
            if (name.size() >= 2 && mayBeName(name) && isAllName(page_.evidence(name).text)) addName(name, byPageTitle, unit);
            return;
        }
    }

    [[nodiscard]] bool isOwnPart(Span at) const {
        const std::size_t length = page_.asked().beginningOf("employer.own-part", page_.words(at));
        constexpr std::size_t punctuation = 3;
        return length > 0 && length + punctuation >= at.size();
    }

    /// Without the signs of a heading, and the quotes around a value.
    [[nodiscard]] Span withoutSigns(Span at) const {
        constexpr std::string_view signs = "#*_\"' ";
        while (at.begin < at.end && signs.find(page_.flat()[at.begin]) != std::string_view::npos) ++at.begin;
        while (at.begin < at.end && signs.find(page_.flat()[at.end - 1]) != std::string_view::npos) --at.end;
        return at;
    }

    /// "Garner's Job Opportunities": whose jobs they are.
    void ofOwner(Span part, const Unit& unit) {
        part = withoutSigns(part);
        const auto pieces = page_.asked().piecesOf("name.owner-of-jobs", page_.words(part));
        if (pieces.size() < 2 || page_.asked().hold("name.no-owner-of-jobs", pieces[1])) return;
        const Span owner{part.begin, part.begin + pieces[1].size()};
        if (page_.text().folded().isUpper(owner.begin) && isFreeOfFacts(clues_, names_, owner)) addName(owner, byOwner, unit);
    }

    /// "Larkmoor Museum: Curator" as the title of a page: beside the work, an organisation.
    void ofColon(Span title, const Unit& unit) {
        const auto colon = page_.words(title).find(": ");
        if (colon == std::string_view::npos) return;
        const Span first{title.begin, title.begin + colon};
        const Span second{first.end + 2, title.end};
        const auto isWork = [&](Span part) { return names_.holds("title.noun", part); };
        const auto isHouse = [&](Span part) {
            return (names_.holds("employer.noun", part) || names_.holds("employer.like", part)) && !isWork(part);
        };
        if (isHouse(first) && isWork(second) && mayBeName(first)) addName(first, byPageTitle, unit);
        if (isHouse(second) && isWork(first) && mayBeName(second)) addName(second, byPageTitle, unit);
    }

    /// The parts between bars and dashes, as far as they can be names, beside one that tells of vacancies or of the work.
    void ofTitle(Span title, const Unit& unit, bool isOfPage) {
        const auto parts = partsOf(title);
        std::vector<Span> named;
        std::optional<std::size_t> jobs;
        bool hasWork = false;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Span part = parts[i];
            if (behindJoint(part, unit, isOfPage)) return;
            ofOwner(part, unit);
            if (page_.asked().hold("title.of-jobs", beforeColon(part)))
                jobs = i;
            else if (names_.holds("title.noun", part) && !names_.holds("employer.noun", part))
                hasWork = true;
            else if (mayBeName(part) && !isHeading(part, unit))
                named.push_back(part);
        }
        if (parts.size() < 2 || named.empty()) return;
        // Of the title of a page the last part is the site's; in running text stands behind "Job offer" the work.
        const bool isBeforeJobs = jobs && named.size() == 1 && named.front().begin < parts[*jobs].begin;
        if (isOfPage && jobs) return addName(named.back(), byPageTitle, unit);
        // Beside the work alone the text must name it once more: "Draft 4 | Technician".
        if (isOfPage && hasWork) return addName(named.back(), byPageTitleOfWork, unit);
        if (isBeforeJobs) return addName(named.back(), byTitle, unit);
        // "Summer internship - NYX": a short form alone, which the text must name once more.
        const bool isShortAlone = isShortForm(named.back()) && page_.words(named.back()).find(' ') == std::string_view::npos;
        const bool tellsWork = hasWork || page_.asked().hold("title.of-place-to-fill", page_.words(parts.front()));
        if (named.size() == 1 && isShortAlone && tellsWork && !page_.asked().hold("name.common-short", page_.words(named.back())))
            addName(named.back(), byPageTitleOfWork, unit);
    }

    /// "Work with us: job offer for ...": what stands before the colon.
    [[nodiscard]] std::string_view beforeColon(Span part) const {
        const std::string_view words = page_.words(part);
        return words.substr(0, words.find(':'));
    }

    /// "Job offer | Oceanographer" above "Oceanographer": the heading of the page is mostly the work.
    [[nodiscard]] bool isHeading(Span part, const Unit& of) const {
        if (names_.holds("employer.noun", part) || names_.holds("employer.like", part)) return false;
        constexpr std::ptrdiff_t nearTop = 200;
        const auto& units = page_.units();
        const auto last = units.begin() + std::min(std::ssize(units), nearTop);
        return std::any_of(units.begin(), last, [&](const Unit& unit) {
            return unit.kind == LineKind::heading && unit.line != of.line && page_.words(unit) == page_.words(part);
        });
    }

    [[nodiscard]] bool mayBeName(Span part) const {
        return part.size() >= 3 && part.size() <= longestName && isCapitalOrDigit(part.begin) && !isMostlySmall(page_, part) &&
               isFreeOfFacts(clues_, names_, part) && page_.words(part).find_first_of("?!:") == std::string_view::npos;
    }

    [[nodiscard]] bool isCapitalOrDigit(std::size_t at) const {
        return page_.text().folded().isUpper(at) || (page_.flat()[at] >= '0' && page_.flat()[at] <= '9');
    }

    /// "Technician at Example Works", "Offre de thèse au LABEX", "Karriere im Musterzentrum": behind a word that says where,
    /// and before it the work or a word for vacancies.
    bool behindJoint(Span part, const Unit& unit, bool isOfPage) {
        for (const std::string_view list : {"title.at-joint", "title.where-joint"})
            for (const std::string& joint : page_.asked().list(list)) {
                const auto at = page_.words(part).find(joint);
                if (at == std::string_view::npos || !page_.asked().isWord(list, joint, names_.ownLanguage())) continue;
                const Span front{part.begin, part.begin + at};
                const Span name{front.end + joint.size(), part.end};
                const bool isNamed = list == "title.at-joint" || names_.holds("employer.noun", name) ||
                                     names_.holds("employer.like", name) || isShortForm(name);
                const bool tells = page_.asked().hold("title.of-jobs", page_.words(front)) || names_.holds("title.noun", front) ||
                                   page_.asked().hold("title.of-place-to-fill", page_.words(front));
                if (!tells || !isNamed || !mayBeName(name)) continue;
                addName(name, isOfPage ? byPageTitle : byTitle, unit);
                return true;
            }
        return false;
    }

    /// "LABEX", "LABEX (Université d'Exemple)": capitals alone.
    [[nodiscard]] bool isShortForm(Span name) const {
        constexpr std::size_t shortest = 3;
        std::size_t letters = 0;
        for (std::size_t i = name.begin; i < name.end && page_.flat()[i] != ' '; ++i) {
            if (page_.flat()[i] >= 'a' && page_.flat()[i] <= 'z' && !page_.text().folded().isUpper(i)) return false;
            ++letters;
        }
        return letters >= shortest;
    }

    void addName(Span name, int base, const Unit& unit) {
        if (name.size() >= 2 && name.size() <= longestName && !page_.asked().hold("title.of-jobs", page_.words(name)))
            to_.add(name, base, unit, "extract.by-head");
    }

    [[nodiscard]] std::vector<Span> partsOf(Span title) const {
        constexpr std::array<std::string_view, 6> signs{{" | ", " - ", " \u00b7 ", " \u2022 ", " :: ", " \u00bb "}};
        std::vector<Span> parts;
        for (std::size_t from = title.begin; from < title.end;) {
            std::size_t end = title.end;
            std::size_t next = title.end;
            for (const std::string_view sign : signs)
                if (const auto at = page_.words(Span{from, title.end}).find(sign);
                    at != std::string_view::npos && from + at < end) {
                    end = from + at;
                    next = end + sign.size();
                }
            if (end > from) parts.push_back({from, end});
            from = next;
        }
        return parts;
    }

    EmployerCandidates& to_;
    const Clues& clues_;
    const Page& page_;
    const EmployerNames& names_;
};

}  // namespace

void addEmployersOfPageTitle(EmployerCandidates& to) { TitledEmployers(to).run(); }

}  // namespace offerbook::extract::find
