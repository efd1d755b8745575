#include "core/extract/find/employer/one_house.h"

#include "core/extract/find/employer/employer_cue.h"

#include <algorithm>
#include <bitset>
#include <string>
#include <string_view>

namespace offerbook::extract::find {
namespace {

constexpr std::size_t longestShortName = 12;

/// "eit" of "example institute of technology", "exitech" of the same: the beginnings of its words one behind another, of one
/// letter or more each; short words may be left out. How much of the short name the words read so far can make is a bit each.
bool isAbbreviation(std::string_view shortName, std::string_view name) {
    constexpr std::size_t shortWord = 3;
    std::bitset<longestShortName + 1> made;
    made.set(0);
    for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t end = std::min(name.find(' ', begin), name.size());
        auto next = end - begin <= shortWord ? made : std::bitset<longestShortName + 1>{};
        for (std::size_t from = 0; from < shortName.size(); ++from)
            for (std::size_t taken = 1; made.test(from) && begin + taken <= end && from + taken <= shortName.size() &&
                                        name[begin + taken - 1] == shortName[from + taken - 1];
                 ++taken)
                next.set(from + taken);
        made = next;
        begin = end + 1;
    }
    return made.test(shortName.size());
}

bool areLongAndShort(std::string_view name, std::string_view shortName) {
    return shortName.size() <= longestShortName && shortName.find(' ') == std::string_view::npos &&
           name.find(' ') != std::string_view::npos && isAbbreviation(shortName, name);
}

bool holdsWords(const std::string& name, const std::string& words) {
    return (' ' + name + ' ').find(' ' + words + ' ') != std::string::npos;
}

bool saysNothing(const NamedThing& thing) {
    return thing.cues.has(isStop) || thing.cues.has(isPlace) || thing.cues.has(allCommon) || thing.cues.has(hasFacts);
}

/// "Example Institute of Things (ExIT)"
bool standsInBracketsBehind(const Page& page, const NamedThing& shortName, const NamedThing& name) {
    constexpr std::string_view opening = " (";
    return page.flat().substr(std::min(name.at.end, page.flat().size()), opening.size()) == opening &&
           shortName.at.begin == name.at.end + opening.size();
}

bool areOneHouse(const Page& page, const NamedThing& a, const NamedThing& b) {
    constexpr std::size_t shortest = 3;
    if (saysNothing(a) || saysNothing(b) || a.name.size() < shortest || b.name.size() < shortest) return false;
    return holdsWords(a.name, b.name) || holdsWords(b.name, a.name) || areLongAndShort(a.name, b.name) ||
           areLongAndShort(b.name, a.name) || standsInBracketsBehind(page, a, b) || standsInBracketsBehind(page, b, a);
}

}  // namespace

std::vector<double> oddsByHouse(const EmployerCandidates& of, const std::vector<NamedThing>& things,
                                const std::vector<double>& odds) {
    std::vector<double> lent = odds;
    constexpr double evens = 1;  // what is unlikely by itself lends nothing
    for (std::size_t i = 0; i < things.size(); ++i)
        for (std::size_t j = 0; j < things.size(); ++j)
            if (i != j && odds[i] >= evens && (odds[i] < odds[j] || (odds[i] == odds[j] && i > j)) &&
                areOneHouse(of.page, things[i], things[j]))
                lent[j] += odds[i];
    const AskedPatterns& asked = of.page.asked();
    std::size_t whole = things.size();
    const auto isPart = [&](const NamedThing& thing) {
        return asked.hold("name.part-by-name", thing.name, of.names.ownLanguage());
    };
    for (std::size_t i = 0; i < things.size(); ++i)
        if (odds[i] >= evens && asked.hold("name.whole-house", things[i].name) && !isPart(things[i]) &&
            (whole == things.size() || lent[i] > lent[whole]))
            whole = i;
    if (whole == things.size()) return lent;
    for (std::size_t i = 0; i < things.size(); ++i)
        if (i != whole && isPart(things[i]) && !asked.hold("name.whole-house", things[i].name)) {
            lent[whole] += lent[i];
            lent[i] = 0;
        }
    return lent;
}

}  // namespace offerbook::extract::find
