#include "core/compare/assumed_year.h"

#include <algorithm>

namespace offerbook::compare {
namespace {

AssumedFigure chosenOr(const std::optional<Decimal>& chosen, AssumedFigure shipped) {
    return chosen ? AssumedFigure{chosen, true, {}} : std::move(shipped);
}

AssumedFigure shippedDaysOff(const std::string& country, const ReferenceData& reference, int year) {
    const auto calendar = reference.holidays().calendar(country, {}, wholeYear(year));
    if (!calendar) return {};
    return {calendar->usualDaysOff(year), false, reference.holidays().source()};
}

}  // namespace

AssumedYear assumedYearOf(const std::string& country, const Settings& settings, const ReferenceData& reference, Date asOf) {
    const CountryYear* chosen = settings.yearOf(country);
    const CountryYear none{country, {}, {}, {}};
    const CountryYear& set = chosen != nullptr ? *chosen : none;
    const UsualWeek* week = reference.workingTime().week(country);
    const UsualLeave* leave = reference.workingTime().leave(country);
    AssumedYear year;
    year.country = country;
    year.weekHours = chosenOr(set.weekHours, week != nullptr ? AssumedFigure{week->hours, false, week->source} : AssumedFigure());
    year.daysOff = chosenOr(set.daysOff, shippedDaysOff(country, reference, static_cast<int>(asOf.year())));
    year.leaveDays =
        chosenOr(set.leaveDays, leave != nullptr ? AssumedFigure{leave->days, false, leave->source} : AssumedFigure());
    return year;
}

std::vector<AssumedYear> assumedYearsOf(const Comparison& comparison, const ReferenceData& reference) {
    std::vector<std::string> countries;
    const auto add = [&](const std::string& country) {
        if (!country.empty() && std::find(countries.begin(), countries.end(), country) == countries.end())
            countries.push_back(country);
    };
    for (const ComparableOffer& offer : comparison.offers) add(offer.workYear.country);
    for (const CountryYear& year : comparison.settings.countryYears) add(year.country);
    std::vector<AssumedYear> years;
    for (const std::string& country : countries)
        years.push_back(assumedYearOf(country, comparison.settings, reference, comparison.asOf));
    return years;
}

}  // namespace offerbook::compare
