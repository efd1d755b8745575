#include "core/extract/find/claims.h"

#include <algorithm>

namespace offerbook::extract::find {

std::size_t Claims::unitOf(const Evidence& evidence) const {
    return page_.unitAt(page_.flatSpan({evidence.begin, evidence.end}).begin);
}

bool Claims::mayContradict(const Evidence& a, const Evidence& b) const {
    const std::size_t first = unitOf(a);
    const std::size_t second = unitOf(b);
    if (first == Page::npos || second == Page::npos || !areApart(first, second)) return false;
    return isFirm(first, around(a, first)) && isFirm(second, around(b, second)) && isOfOneOpening() && !areOfTwoOpenings(a, b);
}

bool Claims::contradictsData(const Evidence& written) const {
    const std::size_t unit = unitOf(written);
    return unit != Page::npos && isFirm(unit, around(written, unit)) && isOfOneOpening();
}

bool Claims::areOfTwoOpenings(const Evidence& a, const Evidence& b) const {
    const std::size_t first = std::min(unitOf(a), unitOf(b));
    const std::size_t second = std::max(unitOf(a), unitOf(b));
    if (second >= page_.units().size()) return false;
    constexpr std::size_t farthest = 400;
    std::size_t between = second;
    while (between > first && second - between < farthest && !isHeadingOfWork(between)) --between;
    if (between == first || !isHeadingOfWork(between)) return false;
    for (std::size_t before = first; before > 0 && first - before < farthest; --before)
        if (isHeadingOfWork(before)) return page_.words(page_.units()[before]) != page_.words(page_.units()[between]);
    return isHeadingOfWork(0) &&
           page_.text().lines()[page_.units()[0].line].level == page_.text().lines()[page_.units()[between].line].level;
}

/// "## Engineer (m/f)"; not "Tasks of the engineer".
bool Claims::isHeadingOfWork(std::size_t unit) const {
    const Unit& there = page_.units()[unit];
    constexpr std::size_t mark = 4;
    if (there.kind != LineKind::heading || there.isStructured) return false;
    const auto nouns = page_.found("title.noun", unit);
    return !nouns.empty() &&
           (nouns.front().at().begin <= there.at.begin + mark || page_.words(there).find('[') != std::string_view::npos);
}

/// The items of a list, and the lines of a table, say what holds for one case each.
bool Claims::areApart(std::size_t a, std::size_t b) const {
    const Unit& one = page_.units()[a];
    const Unit& other = page_.units()[b];
    if (one.line == other.line) return false;
    const std::size_t apart = a > b ? a - b : b - a;
    return apart > 1 || one.kind != other.kind || one.section != other.section ||
           (one.kind == LineKind::paragraph && one.label == 0 && other.label == 0);
}

/// Of a long line ("37.5 hours per week with additional evenings ..., flexible ...") the words near the statement: what is left
/// open further away is something else.
Span Claims::around(const Evidence& evidence, std::size_t unit) const {
    constexpr std::size_t reach = 90;
    const Span at = page_.flatSpan({evidence.begin, evidence.end});
    const Span all = page_.units()[unit].at;
    return {std::max(all.begin, at.begin > reach ? at.begin - reach : 0), std::min(all.end, at.end + reach)};
}

/// "> Any news of the two positions?": what somebody wrote before.
bool Claims::isQuotedMail(const Unit& unit) const {
    const Line& line = page_.text().lines()[unit.line];
    return page_.text().slice(Span{line.begin, line.end}).starts_with("> ");
}

/// "Consultant (m/f) Psychiatry, Andernach - permanent" below an advert: one of the others that a site lists.
bool Claims::isLineOfOtherOpening(std::size_t unit) const {
    constexpr std::size_t headUnits = 12;
    constexpr std::size_t longest = 100;
    constexpr std::size_t mark = 3;
    const Unit& there = page_.units()[unit];
    if (unit < headUnits || there.label != 0 || there.at.size() > longest || page_.flat()[there.at.end - 1] == '.') return false;
    const auto nouns = page_.found("title.noun", unit);
    return !nouns.empty() && nouns.front().at().begin <= there.at.begin + mark &&
           page_.words(there).find_first_of(",|-(") != std::string_view::npos;
}

bool Claims::isFirm(std::size_t unit) const { return isFirm(unit, page_.units()[unit].at); }

bool Claims::isFirm(std::size_t unit, Span near) const {
    const Unit& there = page_.units()[unit];
    const bool isLabelled = there.label != 0;
    if (isQuotedMail(there) || isLineOfOtherOpening(unit)) return false;
    if (there.section == Section::legal || there.section == Section::wished) return false;
    if (there.section == Section::employer && !isLabelled) return false;
    // The summary in front matter is often the one of an earlier notice.
    constexpr std::size_t shortValue = 40;
    if (there.isStructured && !isLabelled && there.at.size() > shortValue) return false;
    if (page_.book().firstAt("claim.open", page_.words(near), page_.languages())) return false;
    // "We are looking for a trainee from 1 May": who is sought is nobody else.
    const bool isOfSought = page_.has("title.cue", unit) || page_.has("title.sought", unit);
    return isLabelled || isOfSought || !has(unit, "claim.other-subject");
}

bool Claims::has(std::size_t unit, std::string_view group) const {
    return page_.book().firstAt(group, page_.words(page_.units()[unit]), page_.languages()).has_value();
}

bool Claims::isSaidWith(const Evidence& evidence, std::string_view group) const {
    const std::size_t unit = unitOf(evidence);
    return unit != Page::npos && has(unit, group);
}

/// "Two positions", "PhD and postdoc positions": each may have its own terms.
bool Claims::isOfOneOpening() const {
    constexpr std::size_t headUnits = 10;
    const std::size_t count = std::min(headUnits, page_.units().size());
    for (std::size_t unit = 0; unit < count; ++unit)
        if (page_.book().firstAt("opening.several", page_.words(page_.units()[unit]), page_.languages())) return false;
    return true;
}

}  // namespace offerbook::extract::find
