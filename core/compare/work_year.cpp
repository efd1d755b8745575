#include "core/compare/work_year.h"

#include "core/compare/comparison.h"

#include <algorithm>

namespace offerbook::compare {
namespace {

constexpr int weekdaysPerWeek = 5;

MessageArg figure(const Decimal& value) { return MessageArg::number(value.toString()); }

/// A leave that cannot be one is not used, and asked for instead.
std::optional<Decimal> statedLeave(const Posting& posting) {
    if (!posting.paidLeave.hasValue() || !posting.paidLeave->days) return std::nullopt;
    const Decimal days = *posting.paidLeave->days;
    return days.sign() >= 0 && days <= Decimal(150) && days.scale() <= 2 ? std::optional(days) : std::nullopt;
}

Message reckonedFrom(const WorkingYear& usual) {
    const WorkingYearBasis& basis = usual.basis;
    return {"work-year.usual-source",
            {MessageArg::number(basis.weekdays), MessageArg::text(basis.year), MessageArg::number(basis.publicHolidays),
             MessageArg::number(basis.leaveDays), figure(basis.agreedLeaveDays), MessageArg::text(basis.agreedLeaveYear),
             MessageArg::number(usual.workingWeeksPerYear), MessageArg::number(usual.daysPerWeek)}};
}

class Counting {
public:
    Counting(const Posting& posting, const ReferenceData& reference, const Settings& settings, Date asOf)
        : posting_(posting), reference_(reference), settings_(settings), asOf_(asOf) {
        result_.country = countryOf(posting);
        // A region that the holidays do not tell apart has the days of the whole country.
        const std::string region = regionOf(posting, reference);
        if (reference.holidays().hasRegion(result_.country, region)) result_.region = region;
        chosen_ = settings_.yearOf(result_.country);
    }

    WorkYear count() {
        const int year = static_cast<int>(asOf_.year());
        const auto calendar = reference_.holidays().calendar(result_.country, result_.region, wholeYear(year));
        if (!calendar && !(chosen_ != nullptr && chosen_->daysOff)) return usualYear();
        result_.year = year;
        result_.weekdays = Decimal(weekdaysIn(wholeYear(year)));
        takeDaysOff(calendar ? &*calendar : nullptr);
        if (!takeLeave()) return usualYear();
        result_.workingDays = std::max(result_.weekdays - result_.daysOff - result_.leave, Decimal(0));
        result_.by = {"work-year.sum",
                      {MessageArg::text(std::to_string(year)), figure(result_.weekdays), figure(result_.daysOff),
                       figure(result_.leave), figure(result_.workingDays)}};
        return std::move(result_);
    }

private:
    void takeDaysOff(const WorkingCalendar* calendar) {
        if (chosen_ != nullptr && chosen_->daysOff) {
            result_.daysOff = *chosen_->daysOff;
            result_.assumptions.push_back(
                {"work-year.chosen-days-off", {figure(result_.daysOff), MessageArg::country(result_.country)}});
            return;
        }
        result_.daysOff = calendar->usualDaysOff(result_.year);
        result_.source = reference_.holidays().source();
        result_.date = reference_.holidays().status();
        if (result_.region.empty() && reference_.holidays().regions(result_.country).size() > 1)
            result_.assumptions.push_back({"work-year.no-region", {MessageArg::country(result_.country)}});
        else if (!result_.region.empty() && !isRegionStated())
            result_.assumptions.push_back(
                {"work-year.region-of-town",
                 {MessageArg::text(reference_.holidays().regionName(result_.country, result_.region))}});
    }

    [[nodiscard]] bool isRegionStated() const {
        for (const Location& place : *posting_.locations)
            if (place.region.empty()) return false;
        return true;
    }

    bool takeLeave() {
        if (const auto stated = statedLeave(posting_)) {
            result_.leave = *stated;
            return true;
        }
        if (chosen_ != nullptr && chosen_->leaveDays) {
            result_.leave = *chosen_->leaveDays;
            result_.assumptions.push_back(
                {"work-year.chosen-leave", {figure(result_.leave), MessageArg::country(result_.country)}});
            return true;
        }
        const UsualLeave* usual = reference_.workingTime().leave(result_.country);
        if (usual == nullptr) return false;
        result_.leave = usual->days;
        result_.assumptions.push_back(
            {"work-year.usual-leave",
             {figure(usual->days), MessageArg::country(result_.country), MessageArg::text(usual->source)}});
        return true;
    }

    /// Where there is no calendar: the usual year of the pack, which has holidays and leave taken off already.
    WorkYear usualYear() {
        const WorkingYear& usual = reference_.workingTime().year();
        WorkYear year;
        year.country = result_.country;
        year.region = result_.region;
        year.workingDays = Decimal(usual.workingDaysPerYear);
        year.by = {"work-year.usual", {figure(year.workingDays)}};
        year.sourceBy = reckonedFrom(usual);
        year.assumptions.push_back(result_.country.empty()
                                       ? Message{"work-year.no-place", {}}
                                       : Message{"work-year.no-calendar",
                                                 {MessageArg::country(result_.country),
                                                  MessageArg::text(std::to_string(static_cast<int>(asOf_.year())))}});
        return year;
    }

    const Posting& posting_;
    const ReferenceData& reference_;
    const Settings& settings_;
    Date asOf_;
    const CountryYear* chosen_ = nullptr;
    WorkYear result_;
};

/// One value that all places share; empty where they differ.
template <class Of>
std::string sharedBy(const Posting& posting, Of of) {
    std::string shared;
    if (!posting.locations.hasValue()) return shared;
    for (const Location& place : *posting.locations) {
        const std::string one = of(place);
        if (one.empty() || (!shared.empty() && shared != one)) return {};
        shared = one;
    }
    return shared;
}

}  // namespace

std::string countryOf(const Posting& posting) {
    return sharedBy(posting, [](const Location& place) { return place.country; });
}

std::string regionOf(const Posting& posting, const ReferenceData& reference) {
    return sharedBy(posting, [&](const Location& place) {
        if (!place.region.empty()) return place.region;
        return reference.places().regionOf(place.country, place.city);
    });
}

Decimal WorkYear::weeks() const { return workingDays.dividedBy(weekdaysPerWeek, 4, Rounding::halfEven); }

WorkYear workYearOf(const Posting& posting, const ReferenceData& reference, const Settings& settings, Date asOf) {
    return Counting(posting, reference, settings, asOf).count();
}

}  // namespace offerbook::compare
