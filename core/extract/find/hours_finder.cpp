#include "core/extract/find/claims.h"
#include "core/extract/find/exclusion.h"
#include "core/extract/find/finders.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

bool isBetween(const std::optional<Decimal>& value, int low, int high) {
    return value && *value >= Decimal(low) && *value <= Decimal(high);
}

/// "CHF 100'000 at a workload of 100 %" says what the amount is for, not how much one works.
bool hasAmount(const Clues& clues, std::size_t unit) { return !amountsIn(clues, clues.page.units()[unit].at).empty(); }

/// "A part-time position", "Workload: part-time", in the title; not "part-time hours or job sharing are possible".
/// "Most of our staff work part-time" is said of others.
bool isSaidOfTheJob(const Page& page, const Found& part) {
    if (page.near("workload.not", part.unit, part.at(), 0) != nullptr) return false;
    const Unit& unit = page.units()[part.unit];
    constexpr std::size_t headUnits = 5;
    return part.unit < headUnits || unit.isAbout(Topic::workload) || unit.isAbout(Topic::contract) ||
           unit.isAbout(Topic::hours) || page.near("workload.partly", part.unit, part.at(), 0) != nullptr;
}

/// Of the job at hand: where its facts stand, in a short line, or with the word for the post. In a long sentence the words
/// may be of other people, of studies, or of what may come later.
bool isFullTimeOfTheJob(const Clues& clues, const Found& full) {
    const Page& page = clues.page;
    constexpr std::size_t headUnits = 4;
    constexpr std::size_t shortLine = 60;
    const Unit& unit = page.units()[full.unit];
    for (const char* other : {"workload.basis", "workload.not"})
        if (page.near(other, full.unit, full.at(), 0) != nullptr) return false;
    const bool isInBrackets = full.at().begin > 0 && page.flat()[full.at().begin - 1] == '(';
    if (isInBrackets && hasAmount(clues, full.unit)) return false;  // "gross monthly salary (full time) of 2,300 euros"
    return full.unit < headUnits || unit.at.size() <= shortLine || unit.kind == LineKind::heading ||
           unit.isAbout(Topic::workload) || unit.isAbout(Topic::contract) || unit.isAbout(Topic::hours) ||
           unit.hasLabel(Topic::title) || page.near("workload.wholly", full.unit, full.at(), 0) != nullptr;
}

Finding<Hours> saidHours(const Page& page, const Found& found, const Decimal& hours) {
    const Voice voice = page.units()[found.unit].voice;
    return {{hours, hours}, {page.evidence(found.at())}, weight::sentence + heardFrom(voice), voice,
            false,          {"extract.by-sentence", {}}};
}

/// "37 h 30 a week": hours and minutes, beside a word of the week or of full time.
void clockHours(const Page& page, std::vector<Finding<Hours>>& findings) {
    constexpr std::size_t reach = 16;
    for (const Found& found : page.found("hours.clock")) {
        const Unit& unit = page.units()[found.unit];
        const auto hours = page.number(found, Part::lo);
        const auto minutes = page.number(found, Part::hi);
        if (!isBetween(hours, 4, 60) || !isBetween(minutes, 0, 59)) continue;
        const bool isOfWeek = page.near("hours.weekly", found.unit, found.at(), reach) != nullptr;
        // "Horaires : 7h45 - 11h45, 13h - 16h30": the times of a day have no more hours than it.
        constexpr int moreThanADay = 25;
        const bool isByLabel = (unit.isAbout(Topic::hours) || unit.isAbout(Topic::workload)) && *hours >= Decimal(moreThanADay);
        if (!isOfWeek && !isByLabel) continue;
        const Decimal all = *hours + minutes->dividedBy(Decimal(60), 2, Rounding::halfEven);
        findings.push_back(saidHours(page, found, all));
    }
}

