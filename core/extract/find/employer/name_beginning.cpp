#include "core/extract/find/employer/name_beginning.h"

#include "core/extract/find/piece_filter.h"

#include <algorithm>

namespace offerbook::extract::find {

NameBeginning::NameBeginning(const EmployerNames& names) : names_(names), page_(names.page()), asked_(names.page().asked()) {}

bool NameBeginning::isOrganisation(Span at) const {
    return names_.holds("employer.noun", at) || names_.holds("employer.like", at);
}

void NameBeginning::passWordsBefore(Span& at) const {
    passWork(at);
    passPrepositions(at);
    passArticles(at);
    passAdjective(at);
    // "About working at Example": the words before the name.
    if (const auto pieces = asked_.piecesOf("name.life-at", page_.words(at)); !pieces.empty()) at.begin += pieces.front().size();
    passJoint(at);
    takeKindBefore(at);
    takeChez(at);
}

/// "Clerk Accounts at Example Works Ltd" as a heading: who works there, and then the name.
void NameBeginning::passWork(Span& at) const {
    const std::size_t unit = page_.unitAt(at.begin);
    if (unit == Page::npos || at.size() == 0) return;
    const auto works = page_.found("title.noun", unit);
    // Its first word is, or ends in, one for a person's work: "Clerk", "Projektleiter".
    const bool isWork = std::any_of(works.begin(), works.end(), [&](const Found& work) {
        return work.at().begin >= at.begin && work.at().begin < at.end &&
               page_.words(Span{at.begin, work.at().begin}).find(' ') == std::string_view::npos;
    });
    if (!isWork) return;
    const auto pieces = asked_.piecesOf("name.work-at", page_.words(at), 0, names_.ownLanguage());
    if (!pieces.empty() && pieces.front().size() < at.size() && page_.text().folded().isUpper(at.begin + pieces.front().size()))
        at.begin += pieces.front().size();
}

/// "chez Société Exemple": within a sentence the word for what a house is has a capital where the name begins with it.
bool NameBeginning::isOfName(Span at) const {
    const std::size_t unit = page_.unitAt(at.begin);
    const bool isFirst = unit == Page::npos || at.begin <= page_.units()[unit].at.begin + 1;
    return !isFirst && page_.text().folded().isUpper(at.begin) && page_.text().language() == "fr" &&
           asked_.beginningOf("name.kind-before", page_.words(at)) > 0;
}

/// "dell'Azienda Esempio", "by the Example Trust" as a part of a heading: words in small letters before a name are none of it.
void NameBeginning::passPrepositions(Span& at) const {
    const auto& folded = page_.text().folded();
    if (at.size() == 0 || folded.isUpper(at.begin)) return;
    const std::size_t words = asked_.beginningOf("name.small-before", page_.words(at));
    if (words > 0 && words < at.size() && folded.isUpper(at.begin + words)) at.begin += words;
}

/// "la societa X", "Über den Verein X"
void NameBeginning::passArticles(Span& at) const {
    for (int round = 0; round < 3; ++round) {
        const std::size_t article = asked_.beginningOf("name.article", page_.words(at));
        if (article == 0 || isOfName(at)) break;
        // "Azienda Agricola Esempio": here the word is part of the name.
        if (!asked_.hold("name.begins-with-kind", page_.words(at))) at.begin += article;
    }
    // "L'agence Exemple recrute": what it is in small letters, then its name.
    const std::size_t kind = asked_.beginningOf("name.small-kind", page_.words(at));
    const auto& folded = page_.text().folded();
    if (kind > 0 && kind < at.size() && !folded.isUpper(at.begin) && folded.isUpper(at.begin + kind)) at.begin += kind;
    // "Der Verein Beispiel e. V.": its legal form says already that it is one.
    if (const auto pieces = asked_.piecesOf("name.club-of-form", page_.words(at)); pieces.size() > 1)
        at.begin += pieces[1].size();
}

/// "Die gemeinnützige Beispiel GmbH": an adjective in small letters is none of the name.
void NameBeginning::passAdjective(Span& at) const {
    const auto& folded = page_.text().folded();
    if (at.size() == 0 || folded.isUpper(at.begin)) return;
    const auto pieces = asked_.piecesOf("name.small-adjective", page_.words(at), 0, names_.ownLanguage());
    if (!pieces.empty() && pieces.front().size() < at.size() && folded.isUpper(at.begin + pieces.front().size()))
        at.begin += pieces.front().size();
}

/// "Le bistrot Chez Exemple": with a capital within a sentence the word is the name's.
void NameBeginning::takeChez(Span& at) const {
    constexpr std::string_view chez = "chez ";
    if (at.begin < chez.size() + 1 || page_.flat().substr(at.begin - chez.size(), chez.size()) != chez) return;
    const std::size_t begin = at.begin - chez.size();
    const std::size_t unit = page_.unitAt(begin);
    if (unit != Page::npos && begin > page_.units()[unit].at.begin + 2 && page_.text().folded().isUpper(begin)) at.begin = begin;
}

/// "l'association pour l'Exemple": the word for what it is belongs to a name that would begin with a joint.
void NameBeginning::takeKindBefore(Span& at) const {
    if (at.size() == 0 || page_.text().folded().isUpper(at.begin)) return;
    const std::string_view words = page_.words(at);
    const std::string_view joint = words.substr(0, words.find_first_of(" '"));
    if (!asked_.isWord("name.begins-with-joint", joint, names_.ownLanguage())) return;
    constexpr std::size_t reach = 16;
    const std::string_view before = page_.flat().substr(at.begin > reach ? at.begin - reach : 0, std::min(at.begin, reach));
    at.begin -= asked_.endingOf("name.kind-before", before);
}

/// "Beim Amt für Beispiele ist eine Stelle zu besetzen": the office, without the words before it.
void NameBeginning::passJoint(Span& at) const {
    const std::size_t joint = asked_.beginningOf("name.office-joint", page_.words(at));
    if (joint > 0 && isOrganisation(at)) at.begin += joint;
}

void NameBeginning::takeWhole(Span& at) const {
    const PieceFilter filter(page_.words(at));
    for (const std::string& within : asked_.list("name.within")) {
        if (!filter.mayHold(within)) continue;
        const auto joint = page_.words(at).find(within);
        if (joint == std::string_view::npos) continue;
        const Span front{at.begin, at.begin + joint};
        const Span behind{front.end + within.size(), at.end};
        const std::size_t unit = page_.unitAt(behind.begin);
        const bool isPart = names_.holds("employer.part", front) || !names_.holds("employer.noun", front) ||
                            asked_.hold("name.part-by-name", page_.words(front), names_.ownLanguage());
        const auto* noun = unit != Page::npos ? page_.near("employer.noun", unit, behind, 0) : nullptr;
        // "Haus am See gGmbH": the form alone is no whole that something is a part of.
        if (noun != nullptr && asked_.hold("name.form-alone", page_.words(noun->at()), names_.ownLanguage())) continue;
        // "Service de l'enseignement du canton": behind "de l'" the organisation begins at once.
        const bool isWhole =
            isPart && noun != nullptr && (!asked_.isWord("name.within-at-once", within) || noun->at().begin == behind.begin);
        if (isWhole || asked_.isWord("name.within-surely", within)) at = behind;
    }
    if (filter.hasBlanks()) outOfPart(at);
}

/// "Department of Botany, University of Examples": the house that the part before the comma belongs to.
bool NameBeginning::behindPart(Span& at) const {
    constexpr std::string_view comma = ", ";
    const auto found = page_.words(at).find(comma);
    if (found == std::string_view::npos) return false;
    const Span part{at.begin, at.begin + found};
    const Span whole{part.end + comma.size(), at.end};
    const bool isPart =
        names_.holds("employer.part", part) || asked_.hold("name.part-by-name", page_.words(part), names_.ownLanguage());
    if (!isPart || names_.holds("employer.part", whole) || !asked_.hold("name.whole-house", page_.words(whole))) return false;
    at = whole;
    return true;
}

/// "Laboratory X of the National Centre", "Institut für Y der Universität Z": the whole that the part belongs to.
void NameBeginning::outOfPart(Span& at) const {
    if (behindPart(at)) return;
    const PieceFilter filter(page_.words(at));
    for (const std::string& of : asked_.list("name.part-of")) {
        if (!filter.mayHold(of)) continue;
        const auto joint = page_.words(at).find(of);
        if (joint == std::string_view::npos) continue;
        const Span part{at.begin, at.begin + joint};
        const Span whole{part.end + of.size(), at.end};
        // "Institute of Sound of the Example Academy of Sciences"
        const bool isPartByName = asked_.hold("name.part-by-name", page_.words(part), names_.ownLanguage()) &&
                                  asked_.hold("name.whole-house", page_.words(whole));
        const bool isPart = names_.holds("employer.part", part) && !names_.holds("employer.part", whole);
        if ((!isPart && !isPartByName) || !names_.holds("employer.noun", whole)) continue;
        at = whole;
        return;
    }
}

}  // namespace offerbook::extract::find
