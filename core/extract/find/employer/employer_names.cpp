#include "core/extract/find/employer/employer_names.h"

#include "core/extract/find/piece_filter.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace offerbook::extract::find {

bool EmployerNames::beginsSentenceOnly(Span at, const Unit& unit) const {
    constexpr std::size_t article = 4;
    if (at.begin > unit.at.begin + article || holds("employer.noun", at) || holds("employer.like", at)) return false;
    bool anySmall = false;
    for (std::size_t i = at.begin + 1; i < at.end; ++i) {
        const char c = page_.flat()[i];
        if (page_.text().folded().isUpper(i) || (c >= '0' && c <= '9')) return false;
        anySmall = anySmall || (page_.flat()[i - 1] == ' ' && c >= 'a' && c <= 'z');
    }
    return anySmall;
}

bool EmployerNames::isOnlyDescribed(Span at) const {
    static constexpr std::array<std::string_view, 10> opensPlace{
        {"a", "ad", "in", "con", "sul", "sulla", "nel", "nella", "situata", "presso"}};
    const std::string_view words = page_.words(at);
    std::size_t word = page_.book().lengthAtStart("employer.kind", words, page_.languages());
    if (word == 0) return false;
    while (word < words.size()) {
        ++word;
        const std::size_t end = std::min(words.find(' ', word), words.size());
        if (std::find(opensPlace.begin(), opensPlace.end(), words.substr(word, end - word)) != opensPlace.end()) return true;
        const bool isFigure = word < end && words[word] >= '0' && words[word] <= '9';
        if (page_.text().folded().isUpper(at.begin + word) || isFigure) return false;
        word = end;
    }
    return true;
}

bool EmployerNames::isWordOfPostings(Span at) const {
    if (page_.words(at).find(' ') != std::string_view::npos || holds("employer.noun", at) || holds("employer.like", at))
        return false;
    for (const std::string_view group :
         {"contract.word", "contract.volunteer", "contract.internship", "contract.fixed", "contract.permanent",
          "application.word", "salary.word", "start.words", "language.use", "degree.some", "degree.enrolled", "degree.vocational",
          "experience.word", "must.word", "workload.full", "workload.part"})
        if (covers(group, at)) return true;
    return false;
}

bool EmployerNames::covers(std::string_view group, Span at) const {
    const auto all = page_.found(group);
    auto hit = std::partition_point(all.begin(), all.end(), [&](const Found& f) { return f.at().begin < at.begin; });
    for (; hit != all.end() && hit->at().begin == at.begin; ++hit)
        if (hit->at().end == at.end) return true;
    return false;
}

bool EmployerNames::holds(std::string_view group, Span at) const {
    const auto all = page_.found(group);
    auto hit = std::partition_point(all.begin(), all.end(), [&](const Found& f) { return f.at().begin < at.begin; });
    for (; hit != all.end() && hit->at().begin < at.end; ++hit)
        if (hit->at().end <= at.end) return true;
    return false;
}

