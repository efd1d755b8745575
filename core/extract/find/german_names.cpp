#include "core/extract/find/german_names.h"

#include <re2/re2.h>

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

}  // namespace offerbook::extract::find