/// "28 days of public holidays", "10 days parental leave"; not "28 days + bank holidays", where they come on top.
bool isOtherLeave(const Page& page, const Found& found) {
    constexpr std::size_t reach = 3;
    const Found* other = page.near("leave.not", found.unit, found.at(), reach);
    if (other == nullptr) return false;
    if (other->at().end <= found.at().begin)  // "three days for a sick child, 30 days of holiday"
        return page.words(Span{other->at().end, found.at().begin}).find_first_of(",;") == std::string_view::npos;
    // "25 days + bank holidays": the days before the sign are the leave.
    if (other->at().begin > found.at().begin && other->at().begin < found.at().end)
        return page.words(Span{found.at().begin, other->at().begin}).find_first_of("+&") == std::string_view::npos;
    if (other->at().begin < found.at().end) return true;
    return page.words(Span{found.at().end, other->at().begin}).find_first_of("+&") == std::string_view::npos;
}

/// "From 20 hours a week", "30+ hours", "up to 80 %": a figure with one end open.
template <class Range>
Range withOpenEnd(const Page& page, const Found& found, Range range) {
    if (!range.low || !range.high || *range.low != *range.high) return range;
    const auto figure = found.hit.part(Part::lo);
    const std::size_t at = figure ? figure->begin : found.at().begin;
    if (page.isAfter("value.most", found.unit, at))
        range.low.reset();
    else if (page.isAfter("value.least", found.unit, at) || (figure && page.flat().substr(figure->end, 1) == "+"))
        range.high.reset();
    return range;
}

/// "In Voll- oder Teilzeit (mindestens 50 %)": the other end is the full time.
Workload shareOf(const Page& page, const Found& found, const Workload& written) {
    Workload share = withOpenEnd(page, found, written);
    if (share.low && !share.high && page.has("workload.full", found.unit)) share.high = Decimal(100);
    return share;
}

/// "40 hours of training a year": behind the figure stands another time than the week.
bool isOfOtherTime(const Page& page, const Found& found) {
    constexpr std::size_t reach = 16;
    return page.asked().hold("hours.other-time", page.flat().substr(found.at().end, reach));
}

/// Another hit, with two figures, holds this one: its own are a part of those.
bool isWithinRange(const Page& page, const Found& found) {
    const auto beginOf = [](const Found& hit) {
        const auto figure = hit.hit.part(Part::lo);  // a hit may begin with the blank before its figure
        return figure ? figure->begin : hit.at().begin;
    };
    const auto all = page.found("hours.week", found.unit);
    return std::any_of(all.begin(), all.end(), [&](const Found& other) {
        const bool isLonger = other.at().end > found.at().end || beginOf(other) < beginOf(found);
        return isLonger && beginOf(other) <= beginOf(found) && other.at().end >= found.at().end &&
               isBetween(page.number(other, Part::hi), 4, 60);
    });
}

/// "20 hours a week or 40 hours a week": one is free to choose, so that both ends hold.
void uniteChoices(const Page& page, std::vector<Finding<Hours>>& findings) {
    for (std::size_t i = 1; i < findings.size(); ++i) {
        Finding<Hours>& first = findings[i - 1];
        Finding<Hours>& second = findings[i];
        const Span a = page.flatSpan({first.evidence.front().begin, first.evidence.front().end});
        const Span b = page.flatSpan({second.evidence.front().begin, second.evidence.front().end});
        if (b.begin < a.end || page.unitAt(a.begin) != page.unitAt(b.begin)) continue;
        if (!page.asked().hold("hours.choice", page.words(Span{a.end, b.begin}))) continue;
        if (!first.value.low || !first.value.high || !second.value.low || !second.value.high) continue;
        first.value = {std::min(*first.value.low, *second.value.low), std::max(*first.value.high, *second.value.high)};
        first.evidence.push_back(second.evidence.front());
        findings.erase(findings.begin() + static_cast<std::ptrdiff_t>(i--));
    }
}

/// What may be nothing but hours: behind a label, or a line of its own below one.
Span labelledValue(const Page& page, const Unit& unit) {
    const Line& line = page.text().lines()[unit.line];
    if (line.hasLabel()) return unit.hasLabel(Topic::hours) ? page.flatSpan(line.value) : Span{};
    constexpr std::size_t shortLine = 40;
    return unit.isAbout(Topic::hours) && unit.at.size() <= shortLine ? unit.at : Span{};
}