Span EmployerNames::trimmed(Span at) const {
    const std::string_view flat = page_.flat();
    const auto isEdge = [](char c) {
        return c == ' ' || c == '*' || c == '"' || c == '#' || c == '-' || c == ':' || c == ',' || c == '\'' || c == '|' ||
               c == '(';
    };
    const auto tighten = [&] {
        while (at.begin < at.end && isEdge(flat[at.begin])) ++at.begin;
        while (at.end > at.begin && isEdge(flat[at.end - 1])) --at.end;
    };
    tighten();
    constexpr std::string_view articles[] = {"uber ",
                                             "about ",
                                             "wir, ",
                                             "wir sind ",
                                             "the ",
                                             "die ",
                                             "der ",
                                             "das ",
                                             "la ",
                                             "le ",
                                             "les ",
                                             "l'",
                                             "il ",
                                             "lo ",
                                             "i ",
                                             "gli ",
                                             "societa ",
                                             "azienda ",
                                             "firma ",
                                             "im auftrag der ",
                                             "im auftrag des ",
                                             "auftrag der ",
                                             "auftrag des ",
                                             "societe ",
                                             "entreprise ",
                                             "company ",
                                             "startup d'etat ",
                                             "startup ",
                                             "start-up ",
                                             "start up "};
    for (int round = 0; round < 3; ++round) {  // "la societa X", "Über den Verein X"
        const auto article = std::find_if(std::begin(articles), std::end(articles),
                                          [&](std::string_view a) { return page_.words(at).starts_with(a); });
        // "Azienda Agricola Esempio": here the word is part of the name.
        static const RE2 named("^(?:azienda|societa|firma) (?:agricol|ospedalier|sanitari|usl|special|cooperativ|sportiv)");
        if (article == std::end(articles)) break;
        if (!RE2::PartialMatch(page_.words(at), named)) at.begin += article->size();
    }
    // "Der Verein Beispiel e. V.": its legal form says already that it is one.
    constexpr std::string_view club = "verein ";
    if (page_.words(at).starts_with(club) && (page_.words(at).ends_with("e. v.") || page_.words(at).ends_with("e.v.")))
        at.begin += club.size();
    // "Die gemeinnützige Beispiel GmbH": an adjective in small letters is none of the name.
    static const RE2 adjective("^(?:[a-z]{2,}(?:nutzige|liche|nde|ete|tive|ale)|junge|kleine|grosse|neue|hiesige)[rnsm]? ");
    if (re2::StringPiece piece; page_.text().language() == "de" && !page_.text().folded().isUpper(at.begin) &&
                                adjective.Match(page_.words(at), 0, at.size(), RE2::ANCHOR_START, &piece, 1) &&
                                piece.size() < at.size() && page_.text().folded().isUpper(at.begin + piece.size()))
        at.begin += piece.size();
    // "About working at Example": the words before the name.
    static const RE2 lifeAt(
        "^(?:(?:working|work|life|careers?|jobs?|a career|employment|opportunities|vacancies) (?:at|with|for)|"
        "(?:mission|vision|values|history|story|aims|culture) (?:of|at)) (?:the )?");
    if (re2::StringPiece rest(page_.words(at)); RE2::Consume(&rest, lifeAt)) at.begin = at.end - rest.size();
    // "Beim Amt für Beispiele ist eine Stelle zu besetzen": the office, without the words before it.
    for (const std::string_view joint : {"beim ", "bei der ", "bei dem ", "am ", "an der "})
        if (page_.words(at).starts_with(joint) && (holds("employer.noun", at) || holds("employer.like", at))) {
            at.begin += joint.size();
            break;
        }
    tighten();
    const PieceFilter filter(page_.words(at));
    // "Working group X at the university of Y": the employer is the university.
    for (const std::string_view within :
         {" an der ", " am ", " at the ", " at ", " de l'", " dell'", " presso ", " de la startup "}) {
        if (!filter.mayHold(within)) continue;
        const auto at2 = page_.words(at).find(within);
        if (at2 == std::string_view::npos) continue;
        const Span behind{at.begin + at2 + within.size(), at.end};
        const std::size_t unit = page_.unitAt(behind.begin);
        const Span front{at.begin, at.begin + at2};
        const bool isPart = holds("employer.part", front) || !holds("employer.noun", front);
        // "Service de l'enseignement du canton": behind "de l'" the organisation begins at once.
        const auto* noun = unit != Page::npos ? page_.near("employer.noun", unit, behind, 0) : nullptr;
        const bool isOrganisation = isPart && noun != nullptr && (within != " de l'" || noun->at().begin == behind.begin);
        if (isOrganisation || within == " de la startup ") at = behind;
    }
    if (filter.hasBlanks()) outOfPart(at);
    for (const std::string_view cut : {" | ",         " - ",           " \u00b7 ",        " im kanton ", " im landkreis ",
                                       " im bezirk ", " im raum ",     " in der region ", ", inh",       ", familie ",
                                       " ist ",       " is ",          " org. nr",        " hrb ",       " siret",
                                       " stellt",     " sucht",        " filiale di ",    ", filiale",   " recrute",
                                       " embauche",   " recherche un", " cherche ",       " schreibt",   " vergibt "}) {
        if (!filter.mayHold(cut)) continue;
        if (const auto bar = page_.words(at).find(cut); bar != std::string_view::npos && bar > 2) at.end = at.begin + bar;
    }
    // "La Fondation Exemple cherche, pour son foyer, ...": the name ends before the verb.
    for (const std::string_view verb : {" cherche", " engage"})
        if (page_.words(at).ends_with(verb)) at.end -= verb.size();
    cutTail(at);
    if (filter.hasBlanks()) cutWhereSentenceGoesOn(at);
    tighten();
    return at;
}

