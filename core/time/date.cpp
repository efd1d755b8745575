#include "core/time/date.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace offerbook {
namespace {

std::optional<int> number(std::string_view digits) {
    int value = 0;
    for (const char c : digits)
        if (c < '0' || c > '9') return std::nullopt;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

std::string padded(int value, int width) {
    std::string digits = std::to_string(value);
    const auto wanted = static_cast<std::size_t>(width);
    if (digits.size() < wanted) digits.insert(0, wanted - digits.size(), '0');
    return digits;
}

}  // namespace

std::optional<Date> parseIsoDate(std::string_view text) {
    const auto partial = PartialDate::parse(text);
    return partial ? partial->complete() : std::nullopt;
}

std::string toIso(Date date) {
    return padded(static_cast<int>(date.year()), 4) + "-" + padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) +
           "-" + padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

std::string toIso(std::chrono::sys_seconds time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::hh_mm_ss clock(time - day);
    return toIso(Date(day)) + "T" + padded(static_cast<int>(clock.hours().count()), 2) + ":" +
           padded(static_cast<int>(clock.minutes().count()), 2) + ":" + padded(static_cast<int>(clock.seconds().count()), 2) +
           "Z";
}

Date addMonths(Date date, int months) {
    const auto target = date.year() / date.month() + std::chrono::months(months);
    const auto last = std::chrono::year_month_day_last(target.year(), std::chrono::month_day_last(target.month())).day();
    return target / std::min(date.day(), last);
}

int daysBetween(Date from, Date to) {
    return static_cast<int>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

std::optional<PartialDate> PartialDate::of(std::optional<int> year, std::optional<unsigned> month, std::optional<unsigned> day) {
    if (!year && !month) return std::nullopt;
    if (day && !month) return std::nullopt;
    if (year && (*year < 1 || *year > 9999)) return std::nullopt;
    if (month && (*month < 1 || *month > 12)) return std::nullopt;
    // 2000 is a leap year: with an unknown year 29 February may exist.
    if (day && !(std::chrono::year(year.value_or(2000)) / std::chrono::month(*month) / std::chrono::day(*day)).ok())
        return std::nullopt;
    PartialDate result;
    result.year_ = year;
    result.month_ = month;
    result.day_ = day;
    return result;
}

PartialDate PartialDate::of(Date date) {
    PartialDate result;
    result.year_ = static_cast<int>(date.year());
    result.month_ = static_cast<unsigned>(date.month());
    result.day_ = static_cast<unsigned>(date.day());
    return result;
}

std::optional<PartialDate> PartialDate::parse(std::string_view iso) {
    if (iso.size() != 4 && iso.size() != 7 && iso.size() != 10) return std::nullopt;
    std::optional<int> year;
    if (iso.substr(0, 4) != "XXXX") {
        year = number(iso.substr(0, 4));
        if (!year) return std::nullopt;
    }
    std::optional<unsigned> month;
    std::optional<unsigned> day;
    if (iso.size() >= 7) {
        const auto value = number(iso.substr(5, 2));
        if (iso[4] != '-' || !value) return std::nullopt;
        month = static_cast<unsigned>(*value);
    }
    if (iso.size() == 10) {
        const auto value = number(iso.substr(8, 2));
        if (iso[7] != '-' || !value) return std::nullopt;
        day = static_cast<unsigned>(*value);
    }
    return of(year, month, day);
}

std::string PartialDate::toIso() const {
    std::string text = year_ ? padded(*year_, 4) : "XXXX";
    if (month_) text += "-" + padded(static_cast<int>(*month_), 2);
    if (day_) text += "-" + padded(static_cast<int>(*day_), 2);
    return text;
}

std::optional<Date> PartialDate::complete() const {
    if (!year_ || !month_ || !day_) return std::nullopt;
    return std::chrono::year(*year_) / std::chrono::month(*month_) / std::chrono::day(*day_);
}

}  // namespace offerbook
