#include "core/extract/find/employer/one_house.h"

#include "core/extract/find/employer/employer_cue.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace offerbook::extract::find {
namespace {

/// "eit" of "example institute of technology": of its words but the short ones.
std::string initialsOf(std::string_view name) {
    constexpr std::size_t shortWord = 3;
    std::string initials;
    for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t end = std::min(name.find(' ', begin), name.size());
        if (end - begin > shortWord) initials += name[begin];
        begin = end + 1;
    }
    return initials;
}

bool holdsWords(const std::string& name, const std::string& words) {
    return (' ' + name + ' ').find(' ' + words + ' ') != std::string::npos;
}

bool saysNothing(const NamedThing& thing) {
    return thing.cues.has(isStop) || thing.cues.has(isPlace) || thing.cues.has(allCommon) || thing.cues.has(hasFacts);
}

bool areOneHouse(const NamedThing& a, const NamedThing& b) {
    constexpr std::size_t shortest = 3;
    if (saysNothing(a) || saysNothing(b) || a.name.size() < shortest || b.name.size() < shortest) return false;
    return holdsWords(a.name, b.name) || holdsWords(b.name, a.name) || initialsOf(a.name) == b.name ||
           initialsOf(b.name) == a.name;
}

}  // namespace

std::vector<double> oddsByHouse(const EmployerCandidates& of, const std::vector<NamedThing>& things,
                                const std::vector<double>& odds) {
    std::vector<double> lent = odds;
    constexpr double evens = 1;  // what is unlikely by itself lends nothing
    for (std::size_t i = 0; i < things.size(); ++i)
        for (std::size_t j = 0; j < things.size(); ++j)
            if (i != j && odds[i] >= evens && (odds[i] < odds[j] || (odds[i] == odds[j] && i > j)) &&
                areOneHouse(things[i], things[j]))
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