/// "Hours: 37.5", "Arbeitszeit: Vollzeit, 40 Stunden", "30-40": a number or two and little else behind the label.
void labelledHours(const Page& page, std::vector<Finding<Hours>>& findings) {
    for (const Unit& unit : page.units()) {
        const Span where = labelledValue(page, unit);
        if (where.size() == 0) continue;
        const auto value = page.asked().piecesOf("hours.bare", page.words(where));
        if (value.size() < 2) continue;
        const auto hours = page.book().number(value[1]);
        const auto most = page.book().number(value.back());
        if (!isBetween(hours, 10, 60) || !isBetween(most, 10, 60) || *most < *hours) continue;
        if (*hours != *most && *most <= Decimal(24)) continue;  // "10 - 18" may be times of the day
        const auto begin = static_cast<std::size_t>(value[1].data() - page.flat().data());
        const auto end = static_cast<std::size_t>(value.back().data() - page.flat().data()) + value.back().size();
        findings.push_back({{hours, most},
                            {page.evidence(Span{begin, end})},
                            weight::sentence + heardFrom(unit.voice),
                            unit.voice,
                            false,
                            {"extract.by-label", {}}});
    }
}

/// "2 x 3 h par semaine": so many hours, so many times a week.
void hoursOfTimes(const Page& page, std::vector<Finding<Hours>>& findings) {
    for (const Found& found : page.found("hours.times")) {
        const auto times = page.number(found, Part::lo);
        const auto hours = page.number(found, Part::hi);
        if (!isBetween(times, 2, 6) || !isBetween(hours, 1, 24)) continue;
        const Decimal all = *times * *hours;
        if (!isBetween(all, 4, 60)) continue;
        findings.push_back(saidHours(page, found, all));
    }
}

/// "Teaching, roughly 4 hours a week" beside "40 hours a week": of a few hours and a whole week the few are a task's.
void dropHoursOfTasks(std::vector<Finding<Hours>>& findings) {
    const Decimal few(8);
    const Decimal many(20);
    const bool hasWeek =
        std::any_of(findings.begin(), findings.end(), [&](const auto& f) { return f.value.low && *f.value.low >= many; });
    if (hasWeek) std::erase_if(findings, [&](const auto& f) { return f.value.low && f.value.high && *f.value.high <= few; });
}

/// "Our members swim 10 hours a week.": an English sentence without a word of the job.
bool isOfSomebodyElse(const Page& page, const Found& found) {
    const Unit& unit = page.units()[found.unit];
    constexpr std::size_t shortLine = 30;
    const bool isSentence = page.flat()[unit.at.end - 1] == '.' && unit.at.size() > found.at().size() + 4;
    if (found.at().begin <= unit.at.begin + 3) return false;  // "10 to 12 hours a week, mostly at night."
    if (page.asked().hold("hours.between-bars", page.words(found.at()))) return false;  // "Fitter | 32-40 hrs | Sample B.V."
    return isSentence && unit.label == 0 && unit.heading == 0 && unit.at.size() > shortLine && page.text().language() == "en" &&
           !page.has("hours.of-work", found.unit);
}

/// "Tempo parziale 18/36 ore": eighteen of the thirty-six hours of the whole week.
bool isOfWholeWeek(const Page& page, const Found& found) {
    const auto from = found.hit.part(Part::lo);
    const auto to = found.hit.part(Part::hi);
    return from && to && page.has("workload.part", found.unit) &&
           page.asked().hold("hours.of-whole", page.words(Span{from->begin, to->end}));
}

/// "The role is 2 hours per week": so few are as a rule of something else within the work.
bool isOfFewHours(const Page& page, const Found& found) {
    const Unit& unit = page.units()[found.unit];
    return unit.isValueOf(Topic::hours) ||
           page.asked().hold("hours.few-before", page.words(Span{unit.at.begin, found.at().begin}));
}

