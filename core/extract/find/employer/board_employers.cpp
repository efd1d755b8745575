#include "core/extract/find/employer/board_employers.h"

#include "core/extract/find/employer/capitals.h"
#include "core/extract/find/employer/free_of_facts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace offerbook::extract::find {
namespace {

class BoardEmployers {
public:
    explicit BoardEmployers(EmployerCandidates& to) : to_(to), clues_(to.clues), page_(to.page), names_(to.names) {}

    void run() {
        constexpr std::size_t headUnits = 14;
        for (std::size_t i = to_.top; i < page_.units().size() && i < to_.top + headUnits; ++i) {
            const Unit& unit = page_.units()[i];
            if (unit.isStructured || unit.at.size() > longestLine) continue;
            const std::string_view words = page_.words(unit);
            ofLogo(unit, words);
            if (page_.asked().isWord("head.icon-of-company", words) && i + 1 < page_.units().size()) addLine(i + 1, byIcon);
            if (page_.asked().hold("head.rating-line", words)) aboveRating(i);
            if (page_.asked().hold("head.posted-line", words)) aroundPosted(i);
        }
    }

private:
    static constexpr std::size_t longestLine = 160;
    static constexpr std::size_t longestName = 60;
    static constexpr int byLogo = weight::sentence - 4;
    static constexpr int byIcon = weight::label - 5;
    static constexpr int byRating = weight::sentence - 4;
    static constexpr int byPosted = weight::sentence - 4;

    /// "Company logo for, Example Works.", "Logo von Musterwerk".
    void ofLogo(const Unit& unit, std::string_view words) {
        const std::size_t before = page_.asked().beginningOf("name.logo-of", words);
        std::size_t behind = 0;
        for (const std::string& word : page_.asked().list("name.logo-behind"))
            if (behind == 0 && words.ends_with(word)) behind = word.size();
        if (before + behind == 0 || before + behind + 2 > words.size()) return;
        Span name{unit.at.begin + before, unit.at.end - behind};
        while (name.end > name.begin && page_.flat()[name.end - 1] == '.') --name.end;
        if (mayBeName(name)) add(name, byLogo, unit);
    }

    /// "Example Works / 3.7 out of 5 stars".
    void aboveRating(std::size_t i) {
        while (i > 0 && page_.asked().hold("head.rating-line", page_.words(page_.units()[i]))) --i;
        addLine(i, byRating);
    }

    /// "Somebody / Technician / Bonn · 2 weeks ago", "Technician / Somebody / Bonn · 2 weeks ago", "Technician / Somebody · Bonn
    /// · 2 weeks ago": the line that tells when the posting appeared tells where, too, or who.
    void aroundPosted(std::size_t i) {
        const Unit& posted = page_.units()[i];
        const Span part = firstPart(posted);
        const bool isPlaceFirst = isPlaceOrTerm(part) || part.size() == posted.at.size();
        if (!isPlaceFirst) {
            if (mayBeName(part) && i > 0) add(part, byPosted, posted);
            return;
        }
        if (const auto name = nameBeforePlace(i)) return add(*name, byPosted, page_.units()[i - 1]);
        const auto first = lineAbove(i);
        if (!first) return;
        const auto second = lineAbove(*first);
        const bool isBelowWork = page_.has("title.noun", *first);
        if (second && (isBelowWork || !page_.has("title.noun", *second)))
            addLine(*second, byPosted);
        else if (!isBelowWork)
            addLine(*first, byPosted);
    }

    /// "Somebody · Bonn" right above the line that tells when: the part before the sign, where the rest is a place.
    [[nodiscard]] std::optional<Span> nameBeforePlace(std::size_t i) const {
        if (i <= to_.top) return std::nullopt;
        const Unit& above = page_.units()[i - 1];
        const Span name = firstPart(above);
        if (name.end == above.at.end || above.label != 0 || above.isStructured || !mayBeName(name) ||
            page_.has("title.noun", i - 1))
            return std::nullopt;
        const Span rest{name.end, above.at.end};
        return placesIn(clues_, rest).empty() && page_.words(rest).find('(') == std::string_view::npos ? std::nullopt
                                                                                                       : std::optional(name);
    }

    /// The line above that is no button of the site, no place and no term: "Example Works / Share / Technician / Bonn".
    [[nodiscard]] std::optional<std::size_t> lineAbove(std::size_t i) const {
        while (i > to_.top)
            if (const Unit& unit = page_.units()[--i]; !page_.asked().hold("head.of-board", page_.words(unit)) &&
                                                       (page_.has("title.noun", i) || !isPlaceOrTerm(unit.at)))
                return i;
        return std::nullopt;
    }

    [[nodiscard]] Span firstPart(const Unit& unit) const {
        constexpr std::array<std::string_view, 3> signs{{" \u00b7 ", " | ", " \u2022 "}};
        std::size_t end = unit.at.end;
        for (const std::string_view sign : signs)
            if (const auto at = page_.words(unit).find(sign); at != std::string_view::npos)
                end = std::min(end, unit.at.begin + at);
        return {unit.at.begin, end};
    }

    [[nodiscard]] bool isPlaceOrTerm(Span part) const {
        const auto places = placesIn(clues_, part);
        return !places.empty() || !isFreeOfFacts(clues_, names_, part) ||
               page_.asked().hold("head.posted-line", page_.words(part));
    }

    void addLine(std::size_t i, int base) {
        const Unit& unit = page_.units()[i];
        if (unit.label == 0 && !unit.isStructured && unit.kind != LineKind::bullet && mayBeName(unit.at))
            add(unit.at, base, unit);
    }

    /// What the site says of the posting in its head is what counts here.
    void add(Span name, int base, Unit unit) {
        unit.voice = Voice::employer;
        to_.add(name, base, unit, "extract.by-head");
    }

    [[nodiscard]] bool mayBeName(Span name) const {
        return name.size() >= 2 && name.size() <= longestName && !isMostlySmall(page_, name) &&
               isFreeOfFacts(clues_, names_, name) && !page_.asked().hold("head.of-board", page_.words(name));
    }

    EmployerCandidates& to_;
    const Clues& clues_;
    const Page& page_;
    const EmployerNames& names_;
};

}  // namespace

void addEmployersOfBoardHead(EmployerCandidates& to) { BoardEmployers(to).run(); }

}  // namespace offerbook::extract::find
