#include "core/extract/find/finders.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

namespace offerbook::extract::find {
namespace {

using Groups = std::vector<std::string>;

void addOnce(Groups& groups, std::string group) {
    if (std::find(groups.begin(), groups.end(), group) == groups.end()) groups.push_back(std::move(group));
}

/// "CERN Member or Associate Member State" -> both groups, by the name before "member".
void memberStates(const Page& page, Span who, Groups& groups) {
    static const RE2 member(
        "([a-z]{2,12})(?:'s)? (?:full )?(?:(associate|co-operating|cooperating) )?member(?:s| states?)?\\b(?: (?:or|and|/) "
        "(associate) member)?");
    const std::string_view words = page.words(who);
    re2::StringPiece part[4];
    if (!member.Match(words, 0, words.size(), RE2::UNANCHORED, part, 4)) return;
    const auto begin = static_cast<std::size_t>(part[1].data() - page.flat().data());
    std::string name = page.evidence({begin, begin + part[1].size()}).text;
    constexpr std::array<std::string_view, 4> noNames{"a", "the", "of", "one"};
    if (std::find(noNames.begin(), noNames.end(), std::string_view(name)) != noNames.end()) return;
    if (part[2].empty()) addOnce(groups, name + " Member State");
    if (!part[2].empty() || !part[3].empty()) addOnce(groups, name + " Associate Member State");
}

struct Adjective {
    std::string_view pattern;
    std::string_view name;
};
constexpr std::array<Adjective, 21> adjectives{
    {{"\\b(?:u\\.? ?s\\.?|american|united states)\\b", "US"},
     {"\\b(?:swiss|schweizer\\w*|suisses?|svizzer\\w*)\\b", "Swiss"},
     {"\\b(?:eu|ue|european union|unione europea|union europeenne|europaische[nr]? union|europeenn?e?s?|europe[oai])\\b", "EU"},
     {"\\b(?:efta|aels|aele)\\b", "EFTA"},
     {"\\beea\\b", "EEA"},
     {"\\buk\\b", "UK"},
     {"\\bbritish\\b", "British"},
     {"\\b(?:german|deutsche[nrs]?)\\b", "German"},
     {"\\b(?:french|francaise?s?)\\b", "French"},
     {"\\b(?:italian|italian[aoie])\\b", "Italian"},
     {"\\bcanadian\\b", "Canadian"},
     {"\\birish\\b", "Irish"},
     {"\\bdutch\\b", "Dutch"},
     {"\\bbelgian\\b", "Belgian"},
     {"\\bspanish\\b", "Spanish"},
     {"\\bnorwegian\\b", "Norwegian"},
     {"\\bindian\\b", "Indian"},
     {"\\bsingaporean?\\b", "Singapore"},
     {"\\bnew zealand\\b", "New Zealand"},
     {"\\baustralian\\b", "Australian"},
     {"\\baustrian|osterreichische[rn]?\\b", "Austrian"}}};

void citizens(std::string_view words, Groups& groups) {
    static const std::vector<std::unique_ptr<RE2>> compiled = [] {
        std::vector<std::unique_ptr<RE2>> made;
        for (const Adjective& adjective : adjectives) made.push_back(std::make_unique<RE2>(std::string(adjective.pattern)));
        return made;
    }();
    static const RE2 citizen("citizen|staats|cittadin|nazionalita |nationalite|citoyen|ressortissant");
    static const RE2 national("\\bnationals?\\b|eyes only");
    static const RE2 person("\\bu\\.? ?s\\.? persons?\\b");  // of the export rules: citizens, residents, refugees
    static const RE2 resident("permanent residen|green card");
    const bool isCitizen = RE2::PartialMatch(words, citizen);
    const bool isNational = RE2::PartialMatch(words, national);
    for (std::size_t i = 0; i < adjectives.size(); ++i) {
        if (!RE2::PartialMatch(words, *compiled[i])) continue;
        const std::string name(adjectives[i].name);
        if (isCitizen) addOnce(groups, name + " citizen");
        if (isNational) addOnce(groups, name + " national");
        if (name == "US" && RE2::PartialMatch(words, person)) addOnce(groups, "US person");
        if (RE2::PartialMatch(words, resident)) addOnce(groups, name + " permanent resident");
    }
}

}  // namespace

Stated<Groups> findNationality(const Clues& clues) {
    const Page& page = clues.page;
    std::vector<Finding<Groups>> findings;
    for (const Found& found : page.found("nationality.clause")) {
        const Unit& unit = page.units()[found.unit];
        const auto who = found.hit.part(Part::who);
        if (!who || unit.section == Section::legal || page.has("nationality.not", found.unit)) continue;
        Groups groups;
        memberStates(page, *who, groups);
        // "Swiss citizens and permanent residents only": who else is named up to the end of the clause.
        if (groups.empty()) citizens(page.words(Span{who->begin, std::max(who->end, found.at().end)}), groups);
        if (groups.empty()) continue;
        // The clause that names more of the groups is the fuller one.
        const int base = weight::sentence + static_cast<int>(std::min<std::size_t>(groups.size(), 4));
        findings.push_back(
            {groups, {page.evidence(found.at())}, base + heardFrom(unit.voice), unit.voice, false, {"extract.by-sentence", {}}});
    }
    return reconcile(std::move(findings));
}

}  // namespace offerbook::extract::find
