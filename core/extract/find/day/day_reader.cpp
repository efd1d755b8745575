#include "core/extract/find/day/day_reader.h"

#include "core/extract/find/clause_of_applying.h"
#include "core/extract/find/contract/contract_end.h"
#include "core/extract/find/day/placed_dates.h"
#include "core/extract/find/structured_values.h"
#include "core/extract/find/table_columns.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace offerbook::extract::find {
namespace {

DayStated dayOf(const WrittenDate& date) {
    if (date.words == WrittenDate::Words::asap) return {DayStated::Kind::asSoonAsPossible, std::nullopt, false, false};
    if (date.words == WrittenDate::Words::untilFilled) return {DayStated::Kind::untilFilled, std::nullopt, false, false};
    return {DayStated::Kind::date, date.date, false, false};
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

class DayReader {
public:
    DayReader(const Clues& clues, const DayField& field)
        : clues_(clues), page_(clues.page), field_(field), dates_(placedDates(clues)), contractDays_(clues) {}

    std::vector<Finding<DayStated>> read() {
        std::vector<Finding<DayStated>> findings;
        for (std::size_t i = 0; i < dates_.size(); ++i)
            if (auto finding = readAt(i)) findings.push_back(std::move(*finding));
        if (clues_.structured != nullptr && !field_.structured.empty())
            if (const auto* value = clues_.structured->first(field_.structured); value != nullptr)
                if (const auto date = parseIsoDate(std::string_view(value->value).substr(0, 10)))
                    findings.push_back(structuredFinding(
                        clues_, DayStated{DayStated::Kind::date, PartialDate::of(*date), false, false}, *value));
        return findings;
    }

private:
    /// What says that a date is the field's.
    struct Said {
        bool byLabel = false;
        bool byHeading = false;
        bool byWords = false;
        bool beginsWork = false;  ///< "... bis zum 1. April angetreten werden"
    };

    std::optional<Finding<DayStated>> readAt(std::size_t i) {
        if (isNoneOfField(i)) return std::nullopt;
        const Said said = saidOf(i);
        if (!said.byLabel && !said.byHeading && (!said.byWords || isInSentenceOfOther(i))) return std::nullopt;
        if (isOfOtherDay(i, said)) return std::nullopt;
        return findingOf(i, said);
    }

    const Unit& unitOf(std::size_t i) const { return page_.units()[dates_[i].unit]; }
    bool isAfter(std::string_view group, std::size_t i) const { return page_.isAfter(group, dates_[i].unit, dates_[i].at.begin); }
    bool isAfterCue(std::string_view group, std::size_t i) const {
        return page_.isAfter(group, dates_[i].unit, dates_[i].cuesEnd);
    }
    const Found* near(std::string_view group, std::size_t i, std::size_t reach) const {
        return page_.near(group, dates_[i].unit, dates_[i].at, reach);
    }
    bool has(std::string_view group, std::size_t i) const { return page_.has(group, dates_[i].unit); }

    bool isStart() const { return field_.topic == Topic::startDate; }
    bool isDeadline() const { return field_.topic == Topic::deadline; }

    bool opens(std::size_t i) const { return opensRange(page_, dates_, i); }
    bool closes(std::size_t i) const { return i > 0 && opens(i - 1); }
    /// A word of a span joins the date with the next: "from 1 June to 30 June".
    bool opensSpan(std::size_t i) const { return opens(i) && isJoinedAsRange(page_, dates_, i); }
    /// "From 1 May to 31 October we seek a waiter"; "from December to March" has its first month from its last.
    bool closesSpan(std::size_t i) const { return i > 0 && opensSpan(i - 1) && !monthBefore(clues_, dates_[i]); }

    /// Whatever label or words stand before it.
    bool isNoneOfField(std::size_t i) const {
        const WrittenDate& date = *dates_[i].date;
        if (date.isRelative) return true;
        // "The act of 9 November 1999", "from the winter term 2026/27 the course is taught in English".
        if (near("date.of-other", i, 0) != nullptr) return true;
        if (unitOf(i).hasLabel(field_.topic) && isWithinLabel(page_, dates_[i])) return true;
        const auto notHere = isStart() ? WrittenDate::Words::untilFilled : WrittenDate::Words::asap;
        if (date.words == notHere && field_.topic != Topic::published) return true;
        return isStart() ? isNoStart(i) : isDeadline() && isNoDeadline(i);
    }

    bool isNoStart(std::size_t i) const {
        // "From now until 31 December": the end of the work.
        if (isAfter("contract.now-until", i)) return true;
        // "As early as possible in 2027": the year says it. "Discover our range now", "at the earliest on 18 January".
        return !dates_[i].date->date && (near("start.year", i, 0) != nullptr || near("start.not-words", i, 0) != nullptr ||
                                         isAtOnceOfApplying(page_, dates_[i].unit, dates_[i].at));
    }

    /// "Termine del contratto: 31 ottobre", the end of the work; "Deadline for questions: 1 June".
    bool isNoDeadline(std::size_t i) const {
        return isEndOfWorkByLabel(page_, dates_[i].unit) || isLabelOfOtherDay(page_, unitOf(i));
    }

    Said saidOf(std::size_t i) const {
        const Unit& unit = unitOf(i);
        Said said;
        said.byLabel = unit.hasLabel(field_.topic) || (columnTopics(page_, dates_[i].at) & bit(field_.topic)) != 0;
        const bool isAnswered = isHeadingAnswered(page_, dates_, i, field_.topic);
        said.byHeading = !said.byLabel && (unit.heading & bit(field_.topic)) != 0 && unit.label == 0 && !isAnswered;
        said.byWords = isAfter(field_.before, i) || isAfterCue(field_.before, i) ||
                       (isDeadline() && closesApplying(i, isAnswered)) || (isStart() && opensWork(i)) || isNamedBehind(i);
        said.beginsWork = beginsWork(i);
        if (said.beginsWork) said.byWords = isStart();
        if (isDeadline() && said.byWords) said.byWords = !isDayOfElse(i);
        if (isDeadline() && !said.byWords) said.byWords = closesWindowOfApplying(i);
        // "until 5 May" and "bis zum 5. Mai" end something, whatever stands before.
        if (isStart() && !said.byLabel && !said.beginsWork && (closes(i) || isAfter("deadline.bare", i)) &&
            !isAfter("start.latest", i))
            said.byWords = false;
        return said;
    }

    bool closesApplying(std::size_t i, bool isAnswered) const {
        if (isSetOff(page_, field_.before, dates_[i])) return true;
        // "The call is open from 15 February to 1 April": the window's end.
        if (isAfter("deadline.window", i)) return true;
        // "until 15 May" alone is a deadline only among words of applying; elsewhere it may be the end of the contract.
        if (!isAfterCue("deadline.bare", i)) return false;
        if (unitOf(i).section == Section::application && !isAnswered) return true;
        return closes(i) ? isInClauseOfApplying(page_, dates_[i].unit, dates_[i].at) : has("application.word", i);
    }

    /// "Fixed term (January to May 2019)": the term's own days. "Employment period: mid-June to late September 2027": the term's
    /// label says when it begins, too.
    bool opensWork(std::size_t i) const {
        constexpr std::size_t reach = 50;
        const Unit& unit = unitOf(i);
        if (opens(i) && near("contract.fixed", i, reach) != nullptr) return true;
        if (!opensSpan(i)) return false;
        const bool isOfTerm = (unit.isAbout(Topic::duration) || unit.isAbout(Topic::contract)) && !unit.isAbout(Topic::deadline);
        return isOfTerm || near("contract.runs", i, reach) != nullptr || has("contract.needed-for", i);
    }

    /// "24 February will be the last day to apply", "3 May 2027: start of the contract".
    bool isNamedBehind(std::size_t i) const {
        return !field_.behind.empty() &&
               page_.book().lengthAtStart(field_.behind, page_.flat().substr(dates_[i].at.end, reachBehindDay),
                                          page_.languages()) > 0;
    }

    /// "... bis zum 1. April angetreten werden": the words behind say that it is the start of the work.
    bool beginsWork(std::size_t i) const {
        return !closesSpan(i) && isAfter("deadline.bare", i) && !isAfter("contract.until-sure", i) &&
               page_.book().lengthAtStart("start.behind", page_.words(Span{dates_[i].at.end, unitOf(i).at.end}),
                                          page_.languages()) > 0;
    }

    /// Words of a last day that is not that of applying.
    bool isDayOfElse(std::size_t i) const {
        const bool isByApplying = has("application.word", i);
        // "The start date is flexible but no later than 1 January": the latest start of the work.
        if (!isByApplying && isAfter("start.latest", i)) return true;
        // "You hear from us until the end of February": when applicants get an answer.
        constexpr std::size_t besideAnswer = 40;
        const Found* answer = near("deadline.answer", i, besideAnswer);
        if (answer != nullptr && !isInNextSentence(page_, dates_[i].at, answer->at())) return true;
        // "Vertretung bis 31.12.2027": the end of a contract, not of applying.
        constexpr std::size_t besideTerm = 40;
        return !isAfterCue(field_.before, i) && !isByApplying && near("contract.fixed", i, besideTerm) != nullptr;
    }

    /// The closing day of a window stands behind its opening day: "between 1 and 30 June", "1 to 30 June", or before the words
    /// that say it of both: "from 10 June to 10 July applications can be handed in".
    bool closesWindowOfApplying(std::size_t i) const {
        return closes(i) && (page_.isAfter(field_.before, dates_[i].unit, dates_[i - 1].at.begin) ||
                             closesWindow(page_, dates_[i].unit, dates_[i].at));
    }

    /// "The report is due on 1 March.", "From 1 April the minimum wage rises.": no word of applying or of the job beside.
    bool isInSentenceOfOther(std::size_t i) const {
        constexpr std::size_t shortLine = 30;
        const Unit& unit = unitOf(i);
        if (page_.text().language() != "en" || unit.at.size() <= shortLine || page_.flat()[unit.at.end - 1] != '.' ||
            unit.section == Section::application || unit.section == Section::facts)
            return false;
        return (isDeadline() && !has("deadline.of-applying", i)) || (isStart() && !has("start.of-work", i));
    }

    bool isOfOtherDay(std::size_t i, const Said& said) {
        if (!said.byLabel && isStart() && isFirstOfWindow(i)) return true;
        // "From December to March 2028": the last day has the month that opens the span before it.
        const bool hasFirst = isStart() && dates_[i].date->date && monthBefore(clues_, dates_[i]);
        if (!said.byLabel && field_.topic != Topic::published && !hasFirst && !said.beginsWork && contractDays_.has(dates_[i].at))
            return true;
        // "All applicants will hear by the end of February": when the house answers.
        if (!said.byLabel && isAfter("date.of-answer", i)) return true;
        if (isDeadline() && (isOfNearerLabel(page_, dates_[i]) || (opens(i) && (!said.byLabel || opensSpan(i))))) return true;
        if (!said.byLabel && !said.byHeading && isNamedOtherwise(i, said)) return true;
        // "Review of applications begins on 15 May", "interviews: week commencing 29 March": the beginning of something else,
        // under a heading "When" too.
        const bool isSought = opensSpan(i) && has("contract.needed-for", i);
        return !said.byLabel && !isSought && isStart() && isAfter("start.not", i);
    }

    bool isFirstOfWindow(std::size_t i) const {
        return opens(i) &&
               (closesWindow(page_, dates_[i + 1].unit, dates_[i + 1].at) || opensWindow(page_, dates_[i].unit, dates_[i].at));
    }

    /// The label of the line, or words before the date, name another day.
    bool isNamedOtherwise(std::size_t i, const Said& said) const {
        const Unit& unit = unitOf(i);
        const Topic other = isDeadline() ? Topic::startDate : Topic::deadline;
        if (unit.label != 0 && (unit.label & bit(field_.topic)) == 0 && unit.hasLabel(other) &&
            !(said.byWords && isRightBehindColon(page_, dates_[i].at)))
            return true;
        // The day of the advert is "published on", which for the other days is another's.
        const bool isOther = field_.topic == Topic::published ? !isOfAdvert(page_, dates_[i].unit) : isAfter("date.other", i);
        // "... the appointment is to begin no later than 1 September": the latest day of the work.
        return isOther || (isDeadline() && isAfter("deadline.not", i));
    }

    int weightOf(std::size_t i, const Said& said) const {
        const Unit& unit = unitOf(i);
        // "start_date:" in front matter may be a page's own; a sentence of the text says more. "expiry-date:" there is the day on
        // which the page goes.
        const bool isOfPage = said.byLabel && unit.isStructured &&
                              ((isStart() && page_.text().language() == "en") ||
                               (isDeadline() && page_.asked().hold("deadline.of-page", page_.words(unit))));
        if (isOfPage) return weight::sentence - 8;
        constexpr int moved = 8;
        if (isDeadline() && isMovedTo(page_, dates_[i].unit, dates_[i].at)) return weight::label + moved;
        if (said.byLabel) return weight::label;
        return said.byHeading ? weight::sentence + 5 : weight::sentence;
    }

    std::optional<Finding<DayStated>> findingOf(std::size_t i, const Said& said) const {
        const Unit& unit = unitOf(i);
        WrittenDate date = withYearOfRange(page_, dates_, i);
        if (isStart() && date.date)
            if (const auto first = monthBefore(clues_, dates_[i])) date.date = first;
        Finding<DayStated> finding{dayOf(date),
                                   {page_.evidence(dates_[i].at)},
                                   weightOf(i, said) + heardFrom(unit.voice),
                                   unit.voice,
                                   false,
                                   {said.byLabel ? "extract.by-label" : "extract.by-sentence", {}}};
        if (finding.value.kind == DayStated::Kind::date && !finding.value.date) return std::nullopt;
        if (dates_[i].date->isBrokenOff) {
            finding.weight -= 30;
            finding.reason = {"extract.date-broken-off", {MessageArg::text(finding.evidence.front().text)}};
        } else if (dates_[i].date->isAmbiguous) {
            finding.weight -= 20;
            finding.reason = {"extract.date-order-open", {MessageArg::text(finding.evidence.front().text)}};
        }
        // "Vous êtes disponible immédiatement" among what one must be: the offer's own day says more.
        const bool isOfApplicant = unit.section == Section::requirements || unit.section == Section::wished;
        if (finding.value.kind == DayStated::Kind::asSoonAsPossible && isOfApplicant && !said.byLabel) finding.weight -= 20;
        return finding;
    }

    const Clues& clues_;
    const Page& page_;
    const DayField& field_;
    const std::vector<PlacedDate> dates_;
    ContractDays contractDays_;
};

}  // namespace

std::vector<Finding<DayStated>> readDays(const Clues& clues, const DayField& field) { return DayReader(clues, field).read(); }

}  // namespace offerbook::extract::find
