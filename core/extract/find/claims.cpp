#include "core/extract/find/claims.h"

#include <algorithm>

namespace offerbook::extract::find {

Span Claims::flatOf(const Evidence& evidence) const { return page_.flatSpan({evidence.begin, evidence.end}); }

std::size_t Claims::unitOf(const Evidence& evidence) const { return page_.unitAt(flatOf(evidence).begin); }

bool Claims::mayContradict(const Evidence& a, const Evidence& b) const {
    return areSaidOfOnePost(a, b) && !isLeftOpen(a) && !isLeftOpen(b);
}

bool Claims::mayContradictAsSpans(const Evidence& a, const Evidence& b) const {
    const auto isOpenSpan = [&](const Evidence& evidence) {
        const std::size_t unit = unitOf(evidence);
        return unit == Page::npos || isLeftOpen(flatOf(evidence), page_.units()[unit].at, Of::span);
    };
    return areSaidOfOnePost(a, b) && !isOpenSpan(a) && !isOpenSpan(b);
}

bool Claims::areSaidOfOnePost(const Evidence& a, const Evidence& b) const {
    const std::size_t first = unitOf(a);
    const std::size_t second = unitOf(b);
    if (first == Page::npos || second == Page::npos) return false;
    return isOfThePost(first, flatOf(a)) && isOfThePost(second, flatOf(b)) && areOfOneOpening(a, b);
}

bool Claims::areOfOneOpening(const Evidence& a, const Evidence& b) const {
    const std::size_t first = unitOf(a);
    const std::size_t second = unitOf(b);
    if (first == Page::npos || second == Page::npos || !areApart(first, second)) return false;
    return isOfOneOpening() && !areOfTwoOpenings(a, b);
}

bool Claims::isLeftOpen(const Evidence& evidence) const {
    const std::size_t unit = unitOf(evidence);
    return unit == Page::npos || isLeftOpen(flatOf(evidence), page_.units()[unit].at);
}

bool Claims::contradictsData(const Evidence& written) const {
    const std::size_t unit = unitOf(written);
    return unit != Page::npos && isFirm(unit, flatOf(written)) && isOfOneOpening();
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

/// "## Engineer (m/f)", "Profile C: engineer"; not "Tasks of the engineer".
bool Claims::isHeadingOfWork(std::size_t unit) const {
    const Unit& there = page_.units()[unit];
    constexpr std::size_t mark = 4;
    if (there.kind != LineKind::heading || there.isStructured) return false;
    const auto nouns = page_.found("title.noun", unit);
    constexpr std::size_t longestNumber = 14;
    if (nouns.empty()) return false;
    const std::size_t colon = page_.words(there).find(": ");
    if (colon <= longestNumber && nouns.back().at().begin > there.at.begin + colon) return true;
    // "### [Senior engineer](https://...)": one of several that have pages of their own.
    const Line& line = page_.text().lines()[there.line];
    const bool isLink = page_.text().slice(Span{line.begin, line.end}).find("](") != std::string_view::npos;
    return nouns.front().at().begin <= there.at.begin + mark || isLink || page_.words(there).find('[') != std::string_view::npos;
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

/// The clause that a statement stands in, between commas, brackets and full stops; a comma within a number ends none.
Span Claims::clauseOf(Span at, Span all) const {
    constexpr std::size_t reach = 90;
    constexpr std::string_view ends = ",;():";
    const std::string_view flat = page_.flat();
    const auto isDigit = [&](std::size_t i) { return i < flat.size() && flat[i] >= '0' && flat[i] <= '9'; };
    const auto isEnd = [&](std::size_t i) {
        return (ends.find(flat[i]) != std::string_view::npos && !isDigit(i + 1)) ||
               (flat[i] == '.' && i + 1 < all.end && flat[i + 1] == ' ' && i > all.begin + 2 && !isDigit(i - 1));
    };
    const std::size_t first = std::max(all.begin, at.begin > reach ? at.begin - reach : 0);
    const std::size_t last = std::min(all.end, at.end + reach);
    Span clause{std::max(at.begin, first), std::min(at.end, last)};
    while (clause.begin > first && !isEnd(clause.begin - 1)) --clause.begin;
    while (clause.end < last && !isEnd(clause.end)) ++clause.end;
    return clause;
}

bool Claims::isOpen(Span words, Of of) const {
    if (words.begin >= words.end) return false;
    std::string said(page_.words(words));
    const auto leaveOut = [&](std::string_view group) {
        while (const auto at = page_.book().firstAt(group, said, page_.languages())) {
            const std::size_t length = page_.book().lengthAtStart(group, std::string_view(said).substr(*at), page_.languages());
            if (length == 0) break;
            said.replace(*at, length, length, '~');
        }
    };
    // "Ends after two years", "eight hours a day, that is forty a week": their words say it outright.
    leaveOut("claim.not-open");
    if (of == Of::span) leaveOut("claim.within");
    return page_.book().firstAt("claim.open", said, page_.languages()).has_value();
}

/// "Or", "depending on", "initially" in the clause of the statement, in the one that opens its sentence ("In summer, ..."), or
/// right behind its comma ("..., or 30"). What is left open further away ("..., spread over four or five days") is something
/// else.
bool Claims::isLeftOpen(Span at, Span all, Of of) const {
    const Span clause = clauseOf(at, all);
    if (isOpen(clause, of)) return true;
    constexpr std::size_t opening = 28;
    constexpr std::size_t reach = 90;
    const bool isNearOpening = clause.begin - all.begin <= reach;
    if (isNearOpening && isOpen({all.begin, std::min(clause.begin, all.begin + opening)}, of)) return true;
    const Span behind{std::min(clause.end + 1, all.end), all.end};
    if (page_.book().lengthAtStart("claim.open-behind", page_.words(behind), page_.languages()) > 0) return true;
    // "Plus 5 days": more than what is said elsewhere; "25 days plus public holidays" is those.
    return page_.book().firstAt("claim.on-top", page_.words(Span{clause.begin, at.begin}), page_.languages()).has_value();
}

/// "> Any news of the two positions?": what somebody wrote before.
bool Claims::isQuotedMail(const Unit& unit) const {
    const Line& line = page_.text().lines()[unit.line];
    if (!page_.text().slice(Span{line.begin, line.end}).starts_with("> ")) return false;
    // "> 30 days of leave" is an item of a list.
    constexpr std::size_t shortItem = 60;
    constexpr std::string_view endsSentence = ".?!";
    return unit.at.size() > shortItem || endsSentence.find(page_.flat()[unit.at.end - 1]) != std::string_view::npos;
}

/// "Consultant (m/f) Psychiatry, Andernach - permanent" below an advert: one of the others that a site lists.
bool Claims::isLineOfOtherOpening(std::size_t unit) const {
    constexpr std::size_t headUnits = 12;
    constexpr std::size_t longest = 100;
    constexpr std::size_t longestRows = 300;
    constexpr std::size_t mark = 3;
    const Unit& there = page_.units()[unit];
    if (unit < headUnits || there.label != 0 || there.at.size() > longestRows || page_.flat()[there.at.end - 1] == '.')
        return false;
    const auto nouns = page_.found("title.noun", unit);
    const std::string_view words = page_.words(there);
    // "Growth intern - Sample Ltd - Leeds - no remote": a row of facts.
    int joints = 0;
    for (std::size_t at = words.find(" - "); at != std::string_view::npos; at = words.find(" - ", at + 1)) ++joints;
    constexpr int enough = 3;
    if (joints >= enough) return true;
    return there.at.size() <= longest && !nouns.empty() && nouns.front().at().begin <= there.at.begin + mark &&
           words.find_first_of(",|-(") != std::string_view::npos;
}

bool Claims::isFirm(const Evidence& evidence) const {
    const std::size_t unit = unitOf(evidence);
    return unit != Page::npos && isFirm(unit, flatOf(evidence));
}

bool Claims::areFirmApart(const std::vector<Evidence>& a, const std::vector<Evidence>& b) const {
    const auto isTerm = [&](const Evidence& evidence) { return isFirm(evidence) || isStandingIn(evidence); };
    return std::any_of(a.begin(), a.end(), [&](const Evidence& one) {
        return isTerm(one) && std::any_of(b.begin(), b.end(),
                                          [&](const Evidence& other) { return unitOf(one) != unitOf(other) && isTerm(other); });
    });
}

bool Claims::isFirm(std::size_t unit, Span at) const { return isOfThePost(unit, at) && !isLeftOpen(at, page_.units()[unit].at); }

bool Claims::isOfThePost(std::size_t unit, Span at) const {
    const Unit& there = page_.units()[unit];
    const bool isLabelled = there.label != 0;
    if (isQuotedMail(there) || isLineOfOtherOpening(unit)) return false;
    if (there.section == Section::legal || there.section == Section::wished) return false;
    if (there.section == Section::employer && !isLabelled && !has(unit, "claim.of-reader")) return false;
    // The summary in front matter is often the one of an earlier notice.
    constexpr std::size_t shortValue = 40;
    if (there.isStructured && !isLabelled && there.at.size() > shortValue) return false;
    // "We are looking for a trainee from 1 May", "you join our team on 1 May": who is sought is nobody else.
    if (isLabelled || page_.has("title.cue", unit) || page_.has("title.sought", unit) || has(unit, "claim.joins")) return true;
    if (isLineOfTitle(unit)) return true;
    // "The probation period is limited": what the words right before it are said of.
    const Span before{clauseOf(at, there.at).begin, std::max(at.begin, there.at.begin)};
    if (before.begin < before.end && page_.book().firstAt("claim.subject-before", page_.words(before), page_.languages()))
        return false;
    // Of whom or what it is said stands before it or in its clause; "a colleague is on leave; your contract runs until ...": the
    // clause has a subject of its own.
    const Span clause = clauseOf(at, there.at);
    const auto isOfOther = [&](Span words) {
        return page_.book().firstAt("claim.other-subject", page_.words(words), page_.languages()).has_value();
    };
    if (!isOfOther({there.at.begin, clause.end})) return true;
    const Span upTo{clause.begin, std::max(clause.begin, at.end)};
    return !isOfOther({clause.begin, std::max(clause.begin, at.begin)}) &&
           page_.book().firstAt("claim.of-post", page_.words(upTo), page_.languages());
}

/// "You stand in for a colleague until 31 March": the colleague says why, not of whom the day is said. What contract the
/// colleague has ("on a fixed-term contract") is another matter.
bool Claims::isStandingIn(const Evidence& evidence) const {
    const std::size_t unit = unitOf(evidence);
    const bool isCounted = evidence.text.find_first_of("0123456789") != std::string::npos;
    return isCounted && unit != Page::npos && has(unit, "claim.stands-in") && !isLeftOpen(evidence);
}

/// "Shop assistant, books for children - 20 hours a week - York" at the top: whoever else the title names.
bool Claims::isLineOfTitle(std::size_t unit) const {
    constexpr std::size_t headUnits = 3;
    constexpr std::size_t longest = 140;
    const Unit& there = page_.units()[unit];
    return unit < headUnits && !there.isStructured && there.at.size() <= longest && page_.flat()[there.at.end - 1] != '.' &&
           page_.has("title.noun", unit);
}

bool Claims::has(std::size_t unit, std::string_view group) const {
    return page_.book().firstAt(group, page_.words(page_.units()[unit]), page_.languages()).has_value();
}

bool Claims::isSaidWith(const Evidence& evidence, std::string_view group) const {
    const std::size_t unit = unitOf(evidence);
    return unit != Page::npos && has(unit, group);
}

bool Claims::isSaidUpTo(const Evidence& evidence, std::string_view group) const {
    const std::size_t unit = unitOf(evidence);
    if (unit == Page::npos) return false;
    const Span all = page_.units()[unit].at;
    const Span said{all.begin, clauseOf(flatOf(evidence), all).end};
    return page_.book().firstAt(group, page_.words(said), page_.languages()).has_value();
}

/// "Two positions", "PhD and postdoc positions": each may have its own terms.
bool Claims::isOfOneOpening() const {
    constexpr std::size_t headUnits = 10;
    const std::size_t count = std::min(headUnits, page_.units().size());
    for (std::size_t unit = 0; unit < count; ++unit)
        if (has(unit, "opening.several") && isOfOpenings(unit)) return false;
    return true;
}

/// "Two positions are vacant", "Vacancies: 3"; not "Positions: 1", "shared by: 14 people", "you will price jobs".
bool Claims::isOfOpenings(std::size_t unit) const {
    const Unit& there = page_.units()[unit];
    const Line& line = page_.text().lines()[there.line];
    if (line.hasLabel()) {
        const std::string_view label = page_.words(page_.flatSpan(line.label));
        const bool isCount = page_.book().firstAt("opening.several", label, page_.languages()).has_value();
        if (isCount) return page_.words(page_.flatSpan(line.value)) != "1";
        if (there.label == 0) return false;
    }
    const bool isSentence = page_.flat()[there.at.end - 1] == '.';
    return !isSentence || page_.has("title.cue", unit) || page_.has("title.sought", unit) || has(unit, "claim.of-opening");
}

}  // namespace offerbook::extract::find
