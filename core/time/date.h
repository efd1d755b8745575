#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace offerbook {

using Date = std::chrono::year_month_day;

/// "2026-05-31" and nothing else; a day that does not exist is nullopt.
std::optional<Date> parseIsoDate(std::string_view text);
std::string toIso(Date date);
/// "2026-05-31T10:20:30Z".
std::string toIso(std::chrono::sys_seconds time);
/// The same month-day `months` later; a day beyond the month's end becomes its last (31 January + 1 = 28 February).
Date addMonths(Date date, int months);
/// Days from `from` to `to`; negative where `to` is earlier.
int daysBetween(Date from, Date to);

/// A date as a text states it, of which parts may be missing: 2026-06-01, 2018-12, 2019, XXXX-04-01 (unknown year).
/// At least one part is there, a day only with a month.
class PartialDate {
public:
    static std::optional<PartialDate> of(std::optional<int> year, std::optional<unsigned> month, std::optional<unsigned> day);
    static PartialDate of(Date date);
    /// Reads the forms that toIso() writes.
    static std::optional<PartialDate> parse(std::string_view iso);

    [[nodiscard]] std::string toIso() const;
    [[nodiscard]] std::optional<int> year() const { return year_; }
    [[nodiscard]] std::optional<unsigned> month() const { return month_; }
    [[nodiscard]] std::optional<unsigned> day() const { return day_; }
    /// The date where all three parts are known.
    [[nodiscard]] std::optional<Date> complete() const;
    friend bool operator==(const PartialDate&, const PartialDate&) = default;

private:
    std::optional<int> year_;
    std::optional<unsigned> month_;
    std::optional<unsigned> day_;
};

}  // namespace offerbook
