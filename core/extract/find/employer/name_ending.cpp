#include "core/extract/find/employer/name_ending.h"

#include "core/extract/find/piece_filter.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract::find {

NameEnding::NameEnding(const Clues& clues, const EmployerNames& names)
    : clues_(clues), page_(clues.page), asked_(clues.page.asked()), own_(names.ownLanguage()) {}

void NameEnding::cut(Span& at) const {
    // "Esempio Opere (Bellano) assume!"
    if (at.size() > 1 && page_.flat()[at.end - 1] == '!')
        for (const std::string& word : asked_.list("name.behind-name"))
            if (page_.words(Span{at.begin, at.end - 1}).ends_with(word)) {
                at.end -= word.size() + 1;
                break;
            }
    if (page_.words(at).ends_with(" !")) at.end -= 2;  // as French sets it
    // "Willkommen in der Klinik Beispiel!"
    if (page_.text().language() == "de" && at.size() > 1 && page_.flat()[at.end - 1] == '!') --at.end;
    const bool hasBlanks = PieceFilter(page_.words(at)).hasBlanks();
    cutAtJoints(at);
    cutRemarks(at);
    cutAddress(at);
    cutTownOfProvince(at);
    cutTownOfHouse(at);
    cutTown(at);
    if (hasBlanks && page_.text().language() == "de") cutUnlistedTown(at);
    if (hasBlanks && page_.text().language() == "en") cutTownOfState(at);
    if (hasBlanks) cutWhereSentenceGoesOn(at);
    cutCanton(at);
    takeTownOfShortForm(at);
}

/// "Ridgeline State University in Pocatello, ID": the letters of the state behind the name say that it ends in a town.
void NameEnding::cutTownOfState(Span& at) const {
    constexpr std::size_t state = 4;  // ", ID"
    const std::string_view behind = page_.flat().substr(at.end, state + 1);
    const FoldedText& folded = page_.text().folded();
    if (behind.size() < state || !behind.starts_with(", ") || !folded.isUpper(at.end + 2) || !folded.isUpper(at.end + 3) ||
        (behind.size() > state && behind[state] >= 'a' && behind[state] <= 'z'))
        return;
    constexpr std::size_t shortest = 3;
    for (const std::string& in : asked_.list("name.in-town")) {
        const std::size_t joint = page_.words(at).rfind(in);
        if (joint == std::string_view::npos || joint < shortest || !folded.isUpper(at.begin + joint + in.size())) continue;
        at.end = at.begin + joint;
        return;
    }
}

/// The same where the words that hold the name end at the comma already.
void NameEnding::takeTownOfShortForm(Span& at) const {
    constexpr std::size_t reach = 40;
    const std::string_view behind = page_.flat().substr(at.end, reach);
    const auto open = behind.find(" (");
    if (behind.starts_with(", ") && open != std::string_view::npos && behind.substr(2, open).find_first_of(",.;:") > open)
        (void)isOfShortForm(at, at.end + open);
}

/// "Example Works | Bonn", "Beispielwerk im Landkreis", "Exemple SA recrute": at the words that end a name.
void NameEnding::cutAtJoints(Span& at) const {
    const PieceFilter filter(page_.words(at));
    const auto cutAt = [&](std::string_view cut) {
        if (!filter.mayHold(cut)) return;
        if (const auto joint = page_.words(at).find(cut); joint != std::string_view::npos && joint > 2) at.end = at.begin + joint;
    };
    for (const std::string_view sign : {" | ", " - ", " \u00b7 "}) cutAt(sign);
    for (const std::string& word : asked_.list("name.cut")) cutAt(word);
    // "Musterwerk GmbH in Hof": behind its legal form a name is over.
    for (const std::string& word : asked_.list("name.behind-form")) {
        if (!filter.mayHold(word)) continue;
        if (const auto joint = page_.words(at).find(word);
            joint != std::string_view::npos && asked_.hold("name.over-at-form", page_.words(at).substr(0, joint)))
            at.end = at.begin + joint;
    }
    cutSecondHouse(at);
    // "La Fondation Exemple cherche, pour son foyer, ...": the name ends before the verb.
    for (const std::string& verb : asked_.list("name.verb-behind"))
        if (page_.words(at).ends_with(verb)) at.end -= verb.size();
}

