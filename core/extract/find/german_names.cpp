#include "core/extract/find/german_names.h"

#include <re2/re2.h>

#include <utility>

namespace offerbook::extract::find {
namespace {

/// The ending that an adjective has before the noun's gender; "" where the noun is not known.
std::string_view endingBefore(std::string_view rest) {
    static const RE2 feminine(
        "^[^ ]*(?:[Uu]niversität|[Hh]ochschule|[Kk]irchengemeinde|[Gg]emeinde|[Ss]tiftung|[Gg]esellschaft|[Ss]chule|[Aa]kademie|"
        "[Kk]linik|[Kk]irche|[Vv]erwaltung|[Aa]gentur|[Ff]akultät|[Kk]ammer|[Bb]ank|[Uu]niversitätsmedizin|[Bb]ibliothek|[Ss]"
        "tadt)\\b");
    static const RE2 neuter(
        "^[^ "
        "]*(?:[Ii]nstitut|[Zz]entrum|[Aa]mt|[Mm]useum|[Kk]linikum|[Kk]rankenhaus|[Ww]erk|[Ff]orum|[Mm]inisterium|[Aa]rchiv|[Kk]"
        "reuz|"
        "[Tt]heater|[Nn]etzwerk|[Bb]üro|[Jj]ugendwerk)\\b");
    static const RE2 masculine("^[^ ]*(?:[Vv]erein|[Vv]erband|[Kk]reis|[Bb]und|[Kk]anton|[Dd]ienst|[Vv]erlag|[Rr]undfunk)\\b");
    if (RE2::PartialMatch(rest, feminine)) return "e";
    if (RE2::PartialMatch(rest, neuter)) return "es";
    if (RE2::PartialMatch(rest, masculine)) return "er";
    return {};
}

/// "wissenschaftlichen Mitarbeiters" -> "wissenschaftlicher Mitarbeiter": the words before the noun, then the noun.
void decline(std::string& title, bool isMasculine, bool isGenitive) {
    static const RE2 adjective(
        "^((?:[a-zäöüß]+en(?: und| oder)? )*)([a-zäöüß-]+|[A-ZÄÖÜ][a-zäöüß-]+(?:lich|isch|ig|al|iert|ell|end|iv|är|sam))en "
        "([A-ZÄÖÜ].*)$");
    std::string first;
    std::string last;
    std::string rest;
    if (RE2::FullMatch(title, adjective, &first, &last, &rest)) {
        const std::string ending = isMasculine ? "er " : "e ";
        static const RE2 each("([a-zäöüß]{2,})en ");
        RE2::GlobalReplace(&first, each, "\\1" + ending);
        decline(rest, isMasculine, isGenitive);
        title = first + last + ending + rest;
        return;
    }
    static const RE2 asNoun(
        "^([A-ZÄÖÜ][A-Za-zäöüß-]*(?:estellt|uftragt|ildend|eamt|itzend|ändig|illig|ierend|ernend|zubild))en\\b");
    if (RE2::Replace(&title, asNoun, isMasculine ? "\\1er" : "\\1e") || !isMasculine) return;
    static const RE2 weak("^([A-ZÄÖÜ][A-Za-zäöüß-]*(?:ent|ant|ist|ekt|soph|graf|graph|nom|kat|let|naut|arch))en\\b");
    static const RE2 weakInE("^([A-ZÄÖÜ][A-Za-zäöüß-]*(?:gog|log|urg|kund))en\\b");
    if (RE2::Replace(&title, weak, "\\1") || RE2::Replace(&title, weakInE, "\\1e")) return;
    static const RE2 genitive("^([A-ZÄÖÜ][A-Za-zäöüß-]*(?:er|or|eur|är|ling|wirt|wart|mann|anwalt|arzt))e?s\\b");
    if (isGenitive) RE2::Replace(&title, genitive, "\\1");
}

/// As the article before it tells.
std::string declinedBy(std::string_view before, std::string title) {
    while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
    const auto endsIn = [&](std::string_view article) {
        return before.ends_with(article) &&
               (before.size() == article.size() || before[before.size() - article.size() - 1] == ' ' ||
                before[before.size() - article.size() - 1] == '/');
    };
    static const RE2 calledHis("(?:ausschreibung|stelle|position|funktion|posten|amt) des$");
    const bool isGenitive = endsIn("eines") || RE2::PartialMatch(before, calledHis);
    const bool isMasculine = isGenitive || endsIn("einen") || endsIn("einem");
    // "Ausschreibung der musikalischen Leitung".
    static const RE2 called("(?:ausschreibung|stelle|position|funktion|posten|amt) der$");
    if (!isMasculine && !endsIn("einer") && !RE2::PartialMatch(before, called)) return title;
    decline(title, isMasculine, isGenitive);
    return title;
}

/// "Technikerin / eines Technikers" -> "Technikerin / Techniker".
std::string declinedBehindJoints(std::string title) {
    static const RE2 article(
        "^(.*)( ?/ ?| oder | bzw\\. | beziehungsweise | und )(einen|eine|einem|einer|eines|ein|zum|zur) ([a-zäöü]+en? "
        ")?([A-ZÄÖÜ].*)$");
    static const RE2 oneMore("^(?:weiter|zusätzlich|ander|neu|zweit)en? $");  // "eine weitere Köchin oder einen weiteren Koch"
    static const RE2 forms("(?:zur|zum) ?/ ?(?:zum|zur) ");
    if (RE2::PartialMatch(title, forms)) return title;
    std::string first;
    std::string joint;
    std::string word;
    std::string adjective;
    std::string rest;
    for (int more = 0; more < 3 && RE2::FullMatch(title, article, &first, &joint, &word, &adjective, &rest); ++more)
        title = first + joint + declinedBy(word, RE2::FullMatch(adjective, oneMore) ? rest : adjective + rest);
    // "des Leiters / der Leiterin".
    static const RE2 definite("( ?/ ?)(?:der|des|die) ([A-ZÄÖÜ])");
    RE2::GlobalReplace(&title, definite, "\\1\\2");
    return title;
}

/// "Wir suchen nach Entwicklern", "auf der Suche nach Mechanikern und Schweissern": without the ending of the dative.
std::string withoutDative(std::string_view before, std::string title) {
    static const RE2 sought("\\b(?:such\\w*|suche|ausschau)(?: [a-z]+){0,2} nach ?$");
    static const RE2 plural("([A-ZÄÖÜ][a-zäöüß]{2,}er)n\\b");
    if (RE2::PartialMatch(before, sought)) RE2::GlobalReplace(&title, plural, "\\1");
    return title;
}

}  // namespace

std::string nominativeName(std::string_view before, std::string name) {
    while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
    static const RE2 article("(?:^|[ (\"])(?:der|dem|des|den|am|beim|vom|zum|zur|im)$");
    // "Technischen Universität", "Rheinischen Friedrich-Wilhelms-Universität": one or two declined words, then the noun.
    static const RE2 declined("^([A-ZÄÖÜ][a-zäöüß]+en) ((?:[A-ZÄÖÜ][a-zäöüß]+(?:isch|lich|ig|al)en )?)([A-ZÄÖÜ].*)$");
    std::string first;
    std::string second;
    std::string rest;
    // "Das Österreichische Institut", "Der Deutsche Verein": the article gone, the ending says the gender.
    static const RE2 nominative("^([A-ZÄÖÜ][a-zäöüß]+(?:ische|liche|ige|eutsche|reie|ädtische)) ([A-ZÄÖÜ].*)$");
    if (RE2::FullMatch(name, nominative, &first, &rest)) {
        const std::string_view ending = endingBefore(rest);
        const bool isNeuter = before.ends_with("das") && ending == "es";
        const bool isMasculine = before.ends_with("der") && ending == "er";
        return isNeuter ? first + "s " + rest : isMasculine ? first + "r " + rest : name;
    }
    static const RE2 adjective("(?:ische|liche|ige|ale|eutsche|reie|ädtische)n$");
    if (!RE2::PartialMatch(before, article) || !RE2::FullMatch(name, declined, &first, &second, &rest) ||
        !RE2::PartialMatch(first, adjective))
        return name;
    const std::string_view ending = endingBefore(rest);
    if (ending.empty()) return name;
    const auto decline = [&](std::string word) {
        word.resize(word.size() - 2);
        return word += ending;
    };
    std::string called = decline(first) + ' ';
    if (!second.empty()) called += decline(second.substr(0, second.size() - 1)) + ' ';
    return called + rest;
}

std::string nominativeTitle(std::string_view before, std::string title) {
    title = withoutDative(before, std::move(title));
    return declinedBy(before, declinedBehindJoints(std::move(title)));
}

}  // namespace offerbook::extract::find
