#include "core/compare/offer_facts.h"

#include <utility>

namespace offerbook::compare {
namespace {

using Days = std::optional<Decimal>;

/// How often a stated number of days comes in a working year, and the most there can be of them.
struct Recurrence {
    Decimal timesPerYear;
    Decimal most;
    std::string_view by;
};

Recurrence recurrenceOf(RemoteWork::Per per, const WorkingYear& year) {
    switch (per) {
        case RemoteWork::Per::week: return {year.workingWeeksPerYear, year.daysPerWeek, "remote.days-a-week"};
        case RemoteWork::Per::month: return {year.workingMonthsPerYear, 31, "remote.days-a-month"};
        case RemoteWork::Per::year: return {1, 366, "remote.days-a-year"};
    }
    return {1, 0, {}};
}

bool isPlausible(const Days& days, const Recurrence& recurrence) {
    return !days || (days->sign() >= 0 && days->scale() <= 2 && *days <= recurrence.most);
}

/// Days a year at home; a calendar never has more than its working days, nor fewer than none.
Days yearly(const Days& stated, const Recurrence& recurrence, RemoteWork::DaysKind kind, const Decimal& workingDays) {
    if (!stated) return std::nullopt;
    const Decimal days = std::min(*stated * recurrence.timesPerYear, workingDays);
    return kind == RemoteWork::DaysKind::remote ? days : workingDays - days;
}

void setShare(ComparableRemote& remote, const Decimal& workingDays) {
    if (!remote.daysPerYearLow || remote.daysPerYearLow != remote.daysPerYearHigh) return;
    remote.sharePercent = (*remote.daysPerYearLow * Decimal(100)).dividedBy(workingDays, 1, Rounding::halfEven);
}

void setAll(ComparableRemote& remote, const Decimal& days, const Decimal& workingDays) {
    remote.daysPerYearLow = days;
    remote.daysPerYearHigh = days;
    setShare(remote, workingDays);
}

void countHybrid(ComparableRemote& remote, const RemoteWork& stated, const WorkingYear& year) {
    if (!stated.per || (!stated.daysLow && !stated.daysHigh)) {
        remote.by = {"remote.no-days", {}};
        return;
    }
    if (!stated.daysKind) {
        remote.by = {"remote.kind-unknown", {}};
        return;
    }
    const Recurrence recurrence = recurrenceOf(*stated.per, year);
    if (!isPlausible(stated.daysLow, recurrence) || !isPlausible(stated.daysHigh, recurrence)) {
        remote.by = {"remote.implausible", {}};
        return;
    }
    const Decimal workingDays(year.workingDaysPerYear);
    remote.daysPerYearLow = yearly(stated.daysLow, recurrence, *stated.daysKind, workingDays);
    remote.daysPerYearHigh = yearly(stated.daysHigh, recurrence, *stated.daysKind, workingDays);
    // More days in the office are fewer at home.
    if (*stated.daysKind == RemoteWork::DaysKind::office) std::swap(remote.daysPerYearLow, remote.daysPerYearHigh);
    setShare(remote, workingDays);
    const bool inOffice = *stated.daysKind == RemoteWork::DaysKind::office;
    remote.by = {std::string(recurrence.by) + (inOffice ? "-in-office" : ""),
                 {MessageArg::number(recurrence.timesPerYear.toString()), MessageArg::number(workingDays.toString())}};
    remote.source = year.source;
}

}  // namespace

ComparableRemote remoteOf(const Posting& posting, const WorkingYear& year) {
    ComparableRemote remote;
    if (!posting.remote.hasValue()) {
        remote.by = {"remote.not-stated", {}};
        return remote;
    }
    const RemoteWork& stated = *posting.remote;
    remote.abroadDaysPerYear = stated.abroadDaysPerYear;
    const Decimal workingDays(year.workingDaysPerYear);
    switch (stated.mode) {
        case RemoteWork::Mode::onsite:
            setAll(remote, 0, workingDays);
            remote.by = {"remote.onsite", {}};
            break;
        case RemoteWork::Mode::remote:
            setAll(remote, workingDays, workingDays);
            remote.by = {"remote.fully", {MessageArg::number(workingDays.toString())}};
            remote.source = year.source;
            break;
        case RemoteWork::Mode::hybrid: countHybrid(remote, stated, year); break;
    }
    return remote;
}

}  // namespace offerbook::compare
