#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/reference/working_calendar.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// Why there is no calendar, with what there is: countries, regions of the country, or years, as they are written.
struct CalendarFailure {
    enum class Kind { unknownCountry, unknownRegion, uncoveredYear, turnedAround };
    Kind kind;
    Message message;
    std::vector<std::string> covered;
};

/// public-holidays.csv with public-holidays.json: dated days off by country and region, each with its source. Nothing is
/// computed for other years and nothing is taken from a neighbour.
class PublicHolidays {
public:
    static Expected<PublicHolidays, Message> load(const std::filesystem::path& folder);

    /// The calendar of a region; a part of a region ("BY-A", the city of Augsburg) has the days of its region and its own.
    /// Without a region: the days of the whole country, which are those off by law in every one of its regions where the
    /// country has no list of its own. "DE-BY" is understood like "BY". Country "XX" holds organisations (CERN).
    [[nodiscard]] Expected<WorkingCalendar, CalendarFailure> calendar(std::string_view country, std::string_view region) const;
    /// The same, where every day of the span has dates.
    [[nodiscard]] Expected<WorkingCalendar, CalendarFailure> calendar(std::string_view country, std::string_view region,
                                                                      const DateSpan& span) const;
    [[nodiscard]] bool hasRegion(std::string_view country, std::string_view region) const;
    /// The name of a region, English; empty where there is none of this code.
    [[nodiscard]] std::string regionName(std::string_view country, std::string_view region) const;
    [[nodiscard]] std::vector<std::string> countries() const;
    [[nodiscard]] std::vector<std::string> regions(std::string_view country) const;
    [[nodiscard]] const std::string& source() const { return source_; }
    [[nodiscard]] const std::string& status() const { return status_; }  ///< the ISO day of the pack

private:
    struct Region {
        std::string name;
        std::string partOf;
        std::vector<Holiday> holidays;
        std::map<int, int> replacementDays;
    };
    struct Country {
        std::string whole;  ///< the region that stands for the whole country; empty: none does
        std::map<std::string, Region, std::less<>> regions;
        std::map<std::string, std::string, std::less<>> aliases;
    };
    friend class HolidayPackReader;

    [[nodiscard]] static WorkingCalendar commonTo(const std::string& code, const Country& country);
    [[nodiscard]] static std::string knownRegion(std::string_view code, std::string_view region, const Country& country);

    std::map<std::string, Country, std::less<>> countries_;
    std::string source_;
    std::string status_;
};

}  // namespace offerbook