/// "Hours: 39 a week" and "your contract is for 30 hours weekly": far fewer than the whole week, but said of the reader's own
/// work. "Full-time is 40 hours" beside a post of 20 is none.
bool isLesserPost(const Page& page, const Claims& claims, const Finding<Hours>& taken, const Finding<Hours>& other) {
    if (!taken.value.low || taken.value.low != taken.value.high || !other.value.low || other.value.low != other.value.high)
        return false;
    const auto isOwn = [&](const Finding<Hours>& finding) {
        const Evidence& evidence = finding.evidence.front();
        const std::size_t unit = claims.unitOf(evidence);
        if (unit == Page::npos || page.has("workload.full", unit) || page.has("workload.part", unit)) return false;
        if (claims.isSaidWith(evidence, "claim.whole-week")) return false;
        return page.units()[unit].label != 0 || claims.isSaidWith(evidence, "claim.of-reader") ||
               claims.isSaidWith(evidence, "claim.of-post");
    };
    const Decimal rounded(1);
    const Decimal apart =
        *taken.value.low > *other.value.low ? *taken.value.low - *other.value.low : *other.value.low - *taken.value.low;
    return apart > rounded && isOwn(taken) && isOwn(other);
}

}  // namespace

Stated<Hours> findWeeklyHours(const Clues& clues) {
    const Page& page = clues.page;
    std::vector<Finding<Hours>> findings;
    for (const Found& found : page.found("hours.week")) {
        const Unit& unit = page.units()[found.unit];
        auto low = page.number(found, Part::lo);
        auto high = page.number(found, Part::hi);
        if (!high || isOfWholeWeek(page, found)) high = low;
        // "1 June 2026 - 39 hours a week": the year before the dash opens no range.
        if (isBetween(low, 1990, 2100)) low = high;
        const int least = isOfFewHours(page, found) ? 1 : 4;
        if (!isBetween(low, least, 60) || !isBetween(high, least, 60) || *high < *low) continue;
        // "between 10 and 20 hours a week" holds "20 hours a week", "15 hours a week, rising to 25" holds "15 hours a week".
        if (isWithinRange(page, found)) continue;
        // "19:30 hours a week" are hours and minutes.
        if (const Found* clock = page.near("hours.clock", found.unit, found.at(), 0);
            clock != nullptr && isBetween(page.number(*clock, Part::hi), 1, 59))
            continue;
        if (page.near("hours.times", found.unit, found.at(), 0) != nullptr) continue;
        // "Saves nurses five hours a week", "you teach 6 hours a week": the hours of something else.
        if (!unit.isAbout(Topic::hours) && page.near("hours.not", found.unit, found.at(), 0) != nullptr) continue;
        if (isOfSomebodyElse(page, found) && !hasAmount(clues, found.unit)) continue;
        const bool isMaximum = found.hit.part(Part::max).has_value();
        // "No more than 20 hours a week" ends in the words of a minimum.
        const bool isMinimum = !isMaximum && low == high && page.isAfter("experience.minimum", found.unit, found.at().begin) &&
                               !page.isAfter("value.most", found.unit, found.at().begin);
        if (isOfOtherTime(page, found)) continue;
        const bool isSecondChoice = page.near("hours.alternative", found.unit, found.at(), 0) != nullptr;
        const int base = (unit.isAbout(Topic::hours) ? weight::label : weight::sentence) - (isSecondChoice ? 12 : 0);
        const Hours hours = withOpenEnd(page, found, Hours{isMaximum ? std::nullopt : low, isMinimum ? std::nullopt : high});
        findings.push_back(
            {hours, {page.evidence(found.at())}, base + heardFrom(unit.voice), unit.voice, false, {"extract.by-sentence", {}}});
    }
    uniteChoices(page, findings);
    dropHoursOfTasks(findings);
    hoursOfTimes(page, findings);
    clockHours(page, findings);
    labelledHours(page, findings);
    const Claims claims(page);
    if (!findings.empty())
        return reconcile<Hours>(std::move(findings), [&](const Finding<Hours>& taken, const Finding<Hours>& other) {
            const bool areOther = excludeEachOther(taken.value, other.value) || isLesserPost(page, claims, taken, other);
            return other.weight >= weight::sentence && areOther && claims.mayContradict(taken, other);
        });
    if (const auto monthly = page.found("hours.month"); !monthly.empty())
        return Stated<Hours>::unclear({page.evidence(monthly.front().at())}, {"extract.hours-not-weekly", {}});
    return {};
}