/// "Example University and Penn State": two houses, the first of which is named.
void NameEnding::cutSecondHouse(Span& at) const {
    const auto pieces = asked_.piecesOf("name.second-house", page_.words(at), 0, own_);
    if (pieces.size() < 2 || asked_.hold("name.no-second-house", pieces[1])) return;
    const auto end = static_cast<std::size_t>(pieces[1].data() - page_.flat().data());
    if (end > at.begin) at.end = end;
}

/// "Example Works, maker of ropes", "Example Works (about", "Example's culture": the name alone.
void NameEnding::cutRemarks(Span& at) const {
    cutBehindComma(at);
    cutBehindIn(at);
    cutGenitive(at);
    cutBrackets(at);
}

void NameEnding::cutBehindComma(Span& at) const {
    const std::string_view flat = page_.flat();
    for (std::size_t i = at.begin + 2; i + 2 < at.end; ++i) {
        if (flat[i] != ',' || flat[i + 1] != ' ') continue;
        // "Muster AG, Bonn": behind its legal form a name is over, unless another form follows ("Example Co, Ltd").
        const Span rest{i + 2, at.end};
        const bool isBehindForm = asked_.hold("name.over-at-form", page_.words(Span{at.begin, i})) &&
                                  page_.near("employer.form", page_.unitAt(rest.begin), rest, 0) == nullptr;
        if (page_.text().folded().isUpper(i + 2) && !isBehindForm) continue;
        if (asked_.beginningOf("name.goes-on-behind-comma", flat.substr(i + 2, at.end - i - 2)) > 0) continue;
        at.end = i;
        break;
    }
}

/// "Example Works in the latest years": behind "in the" no name goes on with a small letter.
void NameEnding::cutBehindIn(Span& at) const {
    for (const std::string& in : asked_.list("name.in-the")) {
        const auto joint = page_.words(at).find(in);
        if (joint == std::string_view::npos || joint < 3) continue;
        const std::size_t next = at.begin + joint + in.size();
        if (next < at.end && !page_.text().folded().isUpper(next)) at.end = at.begin + joint;
    }
}

/// "Example's engineering culture": whose it is.
void NameEnding::cutGenitive(Span& at) const {
    const std::string_view flat = page_.flat();
    for (auto of = page_.words(at).find("'s "); of != std::string_view::npos; of = page_.words(at).find("'s ", of + 1)) {
        const std::size_t next = at.begin + of + 3;
        if (of < 2 || next >= at.end || flat[next] < 'a' || flat[next] > 'z' || page_.text().folded().isUpper(next) ||
            flat.substr(next, 3) == "of ")
            continue;
        at.end = at.begin + of;
        break;
    }
}

/// "(EI)" is the name's short form; what begins with a small letter or is cut off is none.
void NameEnding::cutBrackets(Span& at) const {
    const std::string_view kept = page_.words(at);
    const auto open = kept.rfind(" (");
    if (open == std::string_view::npos || open <= 2) return;
    const bool isCut = kept.find(')', open) == std::string_view::npos;
    // "(a staffing company, USA)", "(Household Ladder Software)": several words that are no house themselves tell what it does.
    const Span inside{at.begin + open + 2, at.end};
    const bool isLong = std::count(kept.begin() + static_cast<std::ptrdiff_t>(open) + 2, kept.end(), ' ') >= 2 &&
                        page_.near("employer.noun", page_.unitAt(inside.begin), inside, 0) == nullptr &&
                        page_.near("employer.form", page_.unitAt(inside.begin), inside, 0) == nullptr;
    const bool isRemark = isLong || kept.find(", ", open) != std::string_view::npos;
    if (isCut || isRemark || !page_.text().folded().isUpper(at.begin + open + 2)) at.end = at.begin + open;
}

