#include "core/extract/find/employer/employer_names.h"

#include "core/extract/find/employer/capitals.h"
#include "core/extract/find/employer/name_beginning.h"
#include "core/extract/find/employer/name_ending.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>

namespace offerbook::extract::find {

namespace {

/// Brackets and the like, which no name has; "[name]" stands for one that was taken out.
bool hasForeignSign(std::string_view words) {
    constexpr std::string_view hidden = " [name]";
    const std::size_t at = words.find(hidden);
    const std::string_view before = words.substr(0, at);
    const std::string_view behind = at == std::string_view::npos ? std::string_view() : words.substr(at + hidden.size());
    constexpr std::string_view signs = "[]{}<>=";
    return before.find_first_of(signs) != std::string_view::npos || behind.find_first_of(signs) != std::string_view::npos;
}

/// "E.N.T.E.": letters with full stops; the first is not the word that it is alone.
bool isDotted(std::string_view words) {
    constexpr std::size_t twoLetters = 4;
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    return words.size() >= twoLetters && isLetter(words[0]) && words[1] == '.' && isLetter(words[2]) && words[3] == '.';
}

}  // namespace

EmployerNames::EmployerNames(const Clues& clues)
    : clues_(clues), page_(clues.page), own_(clues.page.book().onlyLanguage(clues.page.text().language())) {}

bool EmployerNames::beginsSentenceOnly(Span at, const Unit& unit) const {
    constexpr std::size_t article = 4;
    if (at.begin > unit.at.begin + article) return false;
    // "The Harlow lab": behind the article its capital makes a name.
    const bool isBehindArticle = at.begin > unit.at.begin + 2;
    const auto holdsNoun = [&](std::string_view group) { return isBehindArticle ? holds(group, at) : holdsNamed(group, at); };
    if (holdsNoun("employer.noun") || holdsNoun("employer.like")) return false;
    bool anySmall = false;
    for (std::size_t i = at.begin + 1; i < at.end; ++i) {
        const char c = page_.flat()[i];
        if (page_.text().folded().isUpper(i) || (c >= '0' && c <= '9')) return false;
        anySmall = anySmall || (page_.flat()[i - 1] == ' ' && c >= 'a' && c <= 'z');
    }
    return anySmall;
}

bool EmployerNames::isOnlyDescribed(Span at) const {
    const std::string_view words = page_.words(at);
    std::size_t word = page_.book().lengthAtStart("employer.kind", words, page_.languages());
    if (word == 0) return false;
    while (word < words.size()) {
        ++word;
        const std::size_t end = std::min(words.find(' ', word), words.size());
        if (page_.asked().isWord("name.opens-place", words.substr(word, end - word))) return true;
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

bool EmployerNames::holdsNamed(std::string_view group, Span at) const {
    if (page_.text().language() != "en") return holds(group, at);
    const auto all = page_.found(group);
    auto hit = std::partition_point(all.begin(), all.end(), [&](const Found& f) { return f.at().begin < at.begin; });
    for (; hit != all.end() && hit->at().begin < at.end; ++hit)
        if (hit->at().end <= at.end && page_.text().folded().isUpper(hit->at().begin)) return true;
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
    dropFullStop(at);
    passLineAbove(at);
    const NameBeginning beginning(*this);
    beginning.passWordsBefore(at);
    tighten();
    beginning.takeWhole(at);
    NameEnding(clues_, *this).cut(at);
    tighten();
    // "Istituto Comprensivo "G. Verdi"": the quote that closes one within the name.
    const std::string_view kept = page_.words(at);
    if (std::count(kept.begin(), kept.end(), '"') % 2 == 1 && flat.substr(at.end, 1) == "\"") ++at.end;
    return at;
}

std::size_t EmployerNames::withHiddenName(Span at) const {
    constexpr std::string_view hidden = " [name]";
    if (!page_.words(at).ends_with("dr.") || page_.flat().substr(at.end, hidden.size()) != hidden) return at.end;
    const std::size_t end = at.end + hidden.size();
    return end + page_.asked().beginningOf("name.behind-hidden", page_.flat().substr(end, hidden.size() * 4));
}

/// "Laboratoire Exemple, Montpellier.": the end of a short sentence; "Example Co." keeps what shortens a word.
void EmployerNames::dropFullStop(Span& at) const {
    constexpr std::size_t shortened = 5;
    const std::string_view words = page_.words(at);
    if (words.size() < shortened || words.back() != '.' || page_.asked().hold("name.shortened-at-end", words)) return;
    const std::string_view last = words.substr(words.rfind(' ') + 1);
    if (last.size() > shortened && last.find('.') + 1 == last.size()) --at.end;
}

/// "Agent - North / Example Works Ltd": the end of the line above is none of a name that stands whole on its own line.
void EmployerNames::passLineAbove(Span& at) const {
    const std::string_view lines = page_.text().folded().text();
    const std::size_t end = lines.substr(0, at.end).find('\n', at.begin);
    if (end == std::string_view::npos) return;
    const Span above{at.begin, end};
    const Span own{end + 1, at.end};
    const auto isNamed = [&](Span part) { return holds("employer.noun", part) || holds("employer.like", part); };
    if (isNamed(own) && !isNamed(above)) at = own;
}

/// "Support the process of", "24 teams of research": no name ends in a small word or counts small ones.
bool EmployerNames::isTornOff(std::string_view words) const {
    static const RE2 counted("^[0-9]+ [a-z]");
    return page_.asked().hold("name.torn-off", words) || RE2::PartialMatch(words, counted);
}

/// "nordwerk ist eine Organisation", "Über nordwerk": in German every sentence and every noun begins with a capital, so
/// that a small one there is the spelling of a name; it must come several times.
bool EmployerNames::isNameInSmallLetters(Span at) const {
    constexpr std::size_t shortest = 4;
    constexpr std::size_t reach = 20000;  // near the top: each of many words is looked for by itself
    const std::string_view words = page_.words(at);
    const std::size_t number = page_.unitAt(at.begin);
    if (page_.text().language() != "de" || number == Page::npos || words.size() < shortest ||
        words.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") != std::string_view::npos)
        return false;
    const Unit& unit = page_.units()[number];
    const std::size_t about = page_.asked().beginningOf("name.about", page_.words(unit));
    // "Wir sind nordwerk ... Bei nordwerk findest du": where one works at it, twice is enough, wherever it stands.
    const auto workedAt = page_.asked().list("name.worked-at");
    const bool isWorkedAt = std::any_of(workedAt.begin(), workedAt.end(), [&](const std::string& joint) {
        return page_.flat().substr(0, reach).find(joint + std::string(words)) != std::string_view::npos;
    });
    const bool isHeading = unit.kind == LineKind::heading && about > 0 && at.begin == unit.at.begin + about;
    if (!isHeading && !isWorkedAt && (unit.kind != LineKind::paragraph || at.begin != unit.at.begin)) return false;
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    // "Über uns" and below it "nordwerk baut ...": a sentence that begins with a small letter begins with a name.
    const bool opensSection = unit.section == Section::employer && at.begin == unit.at.begin && number > 0 &&
                              page_.units()[number - 1].kind == LineKind::heading;
    constexpr std::size_t nearTop = 6;
    const bool opensAtTop = number < nearTop && at.begin == unit.at.begin && unit.kind == LineKind::paragraph;
    const int enough = opensSection ? 1 : isWorkedAt || opensAtTop ? 2 : 3;
    int times = 0;
    const std::string_view flat = page_.flat().substr(0, reach);
    for (auto found = flat.find(words); found != std::string_view::npos && times < enough; found = flat.find(words, found + 1)) {
        const bool isWord = (found == 0 || !isLetter(flat[found - 1])) &&
                            (found + words.size() >= flat.size() || !isLetter(flat[found + words.size()]));
        if (isWord && page_.text().folded().isUpper(found)) return false;  // a word that begins sentences
        times += isWord ? 1 : 0;
    }
    return times >= enough;
}

/// Mostly a job site is where one applies; where the text says of it what employers say of themselves, it employs.
bool EmployerNames::isSiteThatEmploys(std::string_view words) const {
    const std::string_view flat = page_.flat();
    for (auto at = flat.find(words); at != std::string_view::npos; at = flat.find(words, at + words.size()))
        if (page_.asked().beginningOf("name.site-acts", flat.substr(at + words.size())) > 0 ||
            page_.asked().endingOf("name.site-acts-before", flat.substr(0, at)) > 0)
            return true;
    return false;
}

/// "Paris aux lignes de Riyadh": a town and small words behind it tell where something goes on.
bool EmployerNames::isPlaceAndMore(Span at) const {
    const std::string_view flat = page_.flat();
    const auto places = placesIn(clues_, {at.begin, at.begin + 1});
    return !holds("employer.noun", at) && !holds("employer.like", at) &&
           std::any_of(places.begin(), places.end(), [&](const PlaceHit& place) {
               const std::size_t next = place.at.end + 1;
               return place.kind == PlaceHit::Kind::city && !place.isAmbiguous && next < at.end && flat[place.at.end] == ' ' &&
                      flat[next] >= 'a' && flat[next] <= 'z' && !page_.text().folded().isUpper(next);
           });
}

/// "WE Engineering SRL": capitals before a name with its legal form are letters of it, no word of a sentence.
bool EmployerNames::isShortFormBeforeName(Span at) const {
    const std::size_t blank = page_.words(at).find(' ');
    const auto& folded = page_.text().folded();
    if (blank == std::string_view::npos || blank < 2 || at.begin + blank + 2 >= at.end) return false;
    for (std::size_t i = at.begin; i < at.begin + blank; ++i)
        if (!folded.isUpper(i)) return false;
    const std::size_t next = at.begin + blank + 1;
    return folded.isUpper(next) && !folded.isUpper(next + 1) && holds("employer.form", at);
}

/// "Company: Good Example Africa", "Charity: Support Bonn": behind a label a word that else begins sentences opens a name, where
/// all that follows has capitals.
bool EmployerNames::isNameOfCommonWord(Span at) const {
    const std::string_view words = page_.words(at);
    const std::size_t blank = words.find(' ');
    return blank != std::string_view::npos && page_.asked().isWord("name.may-open", words.substr(0, blank)) &&
           isAllName(page_.evidence(at).text) && !holds("title.noun", at) && !isWordOfPostings({at.begin, at.begin + blank});
}

bool EmployerNames::looksLikeName(Span at, bool isNamed) const {
    const std::string_view words = page_.words(at);
    if (isTornOff(words) &&
        !(words.front() >= '0' && words.front() <= '9' && page_.text().folded().isUpper(at.begin + words.find(' ') + 1)))
        return false;
    if (words.find("utf-8") != std::string_view::npos) return false;      // torn out of a mail's header
    if (static_cast<unsigned char>(words.front()) >= 0xE2) return false;  // a picture or an arrow before a line of a list
    if (words.starts_with("\xC2\xA9") || words.starts_with("(c)") || page_.asked().hold("name.none", words)) return false;
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
    static const RE2 address("[a-z0-9-]{3,}(?:\\.[a-z0-9-]+)*\\.(?:fr|de|ch|it|com|org|eu|at|io|net|be|nl|lu|coop)");
    const bool isOneWord = words.find(' ') == std::string_view::npos;  // "example.org cerca"
    capital = capital || isNameInSmallLetters(at) ||
              (isOneWord && words.find('.') != std::string_view::npos && RE2::FullMatch(words, address));
    // "Times: Mo-Fr 14:00", "Pay from 3,000 EUR": terms, not a name.
    if (words.find(": ") != std::string_view::npos || words.find("\xE2\x82\xAC") != std::string_view::npos ||
        words.starts_with("\xE2\x9C"))
        return false;
    if (!capital || words.find('@') != std::string_view::npos || words.find('~') != std::string_view::npos ||
        hasForeignSign(words))
        return false;
    // "Ingénieur Systèmes - F/H".
    constexpr std::size_t longestMark = 16;
    const std::string_view mark = words.ends_with('.') ? words.substr(0, words.size() - 1) : words;
    if (words.size() <= longestMark && page_.asked().hold("title.gender-mark-alone", mark)) return false;
    static const RE2 pay(
        "(?:^|[^a-z])(?:chf|eur|usd|gbp|cad|aud|sfr\\.?|fr\\.) ?[0-9]|[0-9] ?(?:chf|eur|usd|gbp|cad|aud)\\b|[$\\x{20AC}\\x{A3}] "
        "?[0-9]");
    if (words.find_first_of("0123456789") != std::string_view::npos && RE2::PartialMatch(words, pay)) return false;
    static const RE2 hour("^[0-9]{1,2}[:.h][0-9]{2}\\b");
    if (isPlaceAndMore(at) || (words.front() >= '0' && words.front() <= '9' && RE2::PartialMatch(words, hour))) return false;
    // "56025 Example (PI)": a postal code and its town.
    const std::size_t digits = std::min(words.find_first_not_of("0123456789"), words.size());
    if (!isNamed && (digits == 4 || digits == 5) && words.substr(digits, 1) == " ") return false;
    // "#Business Analysis #Consulting": the words that a site files it under.
    if (words.starts_with("#") || words.find(" #") != std::string_view::npos) return false;
    // "WP1 and WP2": the parts of a plan.
    static const RE2 codes("^[a-z]{1,4} ?[0-9]{1,3}(?:(?:,| and| or| &|/) ?[a-z]{1,4} ?[0-9]{1,3})+$");
    if (!isNamed && words.find_first_of("0123456789") != std::string_view::npos && RE2::FullMatch(words, codes)) return false;
    // "The University", "City": what it is, not what it is called.
    if (page_.book().lengthAtStart("employer.generic", words, page_.languages()) == words.size()) return false;
    if (!isDotted(words) && !isShortFormBeforeName(at) && !(isNamed && isNameOfCommonWord(at)) &&
        page_.book().lengthAtStart("employer.stop", words, page_.languages()) > 0)
        return false;
    if (page_.book().lengthAtStart("employer.site", words, page_.languages()) > 0 && !isNamed && !isSiteThatEmploys(words))
        return false;
    if (words.front() >= '0' && words.front() <= '9' &&
        words.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos)
        return false;
    return std::count(words.begin(), words.end(), ' ') <= 9;
}

}  // namespace offerbook::extract::find