namespace {

/// "Permanent, 80-100 %": up to the whole, or alone in a short line, where no word says that it is of something else.
bool isShareOfWork(const Unit& unit, const Decimal& low, const Decimal& high) {
    constexpr std::size_t shortLine = 60;
    return low >= Decimal(40) && (high == Decimal(100) || unit.at.size() <= shortLine);
}

/// "0.6 FTE", "0.6 - 0.8 FTE".
template <class Add>
void shares(const Page& page, const Add& add) {
    const auto isShare = [](const std::optional<Decimal>& share) { return share && share->sign() > 0 && *share <= Decimal(1); };
    for (const Found& found : page.found("workload.fte")) {
        const auto low = page.number(found, Part::lo);
        const auto high = page.number(found, Part::hi);
        if (isShare(low) && isShare(high) && *low <= *high)
            add(found, {*low * Decimal(100), *high * Decimal(100), false, true}, weight::label);
        // "0.6 - 0.8 FTE" holds "0.8 FTE".
        const auto all = page.found("workload.fte", found.unit);
        const bool isEndOfRange = std::any_of(all.begin(), all.end(), [&](const Found& other) {
            return other.hit.part(Part::hi) && other.at().begin < found.at().begin && other.at().end >= found.at().end;
        });
        if (const auto share = page.number(found, Part::fte); isShare(share) && !isEndOfRange)
            add(found, {*share * Decimal(100), *share * Decimal(100), false, true}, weight::label);
    }
}

/// "employmentType": "FULL_TIME" and nothing else: forms have no word for 80 %, but one for half. "Schedule: Full-time" is one
/// too.
bool isFullInForm(const Clues& clues, const Finding<Workload>& finding) {
    if (finding.value.isExplicit || finding.value.low != Decimal(100)) return false;
    const Span at = clues.page.flatSpan({finding.evidence.front().begin, finding.evidence.front().end});
    const std::size_t unit = clues.page.unitAt(at.begin);
    constexpr std::size_t mark = 2;
    const bool isLabelled = unit != Page::npos && clues.page.units()[unit].label != 0 && !clues.page.units()[unit].isStructured &&
                            at.end + mark >= clues.page.units()[unit].at.end &&
                            clues.page.words(Span{clues.page.units()[unit].at.begin, at.begin}).ends_with(": ");
    // "Full-time" alone among the tags at the top.
    constexpr std::size_t headUnits = 12;
    const bool isTag =
        unit < headUnits && !clues.page.units()[unit].isStructured && clues.page.units()[unit].at.size() <= at.size() + mark;
    if (isLabelled || isTag) return true;
    if (clues.structured == nullptr) return false;
    const auto types = clues.structured->all("employmentType");
    return types.size() == 1 && types.front()->at.begin <= finding.evidence.front().begin &&
           finding.evidence.front().end <= types.front()->at.end;
}

/// A figure, or "half a post"; not "full time", which many say of 80 %, too.
bool isShare(const Workload& workload) { return workload.isExplicit || workload.low != Decimal(100); }

bool isHalfOrSo(const Workload& workload) {
    const Decimal most(70);
    return workload.isExplicit && workload.high && *workload.high <= most;
}

}  // namespace