/// "Example Works, Main Street 3", "Exemple SA, 12 rue de la Gare": without the street and what follows it.
void NameEnding::cutAddress(Span& at) const {
    // "Salon Exemple 12 place aux Herbes": French adverts leave the comma out.
    if (const auto ahead = asked_.piecesOf("address.street-behind", page_.words(at), 0, own_); ahead.size() > 1)
        at.end = at.begin + ahead[1].size();
    const std::string_view words = page_.words(at);
    if (words.find(", ") == std::string_view::npos || words.find_first_of("0123456789") == std::string_view::npos) return;
    static const RE2 street("(, (?:[^,]{3,40} [0-9]{1,4} ?[a-z]?|[0-9]{1,5},? [^,]{3,40})) *(?:,|$)");
    re2::StringPiece piece[2];
    if (!street.Match(words, 0, words.size(), RE2::UNANCHORED, piece, 2)) return;
    const auto begin = static_cast<std::size_t>(piece[1].data() - words.data());
    constexpr std::size_t shortest = 3;
    if (begin >= shortest) at.end = at.begin + begin;
}

/// "Ristorante Esempio di Bellano (LC)": the letters of a province behind say that a town stands before them.
void NameEnding::cutTownOfProvince(Span& at) const {
    const std::string_view flat = page_.flat();
    constexpr std::size_t length = 5;
    const std::string_view behind = flat.substr(at.end, length);
    const auto& folded = page_.text().folded();
    if (behind.size() < length || !behind.starts_with(" (") || behind[4] != ')' || !folded.isUpper(at.end + 2) ||
        !folded.isUpper(at.end + 3))
        return;
    const auto cutAt = [&](std::string_view in) {
        const auto joint = page_.words(at).rfind(in);
        if (joint == std::string_view::npos || joint <= 4) return false;
        // "Comune di Bellano (LC)": one word alone is no name, the town is a part of it.
        if (page_.words(at).substr(0, joint).find(' ') != std::string_view::npos) at.end = at.begin + joint;
        return true;
    };
    for (const std::string& in : asked_.list("name.of-town"))
        if (cutAt(in)) return;
    cutAt(", ");
}

/// "Municipio di Bellano (TI)": the letters of the province or canton go, the town is the name of what it has. "Gruppo Tessile
/// (GT)" is short for the name.
void NameEnding::cutCanton(Span& at) const {
    constexpr std::size_t length = 5;
    const auto& folded = page_.text().folded();
    const std::string_view words = page_.words(at);
    if (page_.text().language() != "it" || words.size() < 2 * length || words.back() != ')' ||
        words.substr(words.size() - length, 2) != " (" || !folded.isUpper(at.end - 3) || !folded.isUpper(at.end - 2) ||
        words.substr(0, words.size() - length).find(" di ") == std::string_view::npos)
        return;
    const std::size_t second = words.find(words[words.size() - 2], 1);
    const bool isShortForm = words[0] == words[words.size() - 3] && second != std::string_view::npos &&
                             words[second - 1] == ' ' && folded.isUpper(at.begin + second);
    if (!isShortForm) at.end -= length;
}

