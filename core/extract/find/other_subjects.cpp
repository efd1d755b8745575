#include "core/extract/find/other_subjects.h"

#include "core/extract/find/claims.h"

#include <algorithm>
#include <array>

namespace offerbook::extract::find {

/// A way to speak of others.
struct OtherSubjects::Kind {
    std::string_view group;
    bool opensClause = true;       ///< its words are the subject, where a clause begins
    bool endsAtReader = false;     ///< a clause that speaks to the reader is said to them all the same
    bool needsOccupation = false;  ///< who is named by what they do
    bool isOfSentence = false;     ///< it gives the whole sentence away
    bool endsWithClause = false;   ///< what follows its clause is something else
    bool maySeek = false;          ///< also in a sentence that says who is sought
    bool isOfSameWork = false;     ///< also where it names the work of the opening: "the second clerk"
    bool isOfOneOpening = false;   ///< it may be the opening where the page is of several, or names it nowhere else
};

namespace {

/// No statement is longer; a line of megabytes may hold many.
constexpr std::size_t longestStatement = 600;

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// Visits the words of a folded text.
template <class Visit>
void eachWord(std::string_view text, const Visit& visit) {
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && isLetter(text[end])) ++end;
        if (end > begin) visit(text.substr(begin, end - begin));
        begin = end + 1;
    }
}

}  // namespace

std::span<const OtherSubjects::Kind> OtherSubjects::kinds() {
    static constexpr std::array<Kind, 10> kinds{{
        {.group = "other.group", .endsAtReader = true},
        {.group = "other.person", .endsAtReader = true},
        {.group = "other.occupation", .endsAtReader = true, .needsOccupation = true, .isOfOneOpening = true},
        {.group = "other.second", .endsAtReader = true, .needsOccupation = true, .isOfSameWork = true, .isOfOneOpening = true},
        {.group = "other.opening", .needsOccupation = true, .maySeek = true, .isOfOneOpening = true},
        {.group = "other.post", .maySeek = true, .isOfOneOpening = true},
        {.group = "other.place", .endsAtReader = true, .maySeek = true, .isOfOneOpening = true},
        {.group = "other.denied", .opensClause = false, .endsWithClause = true, .maySeek = true},
        {.group = "other.aside", .opensClause = false, .maySeek = true},
        {.group = "other.notice", .opensClause = false, .isOfSentence = true, .maySeek = true},
    }};
    return kinds;
}

OtherSubjects::OtherSubjects(const Page& page) : page_(page), isSpokenOf_(page.units().size(), false) {
    bool isAnySpokenOf = false;
    for (const Kind& kind : kinds())
        for (const Found& found : page_.found(kind.group)) isSpokenOf_[found.unit] = isAnySpokenOf = true;
    if (!isAnySpokenOf) return;
    readNames();
    isOfSeveral_ = !Claims(page_).isOfOneOpening();
    isOfGroup_ = page_.asked().hold("other.group-opening", names_, page_.languages());
}

void OtherSubjects::addNames(std::string_view words) {
    constexpr std::size_t enough = 4000;
    if (names_.size() > enough) return;
    names_ += words.substr(0, std::min(words.size(), enough));
    names_ += '\n';
}

/// Its title stands in the first lines, behind a label, or in a sentence that says who is sought.
void OtherSubjects::readNames() {
    constexpr std::size_t headUnits = 5;
    const auto& units = page_.units();
    for (std::size_t i = 0; i < units.size(); ++i) {
        const bool isLine = units[i].kind != LineKind::bullet && page_.flat()[units[i].at.end - 1] != '.';
        const bool isName = (i < headUnits && isLine) || units[i].kind == LineKind::heading || units[i].isAbout(Topic::title);
        if (!isName) continue;
        addNames(page_.words(units[i]));
        isNamed_ = isNamed_ || saysWork(i, units[i].at) || units[i].isAbout(Topic::title);
    }
    for (const std::string_view group : {"title.cue", "title.sought"})
        for (const Found& found : page_.found(group)) {
            if (page_.has("other.post", found.unit) || page_.has("other.opening", found.unit)) continue;
            const auto title = found.hit.part(Part::title);
            if (!title) continue;
            addNames(page_.words(*title));
            isNamed_ = isNamed_ || saysWork(found.unit, *title);
        }
}

/// "Clerk", not "staff".
bool OtherSubjects::saysWork(std::size_t unit, Span words) const {
    const auto nouns = page_.found("title.noun", unit);
    return std::any_of(nouns.begin(), nouns.end(), [&](const Found& noun) {
        return noun.at().begin < words.end && noun.at().end > words.begin && !hold("other.anyone", noun.at());
    });
}

/// A word of it begins as one of the opening's names, or stands in one: "kitchen" in "kitchen hand".
bool OtherSubjects::isOfOpening(std::string_view who) const {
    constexpr std::size_t shortest = 4;
    constexpr std::size_t stem = 5;
    bool known = false;
    eachWord(who, [&](std::string_view word) {
        if (word.size() >= shortest && names_.find(word.substr(0, stem)) != std::string::npos) known = true;
    });
    return known;
}

bool OtherSubjects::hold(std::string_view group, Span words) const {
    return words.begin < words.end && page_.asked().hold(group, page_.words(words), page_.languages());
}

