#include "core/extract/find/unit_durations.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

Stated<Duration> findDuration(const Clues& clues, std::string_view word, Topic topic) {
    const Page& page = clues.page;
    std::vector<std::size_t> units;
    const auto isOfOthers = [&](std::size_t unit) {
        const Section section = page.units()[unit].section;
        return section == Section::requirements || section == Section::employer;
    };
    for (const Found& found : page.found(word)) units.push_back(found.unit);
    for (const std::string_view group : {"length.days", "length.weeks", "length.months", "length.years"})
        for (const Found& found : page.found(group))
            if (page.units()[found.unit].hasLabel(topic)) units.push_back(found.unit);
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    units.erase(std::remove_if(units.begin(), units.end(), isOfOthers), units.end());
    std::vector<Finding<Duration>> findings;
    for (const std::size_t unit : units)
        if (auto finding = durationIn(page, unit, topic)) findings.push_back(std::move(*finding));
    return reconcile(std::move(findings));
}

}  // namespace

Stated<Duration> findNotice(const Clues& clues) { return findDuration(clues, "notice.word", Topic::notice); }
Stated<Duration> findTrialPeriod(const Clues& clues) { return findDuration(clues, "trial.word", Topic::trial); }

}  // namespace offerbook::extract::find