Stated<Workload> findWorkload(const Clues& clues) {
    const Page& page = clues.page;
    std::vector<Finding<Workload>> findings;
    const auto add = [&](const Found& found, Workload value, int base) {
        const Unit& unit = page.units()[found.unit];
        if (unit.section == Section::legal) return;
        findings.push_back(
            {value, {page.evidence(found.at())}, base + heardFrom(unit.voice), unit.voice, false, {"extract.by-sentence", {}}});
    };
    for (const Found& found : page.found("workload.percent")) {
        const auto low = page.number(found, Part::lo);
        const auto high = page.number(found, Part::hi);
        if (!isBetween(low, 5, 100) || (high && (!isBetween(high, 5, 100) || *high < *low))) continue;
        // "part-time (80 %) - full-time (100 %)" holds "part-time (80 %)".
        const auto all = page.found("workload.percent", found.unit);
        if (std::any_of(all.begin(), all.end(), [&](const Found& other) {
                return other.hit.part(Part::hi) && !high && other.at().begin <= found.at().begin &&
                       other.at().end >= found.at().end;
            }))
            continue;
        if (page.near("workload.not", found.unit, found.at(), 0) != nullptr) continue;
        const bool isOfPay = hasAmount(clues, found.unit);
        if (isOfPay && page.near("workload.pay", found.unit, found.at(), 0) != nullptr) continue;
        add(found, shareOf(page, found, {low, high ? high : low, false, true}), weight::label);
    }
    for (const Found& found : page.found("workload.range")) {
        // "80-100 %" alone: the workload only in a title or a label, not "10-20 % travel".
        const auto low = page.number(found, Part::lo);
        const auto high = page.number(found, Part::hi);
        const Unit& unit = page.units()[found.unit];
        const bool inTitle =
            unit.hasLabel(Topic::title) || (unit.kind == LineKind::heading && page.has("title.noun", found.unit));
        constexpr std::size_t headUnits = 6;
        if (!isBetween(low, 10, 100) || !isBetween(high, 10, 100) || *high <= *low) continue;
        const bool isOfJob = inTitle || unit.isAbout(Topic::workload) || page.has("workload.full", found.unit) ||
                             page.has("workload.part", found.unit) || isShareOfWork(unit, *low, *high);
        if (found.unit >= headUnits && !isOfJob) continue;
        // "Travel: 20-40 %".
        if (page.near("workload.not", found.unit, found.at(), 0) != nullptr) continue;
        add(found, {low, high, false, true}, weight::label);
    }
    shares(page, add);
    for (const Found& found : page.found("workload.half"))
        if (page.near("workload.not", found.unit, found.at(), 0) == nullptr)
            add(found, {Decimal(50), Decimal(50), false, false}, weight::label - 2);
    for (const Found& found : page.found("workload.part-of")) {  // "2/3-Stelle"
        const auto parts = page.number(found, Part::lo);
        const auto whole = page.number(found, Part::hi);
        if (!parts || !whole || parts->sign() <= 0 || *parts >= *whole) continue;
        const Decimal share = (*parts * Decimal(100)).dividedBy(*whole, 2, Rounding::halfEven);
        add(found, {share, share, false, false}, weight::label - 2);
    }
    for (const Found& found : page.found("workload.days")) {
        if (page.near("remote.days", found.unit, found.at(), 30) || page.near("office.days", found.unit, found.at(), 40))
            continue;
        if (!page.units()[found.unit].isAbout(Topic::workload) && !page.units()[found.unit].isAbout(Topic::hours)) continue;
        const auto low = page.number(found, Part::lo);
        const auto high = page.number(found, Part::hi);
        if (!isBetween(low, 1, 5)) continue;
        add(found, {*low * Decimal(20), high.value_or(*low) * Decimal(20), false, false}, weight::hint + 5);
    }
    const bool anyPart = !page.found("workload.part").empty();
    for (const Found& found : page.found("workload.full"))
        if (!page.has("workload.part", found.unit) && isFullTimeOfTheJob(clues, found))
            add(found, {Decimal(100), Decimal(100), false, false}, weight::hint + (anyPart ? 0 : 8));
    for (const Found& found : page.found("workload.bare")) {
        // "Clerk (50 %)": bare only in the title.
        constexpr std::size_t titleUnits = 4;
        const Unit& unit = page.units()[found.unit];
        const bool isTitle = unit.hasLabel(Topic::title) ||
                             (found.unit < titleUnits && (page.has("title.noun", found.unit) || unit.kind == LineKind::heading));
        const auto share = page.number(found, Part::lo);
        if (page.near("workload.range", found.unit, found.at(), 0) != nullptr) continue;
        const Found* span = page.near("workload.percent", found.unit, found.at(), 0);
        if (span != nullptr && span->hit.part(Part::hi) && span->at().size() > found.at().size()) continue;
        if (isTitle && isBetween(share, 10, 100) && page.near("workload.not", found.unit, found.at(), 0) == nullptr)
            add(found, shareOf(page, found, {share, share, false, true}), weight::label + 3);
    }
    if (page.found("workload.full").empty())
        for (const Found& found : page.found("workload.part"))
            if (isSaidOfTheJob(page, found) && page.near("workload.part-open", found.unit, found.at(), 0) == nullptr)
                add(found, {std::nullopt, std::nullopt, true, true}, weight::hint);
    const Claims claims(page);
    return reconcile<Workload>(std::move(findings), [&](const Finding<Workload>& taken, const Finding<Workload>& other) {
        if (isFullInForm(clues, other) && isHalfOrSo(taken.value)) return claims.contradictsData(taken.evidence.front());
        return isShare(taken.value) && isShare(other.value) && other.weight >= weight::sentence &&
               excludeEachOther(taken.value, other.value) && claims.mayContradict(taken, other);
    });
}