/// A comma, bracket, colon or dash between two clauses, not one within a number.
bool OtherSubjects::isEdge(std::size_t at, Span all) const {
    constexpr std::string_view ends = ",;:()";
    const std::string_view flat = page_.flat();
    const auto isDigit = [&](std::size_t i) { return i >= all.begin && i < all.end && flat[i] >= '0' && flat[i] <= '9'; };
    if (flat[at] == '-') return at > all.begin && flat[at - 1] == ' ' && at + 1 < all.end && flat[at + 1] == ' ';
    return ends.find(flat[at]) != std::string_view::npos && !(at > all.begin && isDigit(at - 1) && isDigit(at + 1));
}

std::size_t OtherSubjects::clauseBegin(std::size_t from, Span all) const {
    const std::size_t least = std::max(all.begin, from > longestStatement ? from - longestStatement : 0);
    while (from > least && !isEdge(from - 1, all)) --from;
    return from;
}

/// Up to where it comes back to the reader ("..., but you have 25"); a bracket that it stands in closes it, and so does a
/// semicolon.
std::size_t OtherSubjects::endOfStatement(std::size_t from, Span all) const {
    constexpr std::size_t reach = 40;
    const std::size_t last = std::min(all.end, from + longestStatement);
    int depth = 0;
    for (std::size_t at = from; at < last; ++at) {
        const char c = page_.flat()[at];
        if (c == '(') ++depth;
        if (c == ')' && --depth < 0) return at;
        if (c == ';') return at;
        if (depth == 0 && isEdge(at, all) && hold("other.return", {at + 1, std::min(at + 1 + reach, all.end)})) return at;
    }
    return last;
}

/// Small words alone stand before it in its clause: "however, ...", "and ...".
bool OtherSubjects::opensClause(Span hit, Span all) const {
    const Span before{clauseBegin(hit.begin, all), hit.begin};
    return before.size() == 0 || hold("other.lead", before);
}

bool OtherSubjects::saysOther(const Kind& kind, const Found& found) const {
    const Span all = page_.units()[found.unit].at;
    constexpr std::size_t reach = 12;
    const std::size_t before = std::max(all.begin, found.at().begin > reach ? found.at().begin - reach : 0);
    if (hold("other.since", {before, found.at().begin})) return false;
    if (kind.opensClause && !opensClause(found.at(), all)) return false;
    const auto who = found.hit.part(Part::who);
    if (who && !kind.isOfSameWork && isOfOpening(page_.words(*who))) return false;
    if (who && (kind.needsOccupation || kind.isOfOneOpening) && hold("other.anyone", *who)) return false;
    return !kind.needsOccupation || (who && saysWork(found.unit, *who));
}

Span OtherSubjects::reachOf(const Kind& kind, const Found& found) const {
    const Span all = page_.units()[found.unit].at;
    const Span hit = found.at();
    Span reach{clauseBegin(hit.begin, all), endOfStatement(hit.begin, all)};
    const Span before{all.begin, hit.begin};
    if (kind.isOfSentence && before.size() < longestStatement && !hold("other.reader", before) && !hold("other.this", before))
        reach = {all.begin, endOfStatement(hit.end, all)};
    std::size_t end = hit.end;
    while (end < reach.end && !isEdge(end, all)) ++end;
    // "Two years are not enough: three are asked for."
    if (kind.endsWithClause) return {reach.begin, end};
    if (!kind.endsAtReader) return reach;
    // "Your supervisor agrees the hours with you": up to the next edge it is said to the reader.
    return hold("other.reader", {reach.begin, end}) ? Span{hit.begin, hit.begin} : reach;
}

/// "Our drivers work 39 hours. Your post is no exception."
bool OtherSubjects::includesReader(std::size_t unit) const {
    const auto& units = page_.units();
    return hold("other.included", units[unit].at) || (unit + 1 < units.size() && hold("other.included", units[unit + 1].at));
}

std::vector<Span> OtherSubjects::in(std::size_t unit) const {
    if (!isSpokenOf_[unit]) return {};
    const Unit& there = page_.units()[unit];
    std::vector<Span> parts;
    if (there.kind == LineKind::heading || there.isStructured) return parts;
    for (const Kind& kind : kinds()) {
        if (isOfGroup_ && kind.group == "other.group") continue;
        if (kind.isOfOneOpening && (isOfSeveral_ || !isNamed_)) continue;
        if (!kind.maySeek && (page_.has("title.cue", unit) || page_.has("title.sought", unit))) continue;
        for (const Found& found : page_.found(kind.group, unit)) {
            if (!saysOther(kind, found)) continue;
            const Span reach = reachOf(kind, found);
            // "Volunteers wanted", "students welcome": the reader may be one.
            if (reach.size() > 0 && (kind.maySeek || !hold("other.wanted", reach))) parts.push_back(reach);
        }
    }
    if (!parts.empty() && includesReader(unit)) return {};
    std::sort(parts.begin(), parts.end(), [](Span a, Span b) { return a.begin < b.begin; });
    std::vector<Span> joined;
    for (const Span& part : parts)
        if (joined.empty() || part.begin > joined.back().end)
            joined.push_back(part);
        else
            joined.back().end = std::max(joined.back().end, part.end);
    return joined;
}

}  // namespace offerbook::extract::find
