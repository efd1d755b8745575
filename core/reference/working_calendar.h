#pragma once

#include "core/money/decimal.h"
#include "core/time/weekdays.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// Why a day is off; the words are those of public-holidays.csv.
enum class HolidayKind {
    legal,       ///< by law in the whole region
    substitute,  ///< by law, moved from a weekend
    customary,   ///< no law, but given by nearly all
    halfDay,     ///< an afternoon
    local,       ///< in some communes only
    agreement,   ///< banks, some sectors
    rule,        ///< an organisation's own day by its staff rules
    pattern      ///< an organisation's own day by the pattern of earlier years
};
std::string_view toWord(HolidayKind kind);
std::optional<HolidayKind> holidayKindFromWord(std::string_view word);

struct Holiday {
    Date date;
    std::string name;       ///< English
    std::string localName;  ///< in the language of the place
    HolidayKind kind = HolidayKind::legal;
    Decimal dayOff;      ///< what is off by default: 1, 0.5, or 0 where it holds only for some
    std::string source;  ///< the letters of the pack
    std::string note;
    /// Counted as a public holiday: by law, or an organisation's own day at that organisation, or a day of the very part
    /// of a region that was asked for.
    bool isPublic = false;
    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// The days off of one place in the years that have dates.
class WorkingCalendar {
public:
    struct Count {
        int weekdays = 0;
        int weekdayHolidays = 0;  ///< public holidays from Monday to Friday
        [[nodiscard]] int workingDays() const { return weekdays - weekdayHolidays; }
        friend bool operator==(const Count&, const Count&) = default;
    };

    /// `holidays` in any order; a day twice counts once. `replacementDays` by year: given for holidays on a weekend.
    WorkingCalendar(std::string country, std::string region, std::string name, std::vector<Holiday> holidays,
                    std::map<int, int> replacementDays);

    [[nodiscard]] const std::string& country() const { return country_; }  ///< ISO 3166-1 alpha-2; "XX": an organisation
    [[nodiscard]] const std::string& region() const { return region_; }    ///< empty: the whole country
    [[nodiscard]] const std::string& name() const { return name_; }        ///< of the place, English
    [[nodiscard]] const std::vector<Holiday>& holidays() const { return holidays_; }  ///< by date
    /// The years with dates, sorted.
    [[nodiscard]] const std::vector<int>& years() const { return years_; }
    [[nodiscard]] bool covers(const DateSpan& span) const;

    /// Public holidays alone. The span is covered (asserts).
    [[nodiscard]] Count count(const DateSpan& span) const;
    /// Days and half days that are off by default in a covered year (asserts), those given in place of weekend days among
    /// them: what an employee of the place usually does not work besides weekends and leave.
    [[nodiscard]] Decimal usualDaysOff(int year) const;
    /// Monday to Friday less usualDaysOff.
    [[nodiscard]] Decimal usualWorkingDays(int year) const;

private:
    std::string country_;
    std::string region_;
    std::string name_;
    std::vector<Holiday> holidays_;
    std::vector<int> years_;
    std::map<int, int> replacementDays_;
};

}  // namespace offerbook
