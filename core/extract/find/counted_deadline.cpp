#include "core/extract/find/counted_deadline.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

enum class Step { day, week, month };

constexpr int daysOfWeek = 7;
constexpr int mostDays = 366;

Date later(Date from, int count, Step step) {
    if (step == Step::month) return addMonths(from, count);
    return Date(std::chrono::sys_days(from) + std::chrono::days(step == Step::week ? count * daysOfWeek : count));
}

/// "Published on", "erschienen am": of the words that lead to a day, not "updated on" and not a bare "date".
bool isSaidToBePublished(const Page& page, const Evidence& evidence) {
    const std::size_t at = page.flatSpan({evidence.begin, evidence.end}).begin;
    const std::size_t unit = page.unitAt(at);
    // Where only the site around the text says it, another paper may have published it before.
    if (unit == Page::npos || page.units()[unit].voice != Voice::employer) return false;
    constexpr std::size_t reach = 60;
    std::size_t from = page.units()[unit].at.begin;
    // A label on the line above.
    if (page.units()[unit].value != 0 && unit > 0) from = page.units()[unit - 1].at.begin;
    from = std::max(from, at > reach ? at - reach : 0);
    return page.asked().hold("deadline.published-on", page.words(Span{from, at}));
}

/// The one whole day of which the text says that it was published then.
std::optional<Date> dayOfPublication(const Clues& clues) {
    const auto published = findPublished(clues);
    if (!published.hasValue() || published.isContradicted() || !published->date) return std::nullopt;
    const auto day = published->date->complete();
    const bool isPlain = published.remark().id == "extract.by-structured" || published.remark().id == "extract.by-label" ||
                         published.remark().id == "extract.by-sentence";
    if (!day || !isPlain) return std::nullopt;
    const bool hasOther = std::any_of(published.alternatives().begin(), published.alternatives().end(),
                                      [&](const auto& other) { return other.value.date != published->date; });
    if (hasOther) return std::nullopt;
    if (published.remark().id != "extract.by-structured" && !isSaidToBePublished(clues.page, published.evidence().front()))
        return std::nullopt;
    return day;
}

/// The words are of applying: a label says so, or the sentence does; not "objections within 30 days", "you hear from us within".
bool isOfApplying(const Page& page, const Found& found) {
    const Unit& unit = page.units()[found.unit];
    if (unit.section == Section::legal || page.asked().hold("deadline.counted-other", page.words(unit))) return false;
    if (unit.hasLabel(Topic::deadline)) return true;
    if (!page.asked().hold("deadline.counted-within", page.words(Span{unit.at.begin, found.at().begin}))) return false;
    return page.has("application.word", found.unit) || page.asked().hold("deadline.counted-applying", page.words(unit));
}

/// "... of publication of the results", "... nella Gazzetta Ufficiale": of something else or at another place.
bool isOfOtherPublication(const Page& page, const Found& found) {
    const Unit& unit = page.units()[found.unit];
    return page.asked().hold("deadline.counted-elsewhere", page.words(Span{found.at().end, unit.at.end}));
}

}  // namespace

std::vector<Finding<DayStated>> countedDeadlines(const Clues& clues) {
    constexpr std::pair<std::string_view, Step> groups[] = {
        {"deadline.counted-days", Step::day}, {"deadline.counted-weeks", Step::week}, {"deadline.counted-months", Step::month}};
    const Page& page = clues.page;
    std::vector<Finding<DayStated>> findings;
    std::optional<Date> published;
    for (const auto& [group, step] : groups) {
        for (const Found& found : page.found(group)) {
            const auto count = page.number(found, Part::lo);
            if (!count || *count != Decimal(count->whole()) || *count < Decimal(1) || *count > Decimal(mostDays)) continue;
            if (!isOfApplying(page, found) || isOfOtherPublication(page, found)) continue;
            if (!published) published = dayOfPublication(clues);
            if (!published) return {};
            const Unit& unit = page.units()[found.unit];
            constexpr int counted = -4;  // a day that is written out says more
            findings.push_back({{DayStated::Kind::date,
                                 PartialDate::of(later(*published, static_cast<int>(count->whole()), step)), false, false},
                                {page.evidence(found.at())},
                                weight::sentence + counted + heardFrom(unit.voice),
                                unit.voice,
                                false,
                                {"extract.date-counted", {MessageArg::date(toIso(*published))}}});
        }
    }
    return findings;
}

}  // namespace offerbook::extract::find
