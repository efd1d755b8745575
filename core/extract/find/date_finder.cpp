#include "core/extract/find/claims.h"
#include "core/extract/find/clause_of_applying.h"
#include "core/extract/find/contract/contract_end.h"
#include "core/extract/find/counted_deadline.h"
#include "core/extract/find/exclusion.h"
#include "core/extract/find/finders.h"
#include "core/extract/find/structured_values.h"
#include "core/extract/find/table_columns.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

namespace offerbook::extract::find {
namespace {

struct DateField {
    Topic topic;
    std::string_view before;      ///< group of cues before a date
    std::string_view structured;  ///< path of schema.org
    std::string_view behind;      ///< group of cues behind a date
};

constexpr std::size_t reachBehind = 80;

struct PlacedDate {
    const WrittenDate* date = nullptr;
    Span at;
    std::size_t unit = 0;
    std::size_t cuesEnd = 0;  ///< where the words before it end, its weekday and clock left out
};

/// "PM-2026/2", "HR_2027-03": digits of a reference, no date.
bool isWithinReference(const Page& page, Span at) {
    if (at.begin < 2) return false;
    const char joint = page.flat()[at.begin - 1];
    const char before = page.flat()[at.begin - 2];
    const char first = page.flat()[at.begin];
    return (joint == '-' || joint == '_' || joint == '/') && before >= 'a' && before <= 'z' && first >= '0' && first <= '9';
}

/// Where the cues of a date end: "starts on Monday, 3 May", "by 5 p.m. on 3 May", "no earlier than 3 May", "apply by ~~2 May~~
/// 9 May" (struck out in Markdown).
std::size_t endOfCues(const Page& page, Span at) {
    constexpr std::size_t reach = 40;
    constexpr std::size_t longestStruck = 40;
    constexpr std::string_view stroke = "~~";
    const std::size_t from = at.begin > reach ? at.begin - reach : 0;
    const auto aside = page.asked().piecesOf("date.aside-before", page.words(Span{from, at.begin}));
    std::size_t end = aside.empty() ? at.begin : at.begin - aside.front().size();
    std::size_t struck = end;
    while (struck > 0 && page.flat()[struck - 1] == ' ') --struck;
    if (!page.flat().substr(0, struck).ends_with(stroke)) return end;
    const std::size_t least = struck > longestStruck ? struck - longestStruck : 0;
    const std::size_t open = page.flat().substr(least, struck - stroke.size() - least).rfind(stroke);
    return open == std::string_view::npos ? end : least + open;
}

bool isStruck(const Page& page, Span at) {
    return page.flat().substr(0, at.begin).ends_with("~~") && page.flat().substr(at.end).starts_with("~~");
}

std::vector<PlacedDate> placed(const Clues& clues) {
    std::vector<PlacedDate> dates;
    for (const WrittenDate& date : clues.dates) {
        const Span at = clues.page.flatSpan(date.at);
        const std::size_t unit = clues.page.unitAt(at.begin);
        if (unit != Page::npos && !isWithinReference(clues.page, at) && !isStruck(clues.page, at))
            dates.push_back({&date, at, unit, endOfCues(clues.page, at)});
    }
    return dates;
}

DayStated dayOf(const WrittenDate& date) {
    if (date.words == WrittenDate::Words::asap) return {DayStated::Kind::asSoonAsPossible, std::nullopt, false, false};
    if (date.words == WrittenDate::Words::untilFilled) return {DayStated::Kind::untilFilled, std::nullopt, false, false};
    return {DayStated::Kind::date, date.date, false, false};
}

/// "1 June to 30 June", not "1 June, 15 June": between the two stands a word of a span.
bool isJoinedAsRange(const Page& page, const std::vector<PlacedDate>& dates, std::size_t i) {
    static const RE2 dash("^ ?[-\u2013] ?$");
    const std::string_view between = page.words(Span{dates[i].at.end, dates[i + 1].at.begin});
    return RE2::PartialMatch(between, dash) || page.asked().hold("date.range-joint", between);
}

/// The last date of the unit that follows this one closely: the end of "between 1 June and 30 June", "June until mid-August".
bool opensRange(const Page& page, const std::vector<PlacedDate>& dates, std::size_t i) {
    // "As soon as possible, 1 September" opens none.
    if (i + 1 >= dates.size() || !dates[i].date->date || !dates[i + 1].date->date) return false;
    if (dates[i + 1].unit != dates[i].unit || dates[i + 1].at.begin < dates[i].at.end) return false;
    // "For the school year 2027/28 (from 1 September 2027)": the brackets tell the same more exactly.
    const std::string_view between = page.words(Span{dates[i].at.end, dates[i + 1].at.begin});
    if (!dates[i].date->date->month() && dates[i + 1].date->date->month() && between.find('(') != std::string_view::npos)
        return false;
    constexpr std::size_t close = 10;
    constexpr std::size_t reach = 30;  // " and continuing through the end of "
    const std::size_t gap = dates[i + 1].at.begin - dates[i].at.end;
    return gap < close || (gap < reach && isJoinedAsRange(page, dates, i));
}

/// "from 1 June to 31 August 2026", "February or March 2027": the first has the year of the last.
WrittenDate withYearOfRange(const Page& page, const std::vector<PlacedDate>& dates, std::size_t i) {
    WrittenDate date = *dates[i].date;
    if (!date.date || date.date->year() || date.isBrokenOff || !opensRange(page, dates, i)) return date;
    const auto& last = dates[i + 1].date->date;
    if (!last || !last->year() || !date.date->month() || !last->month() || *last->month() < *date.date->month()) return date;
    date.date = PartialDate::of(last->year(), date.date->month(), date.date->day());
    return date;
}

/// "Send your application as soon as possible", "screening of applications starts immediately": no start of the work.
bool isOfApplying(const Clues& clues, std::size_t unit, Span at) {
    constexpr std::size_t reach = 60;
    if (clues.page.units()[unit].isAbout(Topic::startDate)) return false;
    const Found* applying = clues.page.near("application.word", unit, at, reach);
    if (applying == nullptr) return false;
    // "The post is open with immediate effect; applications close on ...": another clause.
    const Span between{std::min(at.end, applying->at().end), std::max(at.begin, applying->at().begin)};
    return between.begin >= between.end || clues.page.words(between).find(';') == std::string_view::npos;
}

/// "As early as possible in 2027": the year behind the words is the statement.
bool isBoundToDate(const Clues& clues, const Found& words) {
    return clues.page.near("start.year", words.unit, words.at(), 0) != nullptr;
}

/// "Juni bis August 2027": a date that ends the months before it; the month that opens them, with the year of the end.
std::optional<PartialDate> monthBefore(const Clues& clues, const PlacedDate& end) {
    constexpr std::size_t reach = 30;
    const Span before{end.at.begin > reach ? end.at.begin - reach : 0, end.at.begin};
    const AskedPatterns& asked = clues.page.asked();
    const auto opens = asked.piecesOf("date.month-opens-range", clues.page.words(before));
    if (opens.size() < 2) return std::nullopt;
    constexpr std::ptrdiff_t monthsOfYear = 12;  // of each language all, in their order
    const auto months = asked.list("date.month");
    const auto month = std::find(months.begin(), months.end(), opens[1]);
    const unsigned number = static_cast<unsigned>((month - months.begin()) % monthsOfYear) + 1;
    std::optional<int> year = end.date->date->year();
    if (year && end.date->date->month() && number > *end.date->date->month()) --*year;  // "Dezember bis März 2028"
    return PartialDate::of(year, number, std::nullopt);
}

/// "Scadenza: 9 aprile 2027. Inizio: 3 maggio 2027": a label within the line, whatever the line's own one.
bool isRightBehindColon(const Page& page, Span at) {
    std::size_t end = at.begin;
    while (end > 0 && (page.flat()[end - 1] == ' ' || page.flat()[end - 1] == '*')) --end;
    return end > 0 && page.flat()[end - 1] == ':';
}

/// "The closing date has been extended to 19 March", "Bewerbungsfrist bis 19. März verlängert": what was said before no longer
/// holds.
bool isMovedTo(const Page& page, std::size_t unit, Span at) {
    constexpr std::size_t reach = 40;
    const std::size_t end = std::min(page.units()[unit].at.end, at.end + reach);
    return page.isAfter("deadline.moved", unit, at.begin) ||
           page.book().lengthAtStart("deadline.moved-behind", page.words(Span{at.end, end}), page.languages()) > 0;
}

/// "Deadline for the September 2027 intake: 31 January 2027": a day within the label says of what, not when.
bool isWithinLabel(const Page& page, const PlacedDate& where) {
    const Line& line = page.text().lines()[page.units()[where.unit].line];
    return line.hasLabel() && where.date->at.begin < line.value.begin && where.date->at.begin >= line.label.begin;
}

/// "Bewerbungen sind bis zum", a blank line and "15. Dezember 2026" in the middle of the next: a date set off from its sentence.
bool isSetOff(const Page& page, std::string_view cue, const PlacedDate& where) {
    const Unit& unit = page.units()[where.unit];
    if (where.unit == 0) return false;
    const std::string_view before = page.words(Span{unit.at.begin, where.cuesEnd});
    if (before.find_first_not_of(" *") != std::string_view::npos) return false;
    return page.isAfter(cue, where.unit - 1, page.units()[where.unit - 1].at.end);
}

/// "## Closing date: 21 January 2027" has its day: what the text below goes on to tell has days of its own.
bool isHeadingAnswered(const Page& page, const std::vector<PlacedDate>& dates, std::size_t i, Topic topic) {
    const std::size_t first = page.unitsOfLine(page.units()[dates[i].unit].line).first;
    if (first == 0 || !page.units()[first - 1].hasLabel(topic)) return false;
    const auto found = std::partition_point(dates.begin(), dates.end(), [&](const PlacedDate& d) { return d.unit < first - 1; });
    return found != dates.end() && found->unit == first - 1;
}

/// "Deadline: 21 June 2027. Preferred starting date: 21 September 2027" in one line: the nearer label says of what.
bool isOfNearerLabel(const Page& page, const PlacedDate& where) {
    return isRightBehindColon(page, where.at) && page.isAfter("start.cue", where.unit, where.at.begin) &&
           !page.isAfter("deadline.cue", where.unit, where.at.begin);
}

/// "... not later than 8 January, 4 p.m. Only short-listed candidates will be contacted": the next sentence is of something else.
bool isInNextSentence(const Page& page, Span date, Span other) {
    return other.begin > date.end && page.words(Span{date.end, other.begin}).find(". ") != std::string_view::npos;
}

/// "Deadline for questions", "closing date of the interviews": the label of another day than that of applying.
bool isLabelOfOtherDay(const Page& page, const Unit& unit) {
    const Line& line = page.text().lines()[unit.line];
    if (!unit.hasLabel(Topic::deadline) || !line.hasLabel()) return false;
    const std::string_view label = page.words(page.flatSpan(line.label));
    return page.book().firstAt("deadline.label-other", label, page.languages()) &&
           !page.book().firstAt("claim.of-applying", label, page.languages());
}

/// "Posted on 12 May" alone in its line, "this vacancy was published on 12 May": books and reports are published, too.
bool isOfAdvert(const Page& page, std::size_t unit) {
    constexpr std::size_t shortLine = 48;
    const std::string_view words = page.words(page.units()[unit]);
    if (page.asked().hold("published.of-other", words, page.languages())) return false;
    return words.size() <= shortLine || page.asked().hold("published.of-advert", words, page.languages());
}

/// "From 10 June to 10 July applications can be handed in": right behind the closing day a word of applying.
bool isOfWindow(const Page& page, const PlacedDate& closing) {
    constexpr std::size_t reach = 30;
    const auto words = page.found("application.word", closing.unit);
    return std::any_of(words.begin(), words.end(), [&](const Found& word) {
        if (word.at().begin < closing.at.end || word.at().begin - closing.at.end > reach) return false;
        const std::string_view between = page.words(Span{closing.at.end, word.at().begin});
        // "From 10 June to 10 July, the applications are to be handed in": the article stands between.
        constexpr std::size_t longestArticle = 5;
        const std::size_t comma = between.find(", ");
        if (comma != std::string_view::npos && between.size() > comma + 2 && between.size() <= comma + 2 + longestArticle)
            return !holdsEndOfClause(between);
        // "From May to October we need a waiter; send your application": another clause.
        return comma == std::string_view::npos && !holdsEndOfClause(between);
    });
}

/// "Bewerben kannst du dich vom 1. bis 15. Mai": right before the opening day a word of applying.
bool opensWindow(const Page& page, const PlacedDate& opening) {
    constexpr std::size_t reach = 26;
    const auto words = page.found("application.word", opening.unit);
    return std::any_of(words.begin(), words.end(), [&](const Found& word) {
        if (word.at().end > opening.at.begin || opening.at.begin - word.at().end > reach) return false;
        const std::string_view between = page.words(Span{word.at().end, opening.at.begin});
        return between.find_first_of(",:") == std::string_view::npos && !holdsEndOfClause(between);
    });
}

/// "A fixed-term contract with expiry on 31 March": the day that closes the contract is neither its first nor the last to apply.
class ContractDays {
public:
    explicit ContractDays(const Clues& clues) : clues_(clues) {}