/// "Laboratory X of the National Centre", "Institut für Y der Universität Z": the whole that the part belongs to.
void EmployerNames::outOfPart(Span& at) const {
    const PieceFilter filter(page_.words(at));
    for (const std::string_view of : {" du ", " de la ", " der ", " des ", " of the ", " of ", " del ", " della "}) {
        if (!filter.mayHold(of)) continue;
        const auto joint = page_.words(at).find(of);
        if (joint == std::string_view::npos) continue;
        const Span part{at.begin, at.begin + joint};
        const Span whole{part.end + of.size(), at.end};
        if (!holds("employer.part", part) || !holds("employer.noun", whole) || holds("employer.part", whole)) continue;
        at = whole;
        return;
    }
}

/// "Example Works in Bonn", "Example Works, maker of ropes", "Example Works (about": the name alone.
void EmployerNames::cutTail(Span& at) const {
    const std::string_view flat = page_.flat();
    for (std::size_t i = at.begin + 2; i + 2 < at.end; ++i) {
        if (flat[i] != ',' || flat[i + 1] != ' ' || page_.text().folded().isUpper(i + 2)) continue;
        const std::string_view rest = flat.substr(i + 2, at.end - i - 2);
        const auto goesOn = [&](std::string_view word) { return rest.starts_with(word); };
        if (goesOn("de ") || goesOn("d'") || goesOn("du ") || goesOn("des ") || goesOn("of ") || goesOn("und ") || goesOn("and "))
            continue;
        at.end = i;
        break;
    }
    // "Example Works in the latest years": behind "in the" no name goes on with a small letter.
    for (const std::string_view in : {" in the ", " in den ", " in der ", " dans les ", " negli "}) {
        const auto joint = page_.words(at).find(in);
        if (joint == std::string_view::npos || joint < 3) continue;
        const std::size_t next = at.begin + joint + in.size();
        if (next < at.end && !page_.text().folded().isUpper(next)) at.end = at.begin + joint;
    }
    // "Example's engineering culture": whose it is.
    for (auto of = page_.words(at).find("'s "); of != std::string_view::npos; of = page_.words(at).find("'s ", of + 1)) {
        const std::size_t next = at.begin + of + 3;
        if (of < 2 || next >= at.end || flat[next] < 'a' || flat[next] > 'z' || page_.text().folded().isUpper(next) ||
            flat.substr(next, 3) == "of ")
            continue;
        at.end = at.begin + of;
        break;
    }
    const std::string_view kept = page_.words(at);
    if (const auto open = kept.rfind(" ("); open != std::string_view::npos && open > 2) {
        // "(EI)" is the name's short form; what begins with a small letter or is cut off is none.
        const bool isCut = kept.find(')', open) == std::string_view::npos;
        const bool isRemark = kept.find(", ", open) != std::string_view::npos;  // "(a staffing company, USA)"
        if (isCut || isRemark || !page_.text().folded().isUpper(at.begin + open + 2)) at.end = at.begin + open;
    }
    cutAddress(at);
    cutTownOfProvince(at);
    cutTownOfHouse(at);
    for (const PlaceHit& place : placesIn(clues_, at)) {
        const bool inBrackets = place.at.begin > at.begin + 3 && flat.substr(place.at.begin - 2, 2) == " (" &&
                                (place.at.end == at.end || (place.at.end + 1 == at.end && flat[place.at.end] == ')'));
        if (inBrackets) {
            at.end = place.at.begin - 2;
            return;
        }
        // "Boutique Exemple, Toulouse centre": behind a comma a town is the beginning of where.
        if (place.kind == PlaceHit::Kind::city && place.at.begin > at.begin + 6 && flat.substr(place.at.begin - 2, 2) == ", " &&
            flat.substr(place.at.end, 1) == " ") {
            at.end = place.at.begin - 2;
            return;
        }
        // "in Wil SG": the letters of the canton go with the town.
        constexpr std::size_t canton = 3;
        const bool isBeforeCanton = place.at.end + canton == at.end && flat[place.at.end] == ' ' &&
                                    page_.text().folded().isUpper(at.end - 2) && page_.text().folded().isUpper(at.end - 1);
        if ((place.at.end != at.end && !isBeforeCanton) || place.at.begin < at.begin + 6) continue;
        const std::string_view before = page_.words(Span{at.begin, place.at.begin});
        if (place.kind != PlaceHit::Kind::city && !before.ends_with(", ")) continue;
        if (before.ends_with(", ")) {
            at.end = place.at.begin - 2;
            return;
        }
        for (const std::string_view in : {" in ", " a ", " mit sitz in ", " basee a ", " based in ", " aus "})
            if (before.ends_with(in) && (in != " a " || page_.text().language() == "fr")) {
                at.end = place.at.begin - in.size();
                return;
            }
    }
}

