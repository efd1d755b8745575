#include "core/compare/offer_facts.h"

#include <utility>

namespace offerbook::compare {
namespace {

using Days = std::optional<Decimal>;

constexpr int monthsPerYear = 12;

/// How often a stated number of days comes in a working year, and the most there can be of them.
struct Recurrence {
    Decimal timesPerYear;
    Decimal most;
    std::string_view by;
};

Recurrence recurrenceOf(RemoteWork::Per per, const WorkYear& year) {
    switch (per) {
        case RemoteWork::Per::week: return {year.weeks(), 7, "remote.days-a-week"};
        case RemoteWork::Per::month: return {monthsPerYear, 31, "remote.days-a-month"};
        case RemoteWork::Per::year: return {1, 366, "remote.days-a-year"};
        case RemoteWork::Per::percent:
            return {year.workingDays.dividedBy(100, 4, Rounding::halfEven), 100, "remote.percent-of-days"};
    }
    return {1, 0, {}};
}

bool isPlausible(const Days& days, const Recurrence& recurrence) {
    return !days || (days->sign() >= 0 && days->scale() <= 2 && *days <= recurrence.most);
}

/// Whole days a year at home, rounded half to even; never more than the working days, nor fewer than none.
Days yearly(const Days& stated, const Recurrence& recurrence, RemoteWork::DaysKind kind, const Decimal& workingDays) {
    if (!stated) return std::nullopt;
    const Decimal days = std::min((*stated * recurrence.timesPerYear).rounded(0, Rounding::halfEven), workingDays);
    return kind == RemoteWork::DaysKind::remote ? days : workingDays - days;
}

void setShare(ComparableRemote& remote, const Decimal& workingDays) {
    if (!remote.daysPerYearLow || remote.daysPerYearLow != remote.daysPerYearHigh || workingDays.sign() <= 0) return;
    remote.sharePercent = (*remote.daysPerYearLow * Decimal(100)).dividedBy(workingDays, 1, Rounding::halfEven);
}

void setAll(ComparableRemote& remote, const Decimal& days, const Decimal& workingDays) {
    remote.daysPerYearLow = days;
    remote.daysPerYearHigh = days;
    setShare(remote, workingDays);
}

void countHybrid(ComparableRemote& remote, const RemoteWork& stated, const WorkYear& year) {
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
    remote.daysPerYearLow = yearly(stated.daysLow, recurrence, *stated.daysKind, year.workingDays);
    remote.daysPerYearHigh = yearly(stated.daysHigh, recurrence, *stated.daysKind, year.workingDays);
    // More days in the office are fewer at home.
    if (*stated.daysKind == RemoteWork::DaysKind::office) std::swap(remote.daysPerYearLow, remote.daysPerYearHigh);
    setShare(remote, year.workingDays);
    const bool inOffice = *stated.daysKind == RemoteWork::DaysKind::office;
    remote.by = {std::string(recurrence.by) + (inOffice ? "-in-office" : ""),
                 {MessageArg::number(recurrence.timesPerYear.toString()), MessageArg::number(year.workingDays.toString())}};
    remote.source = year.source;
    remote.sourceBy = year.sourceBy;
}

/// What is not worked at home is worked in the office; an end that is not stated stays open.
void setOfficeDays(ComparableRemote& remote, const Decimal& workingDays) {
    if (remote.daysPerYearHigh) remote.officeDaysLow = workingDays - *remote.daysPerYearHigh;
    if (remote.daysPerYearLow) remote.officeDaysHigh = workingDays - *remote.daysPerYearLow;
}

}  // namespace

ComparableRemote remoteOf(const Posting& posting, const WorkYear& year) {
    ComparableRemote remote;
    remote.workingDays = year.workingDays;
    if (!posting.remote.hasValue()) {
        remote.by = {"remote.not-stated", {}};
        return remote;
    }
    const RemoteWork& stated = *posting.remote;
    remote.abroadDaysPerYear = stated.abroadDaysPerYear;
    switch (stated.mode) {
        case RemoteWork::Mode::onsite:
            setAll(remote, 0, year.workingDays);
            remote.by = {"remote.onsite", {}};
            break;
        case RemoteWork::Mode::remote:
            setAll(remote, year.workingDays, year.workingDays);
            remote.by = {"remote.fully", {MessageArg::number(year.workingDays.toString())}};
            remote.source = year.source;
            remote.sourceBy = year.sourceBy;
            break;
        case RemoteWork::Mode::hybrid: countHybrid(remote, stated, year); break;
    }
    setOfficeDays(remote, year.workingDays);
    return remote;
}

}  // namespace offerbook::compare