/// "Ristorante La Pergola di Verona", "Hotel Esempio **** Riva": a house that has a name of its own, without its town. In
/// Italian.
void NameEnding::cutTownOfHouse(Span& at) const {
    if (page_.text().language() != "it") return;
    for (const std::string_view sign : {" **", " \u2605"})
        if (const auto stars = page_.original(at).find(sign); stars != std::string_view::npos && stars > 4) {
            const std::size_t begin = page_.originalSpan(at).begin;
            at.end = page_.flatSpan({begin, begin + stars}).end;
        }
    constexpr std::string_view joint = " di ";
    const std::string_view words = page_.words(at);
    const auto of = words.rfind(joint);
    // "Comune di Verona", "Teatro Comunale di Verona": what a town has is named by it; a house has a word of its own before.
    if (of == std::string_view::npos) return;
    // "Esempio Opere srl di Verona": behind its legal form a name is over.
    const bool isBehindForm = asked_.hold("name.ends-in-form", words.substr(0, of), own_);
    if (!isBehindForm && page_.book().lengthAtStart("employer.house", words, page_.languages()) == 0) return;
    const std::size_t own = words.find(' ');
    if (!isBehindForm && own >= of) return;
    const std::size_t town = at.begin + of + joint.size();
    for (const PlaceHit& place : placesIn(clues_, {town, town + 1}))
        if (place.kind == PlaceHit::Kind::city && place.at.end == at.end) {
            at.end = at.begin + of;
            return;
        }
}

/// "Example Works in Bonn", "Example Works (Bonn)", "Boutique Exemple, Toulouse centre".
void NameEnding::cutTown(Span& at) const {
    for (const PlaceHit& place : placesIn(clues_, at))
        if (cutAtTown(at, place)) return;
}

/// "Example University, San Fantasio (EUSF)": the letters of the short form behind count the town.
bool NameEnding::isOfShortForm(Span& at, std::size_t end) const {
    const std::string_view flat = page_.flat();
    if (flat.substr(end, 2) != " (") return false;
    const auto close = flat.substr(0, end + 11).find(')', end);
    if (close == std::string_view::npos || close < end + 4) return false;
    std::string initials;
    for (std::size_t i = at.begin; i < end; ++i)
        if (page_.text().folded().isUpper(i) && (i == at.begin || flat[i - 1] == ' ')) initials += flat[i];
    if (flat.substr(end + 2, close - end - 2) != initials) return false;
    at.end = std::max(at.end, close + 1);  // a legal form may follow
    return true;
}

bool NameEnding::cutAtTown(Span& at, const PlaceHit& place) const {
    const std::string_view flat = page_.flat();
    const auto& folded = page_.text().folded();
    const auto cutBefore = [&](std::size_t joint) {
        at.end = place.at.begin - joint;
        return true;
    };
    const bool inBrackets = place.at.begin > at.begin + 3 && flat.substr(place.at.begin - 2, 2) == " (" &&
                            (place.at.end == at.end || (place.at.end + 1 == at.end && flat[place.at.end] == ')'));
    if (inBrackets) return cutBefore(2);
    if (isOfShortForm(at, place.at.end)) return true;
    // Behind a comma a town is the beginning of where.
    if (place.kind == PlaceHit::Kind::city && place.at.begin > at.begin + 6 && flat.substr(place.at.begin - 2, 2) == ", " &&
        flat.substr(place.at.end, 1) == " ")
        return cutBefore(2);
    // "in Wil SG": the letters of the canton go with the town.
    constexpr std::size_t canton = 3;
    const bool isBeforeCanton =
        place.at.end + canton == at.end && flat[place.at.end] == ' ' && folded.isUpper(at.end - 2) && folded.isUpper(at.end - 1);
    if ((place.at.end != at.end && !isBeforeCanton) || place.at.begin < at.begin + 6) return false;
    const std::string_view before = page_.words(Span{at.begin, place.at.begin});
    if (before.ends_with(", ")) return cutBefore(2);
    if (place.kind != PlaceHit::Kind::city) return false;
    for (const std::string& in : asked_.list("name.in-town-own"))  // "a" is another word in other languages
        if (before.ends_with(in) && asked_.isWord("name.in-town-own", in, own_)) return cutBefore(in.size());
    for (const std::string& in : asked_.list("name.in-town"))
        if (before.ends_with(in)) return cutBefore(in.size());
    return false;
}

