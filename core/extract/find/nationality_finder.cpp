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
    if (page.asked().isWord("people.no-name-before-member", name)) return;
    if (part[2].empty()) addOnce(groups, name + " Member State");
    if (!part[2].empty() || !part[3].empty()) addOnce(groups, name + " Associate Member State");
}

struct People {
    std::string_view group;  ///< the words for them
    std::string_view name;
};
constexpr std::array<People, 72> peoples{{{"people.us", "US"},
                                          {"people.swiss", "Swiss"},
                                          {"people.eu", "EU"},
                                          {"people.efta", "EFTA"},
                                          {"people.eea", "EEA"},
                                          {"people.uk", "UK"},
                                          {"people.british", "British"},
                                          {"people.german", "German"},
                                          {"people.french", "French"},
                                          {"people.italian", "Italian"},
                                          {"people.canadian", "Canadian"},
                                          {"people.irish", "Irish"},
                                          {"people.dutch", "Dutch"},
                                          {"people.belgian", "Belgian"},
                                          {"people.luxembourgish", "Luxembourg"},
                                          {"people.monegasque", "Monegasque"},
                                          {"people.spanish", "Spanish"},
                                          {"people.norwegian", "Norwegian"},
                                          {"people.indian", "Indian"},
                                          {"people.singapore", "Singapore"},
                                          {"people.new-zealand", "New Zealand"},
                                          {"people.australian", "Australian"},
                                          {"people.kenyan", "Kenyan"},
                                          {"people.nigerian", "Nigerian"},
                                          {"people.south-african", "South African"},
                                          {"people.ugandan", "Ugandan"},
                                          {"people.tanzanian", "Tanzanian"},
                                          {"people.ghanaian", "Ghanaian"},
                                          {"people.zambian", "Zambian"},
                                          {"people.rwandan", "Rwandan"},
                                          {"people.ethiopian", "Ethiopian"},
                                          {"people.pakistani", "Pakistani"},
                                          {"people.malaysian", "Malaysian"},
                                          {"people.austrian", "Austrian"},
                                          {"people.nepali", "Nepali"},
                                          {"people.bangladeshi", "Bangladeshi"},
                                          {"people.filipino", "Filipino"},
                                          {"people.commonwealth", "Commonwealth"},
                                          {"people.albanian", "Albanian"},
                                          {"people.egyptian", "Egyptian"},
                                          {"people.tunisian", "Tunisian"},
                                          {"people.moroccan", "Moroccan"},
                                          {"people.ukrainian", "Ukrainian"},
                                          {"people.romanian", "Romanian"},
                                          {"people.polish", "Polish"},
                                          {"people.portuguese", "Portuguese"},
                                          {"people.greek", "Greek"},
                                          {"people.croatian", "Croatian"},
                                          {"people.slovenian", "Slovenian"},
                                          {"people.serbian", "Serbian"},
                                          {"people.turkish", "Turkish"},
                                          {"people.brazilian", "Brazilian"},
                                          {"people.argentine", "Argentine"},
                                          {"people.peruvian", "Peruvian"},
                                          {"people.chinese", "Chinese"},
                                          {"people.japanese", "Japanese"},
                                          {"people.russian", "Russian"},
                                          {"people.sammarinese", "San Marino"},
                                          {"people.danish", "Danish"},
                                          {"people.swedish", "Swedish"},
                                          {"people.finnish", "Finnish"},
                                          {"people.hungarian", "Hungarian"},
                                          {"people.bulgarian", "Bulgarian"},
                                          {"people.senegalese", "Senegalese"},
                                          {"people.algerian", "Algerian"},
                                          {"people.libyan", "Libyan"},
                                          {"people.lebanese", "Lebanese"},
                                          {"people.vatican", "Vatican"},
                                          {"people.icelandic", "Icelandic"},
                                          {"people.liechtenstein", "Liechtenstein"},
                                          {"people.czech", "Czech"},
                                          {"people.slovak", "Slovak"}}};

void citizens(const AskedPatterns& asked, std::string_view words, Groups& groups) {
    const bool isCitizen = asked.hold("people.citizen", words);
    const bool isNational = asked.hold("people.national", words);
    for (const People& people : peoples) {
        if (!asked.hold(people.group, words)) continue;
        const std::string name(people.name);
        if (isCitizen) addOnce(groups, name + " citizen");
        if (isNational) addOnce(groups, name + " national");
        // Of the export rules: citizens, residents, refugees.
        if (name == "US" && asked.hold("people.us-person", words)) addOnce(groups, "US person");
        if (asked.hold("people.resident", words)) addOnce(groups, name + " permanent resident");
        if (name == "US" && asked.hold("people.protected", words)) addOnce(groups, "protected individual");
    }
}

/// "Used by 40 million French citizens" asks for nobody: a demand stands under a heading for it, or has words of asking.
bool isDemanded(const Page& page, const Found& found) {
    const Unit& unit = page.units()[found.unit];
    constexpr std::size_t mark = 6;
    constexpr std::size_t fewWords = 90;
    if (unit.isAbout(Topic::nationality) || unit.section == Section::requirements) return true;
    if (found.at().begin <= unit.at.begin + mark && unit.at.size() <= fewWords) return true;
    return page.has("must.word", found.unit) || page.asked().hold("nationality.demanded", page.words(unit));
}

}  // namespace

Stated<Groups> findNationality(const Clues& clues) {
    const Page& page = clues.page;
    std::vector<Finding<Groups>> findings;
    for (const Found& found : page.found("nationality.clause")) {
        const Unit& unit = page.units()[found.unit];
        const auto who = found.hit.part(Part::who);
        if (!who || unit.section == Section::legal || page.has("nationality.not", found.unit)) continue;
        if (!isDemanded(page, found)) continue;
        Groups groups;
        memberStates(page, *who, groups);
        // "Swiss citizens and permanent residents only": who else is named up to the end of the clause.
        if (groups.empty()) citizens(page.asked(), page.words(Span{who->begin, std::max(who->end, found.at().end)}), groups);
        if (groups.empty()) continue;
        // The clause that names more of the groups is the fuller one.
        const int base = weight::sentence + static_cast<int>(std::min<std::size_t>(groups.size(), 4));
        findings.push_back(
            {groups, {page.evidence(found.at())}, base + heardFrom(unit.voice), unit.voice, false, {"extract.by-sentence", {}}});
    }
    return reconcile(std::move(findings));
}

}  // namespace offerbook::extract::find