    bool has(Span at) {
        if (!std::exchange(areRead_, true)) ends_ = contractEnds(clues_);
        return std::any_of(ends_.begin(), ends_.end(), [&](const ContractEnd& end) { return end.at.begin == at.begin; });
    }

private:
    const Clues& clues_;
    std::vector<ContractEnd> ends_;
    bool areRead_ = false;  // most texts have no day that could be one
};

std::vector<Finding<DayStated>> readDates(const Clues& clues, const DateField& field) {
    const Page& page = clues.page;
    ContractDays contractDays(clues);
    std::vector<Finding<DayStated>> findings;
    const auto dates = placed(clues);
    for (std::size_t i = 0; i < dates.size(); ++i) {
        const PlacedDate& where = dates[i];
        const Unit& unit = page.units()[where.unit];
        if (where.date->isRelative) continue;
        // "The act of 9 November 1999", "from the winter term 2026/27 the course is taught in English".
        if (page.near("date.of-other", where.unit, where.at, 0) != nullptr) continue;
        // "From now until 31 December": the end of the work.
        if (field.topic == Topic::startDate && page.isAfter("contract.now-until", where.unit, where.at.begin)) continue;
        const auto notHere = field.topic == Topic::startDate ? WrittenDate::Words::untilFilled : WrittenDate::Words::asap;
        // "Termine del contratto: 31 ottobre": the end of the work.
        if (field.topic == Topic::deadline && isEndOfWorkByLabel(page, where.unit)) continue;
        if (where.date->words == notHere && field.topic != Topic::published) continue;
        // "as early as possible in 2027": the year says it.
        if (field.topic == Topic::startDate && !where.date->date &&
            (page.near("start.year", where.unit, where.at, 0) != nullptr ||
             page.near("start.not-words", where.unit, where.at, 0) != nullptr || isOfApplying(clues, where.unit, where.at)))
            continue;
        if (unit.hasLabel(field.topic) && isWithinLabel(page, where)) continue;
        const bool labelled = unit.hasLabel(field.topic) || (columnTopics(page, where.at) & bit(field.topic)) != 0;
        // "Deadline for questions: 1 June".
        if (field.topic == Topic::deadline && isLabelOfOtherDay(page, unit)) continue;
        const bool isAnswered = isHeadingAnswered(page, dates, i, field.topic);
        const bool headed = !labelled && (unit.heading & bit(field.topic)) != 0 && unit.label == 0 && !isAnswered;
        bool cued = page.isAfter(field.before, where.unit, where.at.begin) ||
                    (where.cuesEnd != where.at.begin && page.isAfter(field.before, where.unit, where.cuesEnd));
        if (!cued && field.topic == Topic::deadline) cued = isSetOff(page, field.before, where);
        // "The call is open from 15 February to 1 April": the window's end.
        if (!cued && field.topic == Topic::deadline) cued = page.isAfter("deadline.window", where.unit, where.at.begin);
        // "until 15 May" alone is a deadline only among words of applying; elsewhere it may be the end of the contract.
        if (!cued && field.topic == Topic::deadline && page.isAfter("deadline.bare", where.unit, where.cuesEnd))
            cued = (unit.section == Section::application && !isAnswered) ||
                   (i > 0 && opensRange(page, dates, i - 1) ? isInClauseOfApplying(page, where.unit, where.at)
                                                            : page.has("application.word", where.unit));
        // "fixed term (January to May 2019)": the term's own days.
        if (!cued && field.topic == Topic::startDate && opensRange(page, dates, i) &&
            (page.near("contract.fixed", where.unit, where.at, 50) != nullptr ||
             (isJoinedAsRange(page, dates, i) &&
              (page.near("contract.runs", where.unit, where.at, 50) != nullptr || page.has("contract.needed-for", where.unit)))))
            cued = true;
        // "Employment period: mid-June to late September 2027": the term's label says when it begins, too.
        if (field.topic == Topic::startDate && (unit.isAbout(Topic::duration) || unit.isAbout(Topic::contract)) &&
            !unit.isAbout(Topic::deadline) && opensRange(page, dates, i) && isJoinedAsRange(page, dates, i))
            cued = true;
        // "24 February will be the last day to apply", "3 May 2027: start of the contract".
        if (!field.behind.empty() &&
            page.book().lengthAtStart(field.behind, page.flat().substr(where.at.end, reachBehind), page.languages()) > 0)
            cued = true;
        // "... bis zum 1. April angetreten werden": the words behind say that it is the start of the work.
        // "From 1 May to 31 October we seek a waiter"; "from December to March" has its first month from its last.
        const bool closesSpan =
            i > 0 && opensRange(page, dates, i - 1) && isJoinedAsRange(page, dates, i - 1) && !monthBefore(clues, where);
        const bool beginsWork =
            !closesSpan && page.isAfter("deadline.bare", where.unit, where.at.begin) &&
            !page.isAfter("contract.until-sure", where.unit, where.at.begin) &&
            page.book().lengthAtStart("start.behind", page.words(Span{where.at.end, unit.at.end}), page.languages()) > 0;
        if (beginsWork) cued = field.topic == Topic::startDate;
        // "The start date is flexible but no later than 1 January": the latest start of the work.
        if (cued && field.topic == Topic::deadline && !page.has("application.word", where.unit) &&
            page.isAfter("start.latest", where.unit, where.at.begin))
            cued = false;
        // "You hear from us until the end of February": when applicants get an answer.
        if (cued && field.topic == Topic::deadline && page.has("deadline.answer", where.unit))
            if (const Found* answer = page.near("deadline.answer", where.unit, where.at, 40);
                answer != nullptr && !isInNextSentence(page, where.at, answer->at()))
                cued = false;
        // "Vertretung bis 31.12.2027": the end of a contract, not of applying.
        if (cued && field.topic == Topic::deadline && !page.isAfter(field.before, where.unit, where.cuesEnd) &&
            !page.has("application.word", where.unit) && page.near("contract.fixed", where.unit, where.at, 40) != nullptr)
            cued = false;
        // The closing day of a window stands behind its opening day: "between 1 and 30 June", "1 to 30 June", or before the words
        // that say it of both: "from 10 June to 10 July applications can be handed in".
        const bool endsRange = i > 0 && opensRange(page, dates, i - 1);
        if (!cued && field.topic == Topic::deadline && endsRange)
            cued = page.isAfter(field.before, where.unit, dates[i - 1].at.begin) || isOfWindow(page, where);
        // "until 5 May" and "bis zum 5. Mai" end something, whatever stands before.
        if (field.topic == Topic::startDate && !labelled && !beginsWork &&
            (endsRange || page.isAfter("deadline.bare", where.unit, where.at.begin)) &&
            !page.isAfter("start.latest", where.unit, where.at.begin))
            cued = false;
        // "The report is due on 1 March", "from 1 April the minimum wage rises": no word of applying or of the job beside.
        constexpr std::size_t shortLine = 30;
        if (cued && !labelled && !headed && page.text().language() == "en" && unit.at.size() > shortLine &&
            page.flat()[unit.at.end - 1] == '.' && unit.section != Section::application && unit.section != Section::facts) {
            const std::string_view ofIt = field.topic == Topic::deadline    ? "deadline.of-applying"
                                          : field.topic == Topic::startDate ? "start.of-work"
                                                                            : std::string_view();
            if (!ofIt.empty() && !page.has(ofIt, where.unit)) continue;
        }
        if (!labelled && !headed && !cued) continue;
        if (!labelled && field.topic == Topic::startDate && opensRange(page, dates, i) &&
            (isOfWindow(page, dates[i + 1]) || opensWindow(page, where)))
            continue;
        // "From December to March 2028": the last day has the month that opens the span before it.
        const bool hasFirst = field.topic == Topic::startDate && where.date->date && monthBefore(clues, where);
        if (!labelled && field.topic != Topic::published && !hasFirst && !beginsWork && contractDays.has(where.at)) continue;
        // "All applicants will hear by the end of February": when the house answers.
        if (!labelled && page.isAfter("date.of-answer", where.unit, where.at.begin)) continue;
        if (field.topic == Topic::deadline && isOfNearerLabel(page, where)) continue;
        if (field.topic == Topic::deadline && opensRange(page, dates, i) && (!labelled || isJoinedAsRange(page, dates, i)))
            continue;
        if (!labelled && !headed) {
            if (unit.label != 0 && (unit.label & bit(field.topic)) == 0 &&
                unit.hasLabel(field.topic == Topic::deadline ? Topic::startDate : Topic::deadline) &&
                !(cued && isRightBehindColon(page, where.at)))
                continue;
            // The day of the advert is "published on", which for the other days is another's.
            if (field.topic == Topic::published) {
                if (!isOfAdvert(page, where.unit)) continue;
            } else if (page.isAfter("date.other", where.unit, where.at.begin)) {
                continue;
            }
            // "... the appointment is to begin no later than 1 September": the latest day of the work.
            if (field.topic == Topic::deadline && page.isAfter("deadline.not", where.unit, where.at.begin)) continue;
        }
        // "Review of applications begins on 15 May", "interviews: week commencing 29 March": the beginning of something else,
        // under a heading "When" too.
        const bool opensWork =
            opensRange(page, dates, i) && isJoinedAsRange(page, dates, i) && page.has("contract.needed-for", where.unit);
        if (!labelled && !opensWork && field.topic == Topic::startDate && page.isAfter("start.not", where.unit, where.at.begin))
            continue;
        // "start_date:" in front matter may be a page's own; a sentence of the text says more.
        // "expiry-date:" there is the day on which the page goes.
        const bool isOfPage = labelled && unit.isStructured &&
                              ((field.topic == Topic::startDate && page.text().language() == "en") ||
                               (field.topic == Topic::deadline && page.asked().hold("deadline.of-page", page.words(unit))));
        constexpr int moved = 8;
        const int base = isOfPage                                                                  ? weight::sentence - 8
                         : field.topic == Topic::deadline && isMovedTo(page, where.unit, where.at) ? weight::label + moved
                         : labelled                                                                ? weight::label
                         : headed                                                                  ? weight::sentence + 5
                                                                                                   : weight::sentence;
        WrittenDate date = withYearOfRange(page, dates, i);
        if (field.topic == Topic::startDate && date.date)
            if (const auto first = monthBefore(clues, where)) date.date = first;
        Finding<DayStated> finding{dayOf(date),
                                   {page.evidence(where.at)},
                                   base + heardFrom(unit.voice),
                                   unit.voice,
                                   false,
                                   {labelled ? "extract.by-label" : "extract.by-sentence", {}}};
        if (finding.value.kind == DayStated::Kind::date && !finding.value.date) continue;
        if (where.date->isBrokenOff) {
            finding.weight -= 30;
            finding.reason = {"extract.date-broken-off", {MessageArg::text(finding.evidence.front().text)}};
        } else if (where.date->isAmbiguous) {
            finding.weight -= 20;
            finding.reason = {"extract.date-order-open", {MessageArg::text(finding.evidence.front().text)}};
        }
        // "Vous êtes disponible immédiatement" among what one must be: the offer's own day says more.
        const bool isOfApplicant = unit.section == Section::requirements || unit.section == Section::wished;
        if (finding.value.kind == DayStated::Kind::asSoonAsPossible && isOfApplicant && !labelled) finding.weight -= 20;
        findings.push_back(std::move(finding));
    }
    if (clues.structured != nullptr && !field.structured.empty())
        if (const auto* value = clues.structured->first(field.structured); value != nullptr)
            if (const auto date = parseIsoDate(std::string_view(value->value).substr(0, 10)))
                findings.push_back(
                    structuredFinding(clues, DayStated{DayStated::Kind::date, PartialDate::of(*date), false, false}, *value));
    return findings;
}

/// "Start in 2027": a year alone.
void addYears(const Clues& clues, std::vector<Finding<DayStated>>& findings) {
    for (const Found& found : clues.page.found("start.year")) {
        const auto year = clues.page.number(found, Part::lo);
        const Unit& unit = clues.page.units()[found.unit];
        if (!year || unit.section == Section::legal || unit.section == Section::employer) continue;
        // "Since our start in 2015": the employer's own.
        if (clues.page.isAfter("start.of-house", found.unit, found.at().begin)) continue;
        findings.push_back(
            {{DayStated::Kind::date, PartialDate::of(static_cast<int>(year->whole()), std::nullopt, std::nullopt), false, false},
             {clues.page.evidence(found.at())},
             weight::sentence - 6 + heardFrom(unit.voice),
             unit.voice,
             false,
             {"extract.by-sentence", {}}});
    }
}

void addWords(const Clues& clues, std::string_view group, Topic topic, DayStated::Kind kind,
              std::vector<Finding<DayStated>>& findings) {
    for (const Found& found : clues.page.found(group)) {
        const Unit& unit = clues.page.units()[found.unit];
        if (unit.section == Section::legal || isBoundToDate(clues, found)) continue;
        // "Poste à pourvoir de suite - CV par mail": the words name the work, whatever the line goes on to.
        const bool namesStart = clues.page.asked().hold("start.of-work", clues.page.words(found.at()));
        // "Le poste est à pourvoir immédiatement." behind the list of the tasks, which has no end of its own.
        // "Stellenbeschreibung: Für unser Lager suchen wir per sofort eine Fachkraft": the advert itself below such a heading.
        const bool saysStart = namesStart || clues.page.isAfter("start.cue", found.unit, found.at().begin);
        const bool isBehindTasks = topic == Topic::startDate && saysStart && unit.kind == LineKind::paragraph;
        if (unit.section == Section::tasks && !isBehindTasks) continue;
        // "Once the post is filled, your application will be deleted."
        constexpr std::size_t reach = 60;
        if (topic == Topic::deadline && clues.page.near("deadline.of-data", found.unit, found.at(), reach) != nullptr) continue;
        // "Découvrez dès maintenant nos postes": what the reader may do at once.
        if (topic == Topic::startDate && clues.page.near("start.not-words", found.unit, found.at(), 0) != nullptr) continue;
        if (topic == Topic::startDate && !namesStart && isOfApplying(clues, found.unit, found.at())) continue;
        const int base = unit.isAbout(topic) ? weight::label : weight::hint + 8;
        findings.push_back({{kind, std::nullopt, false, false},
                            {clues.page.evidence(found.at())},
                            base + heardFrom(unit.voice),
                            unit.voice,
                            false,
                            {"extract.by-sentence", {}}});
    }
}

/// A day whose year another mention of the same day gives is the same statement, the fuller one.
void dropPartialRepeats(std::vector<Finding<DayStated>>& findings) {
    keepStrongest(findings);
    const auto isFullerOf = [](const DayStated& a, const DayStated& b) {
        // "For the school year 2026/27" beside "1 September 2026".
        if (a.date && b.date && !b.date->month() && a.date->month() && b.date->year() == a.date->year()) return true;
        // "Beginning in August" beside "August 8, 2027".
        const bool isSameDay = a.date && b.date && (a.date->day() == b.date->day() || (a.date->day() && !b.date->day()));
        return isSameDay && a.date->year() && !b.date->year() && b.date->month() && a.date->month() == b.date->month();
    };
    std::erase_if(findings, [&](const Finding<DayStated>& partial) {
        return std::any_of(findings.begin(), findings.end(),
                           [&](const Finding<DayStated>& fuller) { return isFullerOf(fuller.value, partial.value); });
    });
}

/// "September 2027 (or as soon as possible thereafter)": the words behind a day leave it open, they do not replace it.
/// "Au plus tôt le 1er juillet": the words right before a day say that it is the first.
void dropWordsBesideDates(const Clues& clues, std::vector<Finding<DayStated>>& findings) {
    constexpr std::size_t reach = 40;
    constexpr std::size_t oneWord = 5;
    const auto isBeside = [&](const Evidence& words, const Evidence& date) {
        const bool isBehind = words.begin >= date.end && words.begin - date.end <= reach;
        const bool isRightBefore =
            date.begin > words.end && date.begin - words.end <= oneWord &&
            clues.page.text().slice({words.end, date.begin}).find_first_of(",;:.()/-") == std::string_view::npos;
        if (!isBehind && !isRightBefore) return false;
        const auto unitOf = [&](const Evidence& e) { return clues.page.unitAt(clues.page.flatSpan({e.begin, e.end}).begin); };
        return unitOf(words) == unitOf(date);
    };
    std::erase_if(findings, [&](const Finding<DayStated>& words) {
        return words.value.kind == DayStated::Kind::asSoonAsPossible &&
               std::any_of(findings.begin(), findings.end(), [&](const Finding<DayStated>& date) {
                   return date.value.date && isBeside(words.evidence.front(), date.evidence.front());
               });
    });
}

bool isWholeDay(const Finding<DayStated>& finding) {
    return finding.value.date && finding.value.date->year() && finding.value.date->day();
}

/// "By 1 March" beside "Deadline: 24 February 2027": the day of a year is another whatever the year.
bool isOtherDayOfYear(const Finding<DayStated>& whole, const Finding<DayStated>& other) {
    if (!isWholeDay(whole) || !other.value.date || !other.value.date->day() || !other.value.date->month()) return false;
    return other.value.date->month() != whole.value.date->month() || other.value.date->day() != whole.value.date->day();
}

bool areOtherDates(const Finding<DayStated>& a, const Finding<DayStated>& b) {
    return a.value.date && b.value.date && excludeEachOther(*a.value.date, *b.value.date);
}

/// "29 November" and "before 30 November" are one day.
bool isDayBefore(const Claims& claims, const Finding<DayStated>& one, const Finding<DayStated>& other) {
    const auto isBefore = [&](const Finding<DayStated>& last, const Finding<DayStated>& next) {
        const auto& a = *last.value.date;
        const auto& b = *next.value.date;
        return a.day() && b.day() && a.month() == b.month() && *a.day() + 1 == *b.day() &&
               claims.isSaidWith(next.evidence.front(), "deadline.before-day");
    };
    return one.value.date && other.value.date && (isBefore(one, other) || isBefore(other, one));
}

/// "First review on ...", "for full consideration", "second round": one of several days that all hold. "Questions by ...",
/// "enrolment before ...", "you hear from us by ...": the last day of something else.
bool isOtherDay(const Clues& clues, const Claims& claims, const Finding<DayStated>& finding) {
    const std::size_t unit = claims.unitOf(finding.evidence.front());
    if (unit == Page::npos) return false;
    const Unit& there = clues.page.units()[unit];
    if (there.hasLabel(Topic::deadline)) return false;
    // "3 May 2027: start of the work" in a list of dates.
    const Span at = clues.page.flatSpan({finding.evidence.front().begin, finding.evidence.front().end});
    const bool isStart = (there.isAbout(Topic::startDate) && !there.isAbout(Topic::deadline)) ||
                         clues.page.book().lengthAtStart("start.named-behind", clues.page.flat().substr(at.end, reachBehind),
                                                         clues.page.languages()) > 0;
    return isStart || clues.page.has("deadline.stage", unit) ||
           claims.isSaidUpTo(finding.evidence.front(), "claim.other-deadline");
}

/// "At the earliest", "by the end of", "ideally": a bound or a wish, beside which another day holds as well.
bool isBoundOfStart(const Claims& claims, const Finding<DayStated>& finding) {
    return claims.isSaidWith(finding.evidence.front(), "claim.start-bound");
}

bool isAtOnce(const Finding<DayStated>& finding) { return finding.value.kind == DayStated::Kind::asSoonAsPossible; }

/// "Immediate start" behind a label or alone in a short line at the top, and a day that a sentence says outright. "We are looking
/// for support at once" is beside a day of start how urgent it is.
bool isAtOnceAgainstDay(const Page& page, const Claims& claims, const Finding<DayStated>& taken,
                        const Finding<DayStated>& other) {
    if (isAtOnce(taken) == isAtOnce(other)) return false;
    const Finding<DayStated>& atOnce = isAtOnce(taken) ? taken : other;
    const Finding<DayStated>& day = isAtOnce(taken) ? other : taken;
    const std::size_t unit = claims.unitOf(atOnce.evidence.front());
    if (unit == Page::npos || day.weight < weight::sentence || !day.value.date || !day.value.date->month()) return false;
    constexpr std::size_t headUnits = 10;
    constexpr std::size_t shortLine = 50;
    const Unit& there = page.units()[unit];
    const bool isTag = unit < headUnits && there.at.size() <= shortLine && page.flat()[there.at.end - 1] != '.';
    if (!there.isValueOf(Topic::startDate) && !isTag) return false;
    return !isBoundOfStart(claims, day) && claims.mayContradict(atOnce, day);
}

}  // namespace

Stated<DayStated> findStartDate(const Clues& clues) {
    auto findings = readDates(clues, {Topic::startDate, "start.cue", "jobStartDate", "start.named-behind"});
    if (const StructuredValue* atOnce = structuredValue(clues, "jobImmediateStart"); isYes(atOnce))
        findings.push_back(
            structuredFinding(clues, DayStated{DayStated::Kind::asSoonAsPossible, std::nullopt, false, false}, *atOnce));
    addYears(clues, findings);
    addWords(clues, "start.asap", Topic::startDate, DayStated::Kind::asSoonAsPossible, findings);
    for (const Found& found : clues.page.found("start.words"))
        if (clues.page.units()[found.unit].isAbout(Topic::startDate) && !isBoundToDate(clues, found))
            findings.push_back({{DayStated::Kind::asSoonAsPossible, std::nullopt, false, false},
                                {clues.page.evidence(found.at())},
                                weight::label,
                                clues.page.units()[found.unit].voice,
                                false,
                                {"extract.by-label", {}}});
    dropPartialRepeats(findings);
    dropWordsBesideDates(clues, findings);
    const Claims claims(clues.page);
    return reconcile<DayStated>(std::move(findings), [&](const Finding<DayStated>& taken, const Finding<DayStated>& other) {
        if (isAtOnce(taken) || isAtOnce(other)) return isAtOnceAgainstDay(clues.page, claims, taken, other);
        return other.weight >= weight::sentence && areOtherDates(taken, other) && claims.mayContradict(taken, other) &&
               !isBoundOfStart(claims, taken) && !isBoundOfStart(claims, other);
    });
}

namespace {

/// Three closing days or more: of a page of several openings, each with its own.
bool hasManyDays(const std::vector<Finding<DayStated>>& findings) {
    constexpr std::size_t many = 3;
    std::vector<PartialDate> days;
    for (const Finding<DayStated>& finding : findings)
        if (finding.weight >= weight::sentence && finding.value.date && isWholeDay(finding) &&
            std::find(days.begin(), days.end(), *finding.value.date) == days.end())
            days.push_back(*finding.value.date);
    return days.size() >= many;
}

/// "There is no closing date" beside a closing date; "until filled" alone goes with a day of the first review.
bool isDayAgainstNone(const Claims& claims, const Finding<DayStated>& day, const Finding<DayStated>& none) {
    if (!isWholeDay(day) || day.weight < weight::sentence || none.value.kind != DayStated::Kind::untilFilled) return false;
    const Evidence& said = none.evidence.front();
    return claims.isSaidWith(said, "claim.no-deadline") && !claims.isLeftOpen(said) &&
           claims.unitOf(said) != claims.unitOf(day.evidence.front()) && !claims.areOfTwoOpenings(day.evidence.front(), said);
}

}  // namespace

Stated<DayStated> findDeadline(const Clues& clues) {
    auto findings = readDates(clues, {Topic::deadline, "deadline.cue", "validThrough", "deadline.behind"});
    addWords(clues, "deadline.open", Topic::deadline, DayStated::Kind::untilFilled, findings);
    for (Finding<DayStated>& counted : countedDeadlines(clues)) findings.push_back(std::move(counted));
    dropPartialRepeats(findings);
    const Claims claims(clues.page);
    const bool isList = hasManyDays(findings);
    // Two whole days, both said outright: one of them is no longer true. Stages ("for full consideration") are none.
    return reconcile<DayStated>(std::move(findings), [&](const Finding<DayStated>& taken, const Finding<DayStated>& other) {
        if (isDayAgainstNone(claims, taken, other) || isDayAgainstNone(claims, other, taken)) return true;
        const bool areTwoDays = isWholeDay(taken) && (isWholeDay(other) || isOtherDayOfYear(taken, other));
        // "Apply by 5 May (late applications until 12 May)": one sentence does not contradict itself.
        const bool isOneSentence = claims.unitOf(taken.evidence.front()) == claims.unitOf(other.evidence.front());
        return areTwoDays && !isOneSentence && !isList && !isDayBefore(claims, taken, other) &&
               other.weight >= weight::sentence && other.voice == Voice::employer &&
               !claims.areOfTwoOpenings(taken.evidence.front(), other.evidence.front()) && !isOtherDay(clues, claims, taken) &&
               !isOtherDay(clues, claims, other);
    });
}

Stated<DayStated> findPublished(const Clues& clues) {
    auto findings = readDates(clues, {Topic::published, "published.cue", "datePosted", "published.behind"});
    dropPartialRepeats(findings);
    return reconcile(std::move(findings));
}

}  // namespace offerbook::extract::find