/// "Das Hotel Beispiel in Kleinheim sucht", "Gasthof Beispiel in Kleinheim am Berg": behind a name of two words "in" leads to
/// a town, listed or not; "Verein Frauen in Not" does not.
void NameEnding::cutUnlistedTown(Span& at) const {
    constexpr std::size_t shortest = 6;
    for (const std::string& in : asked_.list("name.in-town")) {
        const auto joint = page_.words(at).find(in);
        if (joint == std::string_view::npos || joint < shortest) continue;
        const Span kept{at.begin, at.begin + joint};
        const Span town{kept.end + in.size(), at.end};
        if (town.size() == 0 || !page_.text().folded().isUpper(town.begin)) continue;
        const std::string_view words = page_.words(town);
        const bool isOneName = words.find(' ') == std::string_view::npos || asked_.hold("name.town-of-two", words, own_);
        const bool isHouse = page_.words(kept).find(' ') != std::string_view::npos &&
                             page_.near("employer.like", page_.unitAt(kept.begin), kept, 0) != nullptr;
        const bool isNoTown = asked_.isWord("town.none", words, own_) || asked_.hold("town.no-ending", words, own_);
        // "Kirchengemeinde Sankt Martin in Kleinheim": a parish is named with its town.
        if (!isOneName || !isHouse || isNoTown || asked_.hold("town.authority", page_.words(kept), own_)) continue;
        if (placesIn(clues_, town).empty()) at.end = kept.end;
        return;
    }
}

/// "Example Works on a project with", "Example Works in Bonn": names have few small words, and none of these.
void NameEnding::cutWhereSentenceGoesOn(Span& at) const {
    // "Discounts at Somebody Ltd": something that somebody else gives.
    if (asked_.hold("name.at-somebody", page_.words(at), own_)) at.end = at.begin;
    if (page_.text().language() == "de") cutAtSmallWord(at);
    const PieceFilter filter(page_.words(at));
    for (const std::string& small : asked_.list("name.sentence-goes-on")) {
        if (!filter.mayHold(small)) continue;
        const auto joint = page_.words(at).find(small, 2);
        if (joint == std::string_view::npos) continue;
        const std::size_t next = at.begin + joint + small.size();
        if (next >= at.end) continue;
        const auto places = placesIn(clues_, {next, next + 1});
        if (page_.text().folded().isUpper(next) && places.empty()) continue;
        // "Personal mentor on your team": what goes on about "you" is no name at all.
        const bool isAboutYou = asked_.hold("name.you-or-we", page_.words(Span{next, at.end}));
        at.end = isAboutYou ? at.begin : at.begin + joint;
    }
    for (const std::string& word : asked_.list("name.behind-name"))
        if (page_.words(at).ends_with(word)) at.end -= word.size();  // "Example Works based in Bonn", "Esempio Opere cerca"
}

/// "Beispielwerkstatt Süd komplexe Dinge erklären": in German a small word behind one with a capital ends the name, unless it
/// joins ("Haus für Beispiele") or is of a legal form.
void NameEnding::cutAtSmallWord(Span& at) const {
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
        if (isSmall && isBehindCapital && !asked_.isWord("name.small-joint", word) && !comesAgain(Span{at.begin, end})) {
            at.end = blank;
            return;
        }
        isBehindCapital = !isSmall;
    }
}

/// "Jugend forscht": the same words three times near the top are a name, whatever they are.
bool NameEnding::comesAgain(Span at) const {
    constexpr std::size_t reach = 20000;
    constexpr int enough = 3;
    const std::string_view top = page_.flat().substr(0, reach);
    const std::string_view words = page_.words(at);
    int times = 0;
    for (auto found = top.find(words); found != std::string_view::npos && times < enough; found = top.find(words, found + 1))
        times += page_.text().folded().isUpper(found) ? 1 : 0;
    return times >= enough;
}

}  // namespace offerbook::extract::find