/// "Example Works, Main Street 3", "Exemple SA, 12 rue de la Gare": without the street and what follows it.
void EmployerNames::cutAddress(Span& at) const {
    const std::string_view words = page_.words(at);
    if (words.find(", ") == std::string_view::npos || words.find_first_of("0123456789") == std::string_view::npos) return;
    static const RE2 street("(, (?:[^,]{3,40} [0-9]{1,4} ?[a-z]?|[0-9]{1,5},? [^,]{3,40})) *(?:,|$)");
    re2::StringPiece piece[2];
    if (!street.Match(words, 0, words.size(), RE2::UNANCHORED, piece, 2)) return;
    const auto begin = static_cast<std::size_t>(piece[1].data() - words.data());
    constexpr std::size_t shortest = 3;
    if (begin >= shortest) at.end = at.begin + begin;
}

/// "Jugend forscht": the same words three times near the top are a name, whatever they are.
bool EmployerNames::comesAgain(Span at) const {
    constexpr std::size_t reach = 20000;
    constexpr int enough = 3;
    const std::string_view top = page_.flat().substr(0, reach);
    const std::string_view words = page_.words(at);
    int times = 0;
    for (auto found = top.find(words); found != std::string_view::npos && times < enough; found = top.find(words, found + 1))
        times += page_.text().folded().isUpper(found) ? 1 : 0;
    return times >= enough;
}

/// "Beispielwerkstatt Süd komplexe Dinge erklären": in German a small word behind one with a capital ends the name, unless it
/// joins ("Haus für Beispiele") or is of a legal form.
void EmployerNames::cutAtSmallWord(Span& at) const {
    constexpr std::string_view joints[] = {"fur",
                                           "der",
                                           "des",
                                           "die",
                                           "das",
                                           "dem",
                                           "den",
                                           "und",
                                           "von",
                                           "vom",
                                           "zu",
                                           "zum",
                                           "zur",
                                           "am",
                                           "an",
                                           "im",
                                           "in",
                                           "auf",
                                           "aus",
                                           "bei",
                                           "mit",
                                           "ob",
                                           "e",
                                           "e.",
                                           "v",
                                           "mbh",
                                           "mbb",
                                           "ohg",
                                           "ag",
                                           "gbr",
                                           "ggmbh",
                                           "gag",
                                           "gug",
                                           "eg",
                                           "gmbh",
                                           "the",
                                           "of",
                                           "de",
                                           "for",
                                           "and",
                                           "to",
                                           "on",
                                           "with",
                                           "gegen",
                                           "ohne",
                                           "unter",
                                           "uber",
                                           "vor",
                                           "gemeinnutzige",
                                           "gemeinnutziger",
                                           "plus"};
    const std::string_view flat = page_.flat();
    const auto& folded = page_.text().folded();
    bool isBehindCapital = folded.isUpper(at.begin);
    for (std::size_t blank = flat.find(' ', at.begin); blank < at.end; blank = flat.find(' ', blank + 1)) {
        const std::size_t begin = blank + 1;
        const std::size_t end = std::min(flat.find(' ', begin), at.end);
        std::string_view word = flat.substr(begin, end - begin);
        constexpr std::size_t longWord = 5;
        if (word.size() > longWord && word.back() == '.') word.remove_suffix(1);  // "bei Beispielstudio richtig."
        const bool isSmall = !word.empty() && word.front() >= 'a' && word.front() <= 'z' && !folded.isUpper(begin) &&
                             word.find_first_of(".&+0123456789") == std::string_view::npos;
        const bool isJoint = std::find(std::begin(joints), std::end(joints), word) != std::end(joints);
        if (isSmall && !isJoint && isBehindCapital && !comesAgain(Span{at.begin, end})) {
            at.end = blank;
            return;
        }
        isBehindCapital = !isSmall;
    }
}