namespace {

/// "Urlaubstage" and below it "31": nothing but the days.
void labelledLeave(const Page& page, std::vector<Finding<PaidLeave>>& findings) {
    constexpr std::size_t shortLine = 60;
    for (const Unit& unit : page.units()) {
        const Line& line = page.text().lines()[unit.line];
        if (!unit.isAbout(Topic::leave) || (line.hasLabel() && !unit.hasLabel(Topic::leave))) continue;
        const Span where = line.hasLabel() ? page.flatSpan(line.value) : unit.at;
        if (where.size() == 0 || where.size() > shortLine) continue;
        auto value = page.asked().piecesOf("leave.bare", page.words(where));
        const bool areWeeks = value.size() < 2;
        if (areWeeks) value = page.asked().piecesOf("leave.bare-weeks", page.words(where));
        if (value.size() < 2) continue;
        auto days = page.book().number(value[1]);
        constexpr int daysOfWeek = 5;
        if (areWeeks && days) days = *days * Decimal(daysOfWeek);
        if (!isBetween(days, 15, 60)) continue;
        const auto begin = static_cast<std::size_t>(value[1].data() - page.flat().data());
        findings.push_back({{*days, false},
                            {page.evidence(Span{begin, begin + value[1].size()})},
                            weight::sentence + heardFrom(unit.voice),
                            unit.voice,
                            false,
                            {"extract.by-label", {}}});
    }
}

}  // namespace

Stated<PaidLeave> findPaidLeave(const Clues& clues) {
    const Page& page = clues.page;
    std::vector<Finding<PaidLeave>> findings;
    const auto add = [&](const Found& found, PaidLeave value) {
        const Unit& unit = page.units()[found.unit];
        findings.push_back({value,
                            {page.evidence(found.at())},
                            weight::sentence + heardFrom(unit.voice),
                            unit.voice,
                            false,
                            {"extract.by-sentence", {}}});
    };
    for (const Found& found : page.found("leave.unlimited")) add(found, {std::nullopt, true});
    const auto read = [&](std::string_view group, int factor, int low, int high) {
        for (const Found& found : page.found(group)) {
            auto days = page.number(found, Part::lo);
            constexpr std::size_t reach = 12;
            // "2.5 days of leave a month".
            constexpr int monthsOfYear = 12;
            constexpr int mostOfMonth = 4;
            const bool isMonthly = page.near("period.month", found.unit, found.at(), reach) != nullptr;
            if (days && isMonthly && *days <= Decimal(mostOfMonth)) days = *days * Decimal(monthsOfYear);
            // Few days are leave where the year stands beside them.
            const bool isYearly = page.near("period.year", found.unit, found.at(), reach) != nullptr;
            if (!isBetween(days, isYearly ? 1 : low, high) || isOtherLeave(page, found)) continue;
            add(found, {*days * Decimal(factor), false});
        }
    };
    read("leave.days", 1, 5, 60);
    read("leave.weeks", 5, 2, 12);
    labelledLeave(page, findings);
    const Claims claims(page);
    return reconcile<PaidLeave>(std::move(findings), [&](const Finding<PaidLeave>& taken, const Finding<PaidLeave>& other) {
        return other.weight >= weight::sentence && excludeEachOther(taken.value, other.value) &&
               claims.mayContradict(taken, other);
    });
}

}  // namespace offerbook::extract::find
