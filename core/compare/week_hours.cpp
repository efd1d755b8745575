#include "core/compare/week_hours.h"

#include "core/compare/comparison.h"

namespace offerbook::compare {
namespace {

/// No week of employment is longer than this, also at full time; a longer one read as part time's would be.
constexpr int longestFullWeek = 50;
constexpr int hoursInAWeek = 168;
constexpr int mostDigits = 3;

/// Guards the arithmetic: what is not a week's hours or a share is not used, and asked for instead.
bool isUsable(const Decimal& value, const Decimal& most) {
    return value.sign() > 0 && value <= most && value.scale() <= mostDigits;
}

std::optional<WeekHours> statedHours(const Posting& posting) {
    if (!posting.weeklyHours.hasValue()) return std::nullopt;
    const Hours& stated = *posting.weeklyHours;
    if (!stated.low && !stated.high) return std::nullopt;
    const Decimal low = stated.low ? *stated.low : *stated.high;
    const Decimal high = stated.high ? *stated.high : *stated.low;
    if (!isUsable(low, hoursInAWeek) || !isUsable(high, hoursInAWeek)) return std::nullopt;
    WeekHours week;
    week.hours = low == high ? low : (low + high).dividedBy(2, mostDigits, Rounding::halfEven);
    week.evidence = posting.weeklyHours.evidence();
    if (low != high) week.assumption = {"ladder.assume.middle-hours", {MessageArg::number(week.hours.toString())}};
    return week;
}

}  // namespace

std::optional<WorkShare> workShareOf(const Posting& posting) {
    if (!posting.workload.hasValue()) return WorkShare{};
    const Workload& stated = *posting.workload;
    if (!stated.low && !stated.high) return stated.partTime ? std::nullopt : std::optional(WorkShare{});
    const Decimal low = stated.low ? *stated.low : *stated.high;
    const Decimal high = stated.high ? *stated.high : *stated.low;
    if (!isUsable(low, 100) || !isUsable(high, 100) || low > high) return std::nullopt;
    constexpr int shareDigits = mostDigits + 2;
    return WorkShare{low.dividedBy(100, shareDigits, Rounding::halfEven), high.dividedBy(100, shareDigits, Rounding::halfEven)};
}

std::optional<WeekHours> weekHoursOf(const Posting& posting, const ReferenceData& reference, const Settings& settings) {
    if (auto week = statedHours(posting)) {
        const auto share = workShareOf(posting);
        // "20 hours a week, 50 %": the 20 hours are the job's if they also make a full week when scaled up.
        if (share && !share->isFull()) week->ofFullTime = week->hours > Decimal(longestFullWeek) * share->high;
        return week;
    }
    WeekHours week;
    const std::string country = countryOf(posting);
    const CountryYear* chosen = settings.yearOf(country);
    if (chosen != nullptr && chosen->weekHours && isUsable(*chosen->weekHours, hoursInAWeek)) {
        week.hours = *chosen->weekHours;
        week.assumption = {"ladder.assume.chosen-week",
                           {MessageArg::number(week.hours.toString()), MessageArg::country(country)}};
        return week;
    }
    const UsualWeek* usual = reference.workingTime().week(country, regionOf(posting, reference));
    if (usual == nullptr) return std::nullopt;
    week.hours = usual->hours;
    week.source = usual->source;
    week.assumption = {"ladder.assume.usual-week",
                       {MessageArg::number(usual->hours.toString()), MessageArg::country(usual->country)}};
    return week;
}

}  // namespace offerbook::compare
