#include "core/extract/advert_by_facts.h"

#include <algorithm>
#include <initializer_list>

namespace offerbook::extract {
namespace {

/// The title stands among the first lines.
bool isTitledAtTop(const Posting& found, const ReadText& text) {
    constexpr int fewLines = 4;
    if (!found.title.hasValue() || found.title.evidence().empty()) return false;
    const std::size_t at = found.title.evidence().front().begin;
    int above = 0;
    for (const Line& line : text.lines())
        if (line.kind != LineKind::blank && !line.isStructured && line.end <= at) ++above;
    return above < fewLines;
}

}  // namespace

bool isAdvertByFacts(const Posting& found, const ReadText& text, const find::PatternBook& book) {
    // Somebody speaks of himself (a profile, a curriculum vitae), offers a room or a course: for languages that have the words.
    const find::LanguageSet language = book.onlyLanguage(text.language());
    const auto& asked = book.asked();
    if (!asked.knows("kind.of-oneself", language) || text.text().size() > longestAdvertOfFacts || !isTitledAtTop(found, text) ||
        asked.hold("kind.of-oneself", text.folded().text(), language))
        return false;
    const bool isPaid = found.salary.hasValue();
    const bool isTerm = found.contract.hasValue() || found.workload.hasValue() || found.weeklyHours.hasValue();
    const bool isDated = found.deadline.hasValue() || found.startDate.hasValue();
    const bool isHouse = found.employer.hasValue() && found.locations.hasValue();
    const auto count = [](std::initializer_list<bool> facts) { return std::count(facts.begin(), facts.end(), true); };
    const auto others = count({isDated, isHouse, found.paidLeave.hasValue(), found.workPermit.hasValue(), found.remote.hasValue(),
                               found.reference.hasValue(), found.experienceMin.hasValue(), found.degreeMin.hasValue()});
    constexpr int severalOthers = 3;
    return (isPaid && isTerm && others >= 1) || (isPaid && isHouse && others >= severalOthers) ||
           ((isPaid || isTerm) && isDated && others >= severalOthers);
}

}  // namespace offerbook::extract
