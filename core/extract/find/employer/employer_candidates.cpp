#include "core/extract/find/employer/employer_candidates.h"

#include <algorithm>

namespace offerbook::extract::find {

void EmployerCandidates::add(Span at, int base, const Unit& unit, std::string_view reason) {
    at.end = wholeWord(at, unit);
    const std::size_t written = at.begin;
    at = names.trimmed(at);
    if (reason == "extract.by-label") at.begin = withOwnArticle(written, at);
    at.end = names.withHiddenName(at);
    if (isTornFromWord(at)) return;
    // "Integral. Digital. Nachhaltig.": one word with a full stop is a sentence.
    const bool isOneWord = page.words(at).find(' ') == std::string_view::npos;
    const bool isSentence = at.size() > 4 && page.flat()[at.end - 1] == '.' && page.words(at).find('.') + 1 == at.size();
    const bool isPartOfLine = reason == "extract.by-head" && page.flat().substr(at.end, 1) == "." && at.end < unit.at.end;
    if (isOneWord && (isSentence || isPartOfLine) && page.text().language() == "de") return;
    // "Il dipartimento per la trasformazione": an office is named by what it is for, in small letters.
    const bool isOffice = page.book().lengthAtStart("employer.body", page.words(at), page.languages()) > 0;
    if (at.size() < 2 || at.size() > 80 || !names.looksLikeName(at, reason == "extract.by-label" || isOffice)) return;
    if (names.holds("employer.part", at) && !page.words(at).starts_with("univ")) base -= 10;  // a part of the employer
    if (at.size() < 30 && (names.isWordOfPostings(at) || isWhereAlone(at, reason == "extract.by-label"))) return;
    if (reason == "extract.by-sentence" && !isOffice && (names.beginsSentenceOnly(at, unit) || names.isOnlyDescribed(at))) return;
    // "University" speaks for an employer, "Technician" for the person who is looked for.
    if (names.holds("employer.noun", at) || names.holds("employer.like", at))
        base += 8;
    else if (names.holds("title.noun", at))
        base -= isSaidToBe(at, base, reason) ? 12 : 25;
    Evidence evidence = page.evidence(at);
    findings.push_back(
        {onOneLine(evidence.text), {evidence}, base + heardFrom(unit.voice), unit.voice, false, {std::string(reason), {}}});
}

void EmployerCandidates::addDescribed(Span at, int weight, const Unit& unit) {
    Evidence evidence = page.evidence(at);
    findings.push_back(
        {evidence.text, {evidence}, weight + heardFrom(unit.voice), unit.voice, false, {"extract.by-sentence", {}}});
}

/// "CI.t.Y COUNCIL": what stands right behind the full stop of a word is the rest of that word.
bool EmployerCandidates::isTornFromWord(Span at) const {
    const auto isLetter = [&](std::size_t i) { return page.flat()[i] >= 'a' && page.flat()[i] <= 'z'; };
    return at.begin > 1 && page.flat()[at.begin - 1] == '.' && isLetter(at.begin - 2) && isLetter(at.begin);
}

/// A pattern ends where its reach does, perhaps within a word.
std::size_t EmployerCandidates::wholeWord(Span at, const Unit& unit) const {
    const auto isLetter = [&](std::size_t i) { return page.flat()[i] >= 'a' && page.flat()[i] <= 'z'; };
    while (at.end > at.begin && at.end < unit.at.end && isLetter(at.end - 1) && isLetter(at.end)) ++at.end;
    return at.end;
}

/// "Company: Das Musterwerk": a label's value begins with the name, so that an article with a capital belongs to it.
std::size_t EmployerCandidates::withOwnArticle(std::size_t written, Span name) const {
    while (written < name.begin && (page.flat()[written] == ' ' || page.flat()[written] == '"' || page.flat()[written] == '\''))
        ++written;
    const bool isArticle = written < name.begin && page.asked().isWord("name.own-article", page.words(Span{written, name.begin}));
    return isArticle && page.text().folded().isUpper(written) && page.text().folded().isUpper(name.begin) ? written : name.begin;
}

/// Front matter may be longer than the head of a posting: behind its closing line, or its last field, the text begins.
std::size_t EmployerCandidates::topOf(const Page& page) {
    constexpr std::size_t longest = 80;
    const auto& units = page.units();
    if (units.empty()) return 0;
    const std::string_view fence = page.words(units.front());
    if (fence == "---" || fence == "+++")
        for (std::size_t i = 1; i < units.size() && i < longest; ++i)
            if (page.words(units[i]) == fence) return i + 1 < units.size() ? i + 1 : 0;
    std::size_t top = 0;
    while (top < units.size() && units[top].isStructured) ++top;
    return top < units.size() ? top : 0;
}

/// "Lantern Writers is a charity": the sentence says that a name of several words with capitals is a house, though one of them
/// is a person's work.
bool EmployerCandidates::isSaidToBe(Span at, int base, std::string_view reason) const {
    const std::size_t blank = page.words(at).find(' ');
    return page.text().language() == "en" && base >= weight::sentence && reason == "extract.by-sentence" &&
           blank != std::string_view::npos && page.text().folded().isUpper(at.begin + blank + 1);
}

/// "Nigeria", "Bonn": where, not who; "City of Bonn" has a word of an employer, and a label may name a house called as a town.
bool EmployerCandidates::isWhereAlone(Span at, bool isLabelled) const {
    if (names.holds("employer.noun", at) || names.holds("employer.like", at)) return false;
    const auto places = placesIn(clues, {at.begin, std::min(at.begin + 1, at.end)});
    return std::any_of(places.begin(), places.end(), [&](const PlaceHit& place) {
        return place.at.end == at.end && !place.isAmbiguous && (place.kind != PlaceHit::Kind::city || !isLabelled);
    });
}

}  // namespace offerbook::extract::find
