#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/money/decimal.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace offerbook {

/// A full week's hours in a country, for adverts that do not state them. Always shown as an assumption.
struct UsualWeek {
    std::string country;  ///< ISO 3166-1 alpha-2
    Decimal hours;
    std::string year;  ///< the year it holds for; empty where the source bears no date
    std::string source;
    std::string quality;  ///< "official", "secondary", "general" (general knowledge, not confirmed)
    std::string note;
};

/// Usual paid leave of a country in working days, for adverts that do not state it.
struct UsualLeave {
    std::string country;
    Decimal days;
    std::string year;
    std::string source;
    std::string quality;
    std::string note;
};

/// What the working days of a usual year were reckoned from, for the sentence that says so.
struct WorkingYearBasis {
    std::string year;        ///< whose weekdays they are
    int weekdays = 0;        ///< Monday to Friday
    int publicHolidays = 0;  ///< on weekdays, as is usual in Switzerland, Germany, France and Britain
    int leaveDays = 0;
    Decimal agreedLeaveDays;      ///< by collective agreements in the European Union, which the leave is rounded from
    std::string agreedLeaveYear;  ///< of that figure
};

/// What a working year is taken to be where nothing is stated; every figure visible and from one data file.
struct WorkingYear {
    int weeksPerYear = 52;  ///< weeks a year that pay is counted in
    int daysPerWeek = 5;
    int workingDaysPerYear = 0;   ///< weekdays less usual public holidays and usual leave; see `basis`
    int workingWeeksPerYear = 0;  ///< the same in weeks, for days a week at home
    int workingMonthsPerYear = 12;
    WorkingYearBasis basis;
};

/// working-hours.json: the working year and the usual full-time weeks.
class WorkingTime {
public:
    static Expected<WorkingTime, Message> load(const std::filesystem::path& file);
    [[nodiscard]] const WorkingYear& year() const { return year_; }
    /// nullptr where there is no figure for the country; nothing is taken from a neighbour.
    [[nodiscard]] const UsualWeek* week(std::string_view country) const;
    /// The week usual in a region ("CH", "GE"); the country's where there is none for the region.
    [[nodiscard]] const UsualWeek* week(std::string_view country, std::string_view region) const;
    /// nullptr where there is no figure for the country.
    [[nodiscard]] const UsualLeave* leave(std::string_view country) const;
    [[nodiscard]] const std::map<std::string, UsualWeek, std::less<>>& weeks() const { return weeks_; }

private:
    WorkingYear year_;
    std::map<std::string, UsualWeek, std::less<>> weeks_;
    std::map<std::string, UsualWeek, std::less<>> regionWeeks_;  ///< by "CH GE"
    std::map<std::string, UsualLeave, std::less<>> leave_;
};

}  // namespace offerbook