/// "Ristorante La Pergola di Verona", "Hotel Esempio **** Riva": a house that has a name of its own, without its town.
void EmployerNames::cutTownOfHouse(Span& at) const {
    if (page_.text().language() != "it") return;
    if (const auto stars = page_.original(at).find(" **"); stars != std::string_view::npos && stars > 4) {
        const std::size_t begin = page_.originalSpan(at).begin;
        at.end = page_.flatSpan({begin, begin + stars}).end;
    }
    const std::string_view words = page_.words(at);
    const auto of = words.rfind(" di ");
    // "Comune di Verona", "Teatro Comunale di Verona": what a town has is named by it; a house has a word of its own before.
    if (of == std::string_view::npos || page_.book().lengthAtStart("employer.house", words, page_.languages()) == 0) return;
    const std::size_t own = words.find(' ');
    if (own == std::string_view::npos || own >= of) return;
    const std::size_t town = at.begin + of + 4;
    for (const PlaceHit& place : placesIn(clues_, {town, town + 1}))
        if (place.kind == PlaceHit::Kind::city && place.at.end == at.end) {
            at.end = at.begin + of;
            return;
        }
}

/// "Ristorante Esempio di Bellano (LC)": the letters of a province behind say that a town stands before them.
void EmployerNames::cutTownOfProvince(Span& at) const {
    const std::string_view flat = page_.flat();
    constexpr std::size_t length = 5;
    const std::string_view behind = flat.substr(at.end, length);
    const auto& folded = page_.text().folded();
    if (behind.size() < length || !behind.starts_with(" (") || behind[4] != ')' || !folded.isUpper(at.end + 2) ||
        !folded.isUpper(at.end + 3))
        return;
    for (const std::string_view in : {" di ", " a ", " in ", ", "})
        if (const auto joint = page_.words(at).rfind(in); joint != std::string_view::npos && joint > 4) {
            at.end = at.begin + joint;
            return;
        }
}

/// "Example Works on a project with", "Example Works in Bonn": names have few small words, and none of these.
void EmployerNames::cutWhereSentenceGoesOn(Span& at) const {
    // "Discounts at Somebody Ltd": something that somebody else gives.
    static const RE2 atSomebody("^[^ ]+ bei (?:der |dem |den )?[a-z]");
    if (page_.text().language() == "de" && RE2::PartialMatch(page_.words(at), atSomebody)) at.end = at.begin;
    if (page_.text().language() == "de") cutAtSmallWord(at);
    const PieceFilter filter(page_.words(at));
    for (const std::string_view small :
         {" on ",    " to ",   " with ", " that ",  " where ", " as ",    " by ",   " since ",    " during ", " within ",
          " which ", " will ", " has ",  " based ", " in ",    " at ",    " dans ", " qui ",      " che ",    " mit ",
          " zum ",   " zur ",  " als ",  " welche", " nel ",   " nella ", " apre ", " inaugura ", " amplia ", " sta "}) {
        if (!filter.mayHold(small)) continue;
        const auto joint = page_.words(at).find(small, 2);
        if (joint == std::string_view::npos) continue;
        const std::size_t next = at.begin + joint + small.size();
        if (next >= at.end) continue;
        const auto places = placesIn(clues_, {next, next + 1});
        if (page_.text().folded().isUpper(next) && places.empty()) continue;
        // "Personal mentor on your team": what goes on about "you" is no name at all.
        static const RE2 you("\\b(?:you|your|our|we|who|sie|ihre?|wir|uns\\w*|vous|votre|nous|notre|tu|tuo|nostr\\w)\\b");
        at.end = RE2::PartialMatch(page_.words(Span{next, at.end}), you) ? at.begin : at.begin + joint;
    }
    for (const std::string_view where : {" based", " located", " headquartered", " cerca", " assume", " seleziona"})
        if (page_.words(at).ends_with(where)) at.end -= where.size();  // "Example Works based in Bonn", "Esempio Opere cerca"
}

/// "Support the process of", "24 teams of research": no name ends in a small word or counts small ones.
bool EmployerNames::isTornOff(std::string_view words) const {
    static const RE2 torn(
        "(?:^| )(?:of|for|the|and|di|del|della|il|la|e|de|du|des|et|der|die|das|und|zu|fur|per|con|a)$|^[0-9]+ [a-z]");
    re2::StringPiece piece;
    return torn.Match(words, 0, words.size(), RE2::UNANCHORED, &piece, 1);
}

