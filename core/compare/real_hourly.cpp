#include "core/compare/commuting.h"
#include "core/compare/pay_ladder.h"
#include "core/compare/week_hours.h"

namespace offerbook::compare {
namespace {

constexpr int weekdaysPerWeek = 5;

/// Hours of a year with full-time weeks on the days that are worked.
Decimal fullHours(const WorkYear& year, const WeekHours& week) {
    return (year.workingDays * week.hours).dividedBy(weekdaysPerWeek, 2, Rounding::halfEven);
}

}  // namespace

ComparableHours hoursOf(const Posting& posting, const WorkYear& year, const ReferenceData& reference, const Settings& settings) {
    ComparableHours hours;
    const auto week = weekHoursOf(posting, reference, settings);
    if (!week) {
        hours.by = {"ladder.why.no-hours", {}};
        return hours;
    }
    hours.perWeek = week->hours;
    hours.perYear = fullHours(year, *week);
    hours.ofFullTime = week->ofFullTime;
    hours.source = week->source;
    hours.assumption = week->assumption;
    hours.by = {"hours.sum",
                {MessageArg::number(year.workingDays.toString()), MessageArg::number(week->hours.toString()),
                 MessageArg::number(hours.perYear->toString())}};
    return hours;
}

/// Pay of a year over the hours really worked in it, with the way to work where the settings ask for it.
void LadderBuilder::yearToRealHours() {
    if (isUnpaid()) return;
    const WorkYear year = workYearOf(posting_, reference_, settings_, asOf_);
    const ComparableHours hours = hoursOf(posting_, year, reference_, settings_);
    if (!hours.perYear || hours.perYear->sign() <= 0) return stop({"ladder.why.no-hours", {}});
    const auto share = workShareOf(posting_);
    if (!share) return stop({"ladder.why.part-time-unknown", {}});
    Rung rung;
    rung.step = "real-hours";
    rung.source = year.source;
    rung.sourceBy = year.sourceBy;
    rung.date = year.date;
    rung.assumption = hours.assumption.empty() && !year.assumptions.empty() ? year.assumptions.front() : hours.assumption;
    // Pay and hours must be of the same workload.
    Decimal least = *hours.perYear;
    Decimal most = *hours.perYear;
    if (!share->isFull() && hours.ofFullTime && !isForFullTime_) {
        least = *hours.perYear * share->low;
        most = *hours.perYear * share->high;
    } else if (!share->isFull() && !hours.ofFullTime && isForFullTime_) {
        least = hours.perYear->dividedBy(share->high, 2, Rounding::halfEven);
        most = hours.perYear->dividedBy(share->low, 2, Rounding::halfEven);
    }
    rung.by = {"ladder.real-hours",
               {MessageArg::number(year.workingDays.toString()), MessageArg::number(hours.perWeek.toString()),
                MessageArg::number(most.toString())}};
    if (settings_.commuting) {
        const ComparableRemote remote = remoteOf(posting_, year);
        ComparableCommute way = commuteOf(posting_, remote);
        if (remote.officeDaysHigh && remote.officeDaysHigh->isZero()) way.hoursLow = way.hoursHigh = Decimal(0);
        if (!way.hoursLow || !way.hoursHigh) return stop({"ladder.why.no-commuting-time", {}});
        least = least + *way.hoursLow;
        most = most + *way.hoursHigh;
        rung.by = {"ladder.real-hours-commuting",
                   {MessageArg::number(year.workingDays.toString()), MessageArg::number(hours.perWeek.toString()),
                    MessageArg::number(way.hoursHigh->toString()), MessageArg::number(most.toString())}};
    }
    // The low end of the pay goes with the low end of the workload, as in the rung of the workload.
    rung.factor = {1, least};
    if (least != most) rung.highFactor = Factor{1, most};
    climb(std::move(rung));
}

Ladder realHourlyOf(const Posting& posting, const CandidateProfile* candidate, const ReferenceData& reference,
                    const Settings& settings, Date asOf) {
    const auto counting = payThatCounts(posting, asOf);
    if (!counting) return payOf(posting, candidate, reference, settings, asOf).ladder;
    return LadderBuilder(posting, *counting, candidate, reference, settings, asOf).overRealHours().build().ladder;
}

}  // namespace offerbook::compare
