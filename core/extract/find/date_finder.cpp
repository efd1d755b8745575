#include "core/extract/find/claims.h"
#include "core/extract/find/clause_of_applying.h"
#include "core/extract/find/counted_deadline.h"
#include "core/extract/find/day/day_reader.h"
#include "core/extract/find/exclusion.h"
#include "core/extract/find/finders.h"
#include "core/extract/find/structured_values.h"

#include <algorithm>
#include <utility>

namespace offerbook::extract::find {
namespace {

/// "As early as possible in 2027": the year behind the words is the statement.
bool isBoundToDate(const Clues& clues, const Found& words) {
    return clues.page.near("start.year", words.unit, words.at(), 0) != nullptr;
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
        if (topic == Topic::startDate && !namesStart && isAtOnceOfApplying(clues.page, found.unit, found.at())) continue;
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
                         clues.page.book().lengthAtStart("start.named-behind", clues.page.flat().substr(at.end, reachBehindDay),
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
    auto findings = readDays(clues, {Topic::startDate, "start.cue", "jobStartDate", "start.named-behind"});
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
    auto findings = readDays(clues, {Topic::deadline, "deadline.cue", "validThrough", "deadline.behind"});
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
    auto findings = readDays(clues, {Topic::published, "published.cue", "datePosted", "published.behind"});
    dropPartialRepeats(findings);
    return reconcile(std::move(findings));
}

}  // namespace offerbook::extract::find