/// "nordwerk ist eine Organisation", "Über nordwerk": in German every sentence and every noun begins with a capital, so
/// that a small one there is the spelling of a name; it must come several times.
bool EmployerNames::isNameInSmallLetters(Span at) const {
    constexpr std::size_t shortest = 4;
    const std::string_view words = page_.words(at);
    const std::size_t number = page_.unitAt(at.begin);
    if (page_.text().language() != "de" || number == Page::npos || words.size() < shortest ||
        words.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") != std::string_view::npos)
        return false;
    const Unit& unit = page_.units()[number];
    constexpr std::string_view about = "uber ";
    // "Wir sind nordwerk ... Bei nordwerk findest du": where one works at it, twice is enough, wherever it stands.
    const bool isWorkedAt = page_.flat().substr(0, 20000).find("bei " + std::string(words)) != std::string_view::npos;
    const bool isHeading =
        unit.kind == LineKind::heading && at.begin == unit.at.begin + about.size() && page_.words(unit).starts_with(about);
    if (!isHeading && !isWorkedAt && (unit.kind != LineKind::paragraph || at.begin != unit.at.begin)) return false;
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    // "Über uns" and below it "nordwerk baut ...": a sentence that begins with a small letter begins with a name.
    const bool opensSection = unit.section == Section::employer && at.begin == unit.at.begin && number > 0 &&
                              page_.units()[number - 1].kind == LineKind::heading;
    constexpr std::size_t nearTop = 6;
    const bool opensAtTop = number < nearTop && at.begin == unit.at.begin && unit.kind == LineKind::paragraph;
    const int enough = opensSection ? 1 : isWorkedAt || opensAtTop ? 2 : 3;
    int times = 0;
    // Near the top: each of many words is looked for by itself.
    constexpr std::size_t reach = 20000;
    const std::string_view flat = page_.flat().substr(0, reach);
    for (auto found = flat.find(words); found != std::string_view::npos && times < enough; found = flat.find(words, found + 1)) {
        const bool isWord = (found == 0 || !isLetter(flat[found - 1])) &&
                            (found + words.size() >= flat.size() || !isLetter(flat[found + words.size()]));
        if (isWord && page_.text().folded().isUpper(found)) return false;  // a word that begins sentences
        times += isWord ? 1 : 0;
    }
    return times >= enough;
}

bool EmployerNames::looksLikeName(Span at, bool isNamed) const {
    const std::string_view words = page_.words(at);
    if (isTornOff(words) &&
        !(words.front() >= '0' && words.front() <= '9' && page_.text().folded().isUpper(at.begin + words.find(' ') + 1)))
        return false;
    if (words.find("utf-8") != std::string_view::npos) return false;  // torn out of a mail's header
    if (words.starts_with("\xC2\xA9") || words.starts_with("(c)") || words.starts_with("copyright")) return false;
    const auto& folded = page_.text().folded();
    bool capital = isNamed || folded.isUpper(at.begin) || (words.front() >= '0' && words.front() <= '9');
    // "laboratoire Exemple", "incubateur de la VILLE": small at the start, with a name in it.
    const std::size_t unit = page_.unitAt(at.begin);
    const bool isKind = unit != Page::npos && page_.near("employer.noun", unit, at, 0) != nullptr;
    const bool isGerman = page_.text().language() == "de";  // every noun has a capital, whoever is meant
    for (std::size_t i = at.begin + 1; i < at.end && !capital; ++i)
        capital = page_.flat()[i - 1] == ' ' && folded.isUpper(i) && (isKind || (!isGerman && folded.isUpper(i + 1)));
    // "nordWerk", "innerhalb": capitals within the word, or a small letter where a sentence begins.
    for (std::size_t i = at.begin + 1; i < at.end && !capital && page_.flat()[i] != ' '; ++i) capital = folded.isUpper(i);
    capital = capital || isNameInSmallLetters(at);
    // "Times: Mo-Fr 14:00", "Pay from 3,000 EUR": terms, not a name.
    if (words.find(": ") != std::string_view::npos || words.find("\xE2\x82\xAC") != std::string_view::npos ||
        words.starts_with("\xE2\x9C") || words.ends_with(" uhr"))
        return false;
    if (!capital || words.find('@') != std::string_view::npos || words.find('~') != std::string_view::npos ||
        words.find_first_of("[]{}<>=") != std::string_view::npos)
        return false;
    // "The University", "City": what it is, not what it is called.
    if (page_.book().lengthAtStart("employer.generic", words, page_.languages()) == words.size()) return false;
    if (page_.book().lengthAtStart("employer.stop", words, page_.languages()) > 0) return false;
    if (words.front() >= '0' && words.front() <= '9' &&
        words.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos)
        return false;
    return std::count(words.begin(), words.end(), ' ') <= 9;
}

}  // namespace offerbook::extract::find
