#include "core/reference/working_time.h"

#include "core/base/pack_file.h"

namespace offerbook {
namespace {

constexpr int daysInLongestYear = 366;

bool isPlausible(const WorkingYear& year) {
    return year.weeksPerYear > 0 && year.weeksPerYear <= 53 && year.daysPerWeek > 0 && year.daysPerWeek <= 7 &&
           year.workingDaysPerYear > 0 && year.workingDaysPerYear <= daysInLongestYear && year.workingWeeksPerYear > 0 &&
           year.workingWeeksPerYear <= year.weeksPerYear && year.workingMonthsPerYear > 0 && year.workingMonthsPerYear <= 12 &&
           year.basis.agreedLeaveDays.sign() > 0;  // one that cannot be read is zero
}

WorkingYearBasis basisFrom(const nlohmann::json& entry) {
    WorkingYearBasis basis;
    basis.year = entry.at("year").get<std::string>();
    basis.weekdays = entry.at("weekdays").get<int>();
    basis.publicHolidays = entry.at("publicHolidays").get<int>();
    basis.leaveDays = entry.at("leaveDays").get<int>();
    basis.agreedLeaveDays = Decimal::parse(entry.at("agreedLeaveDays").get<std::string>()).value_or(Decimal(0));
    basis.agreedLeaveYear = entry.at("agreedLeaveYear").get<std::string>();
    return basis;
}

WorkingYear yearFrom(const nlohmann::json& entry) {
    WorkingYear year;
    year.weeksPerYear = entry.at("weeksPerYear").get<int>();
    year.daysPerWeek = entry.at("daysPerWeek").get<int>();
    year.workingDaysPerYear = entry.at("workingDaysPerYear").get<int>();
    year.workingWeeksPerYear = entry.at("workingWeeksPerYear").get<int>();
    year.workingMonthsPerYear = entry.at("workingMonthsPerYear").get<int>();
    year.basis = basisFrom(entry.at("basis"));
    return year;
}

UsualWeek weekFrom(const std::string& country, const nlohmann::json& entry) {
    UsualWeek week;
    week.country = country;
    if (const auto hours = Decimal::parse(entry.at("hours").get<std::string>())) week.hours = *hours;
    week.year = entry.at("year").get<std::string>();
    week.source = entry.at("source").get<std::string>();
    week.quality = entry.at("quality").get<std::string>();
    week.note = entry.value("note", std::string());
    return week;
}

UsualLeave leaveFrom(const std::string& country, const nlohmann::json& entry) {
    UsualLeave leave;
    leave.country = country;
    leave.days = Decimal::parse(entry.at("days").get<std::string>()).value_or(Decimal(-1));
    leave.year = entry.at("year").get<std::string>();
    leave.source = entry.at("source").get<std::string>();
    leave.quality = entry.at("quality").get<std::string>();
    leave.note = entry.value("note", std::string());
    return leave;
}

bool isPlausible(const UsualWeek& week) { return week.hours.sign() > 0 && week.hours <= Decimal(80); }
bool isPlausible(const UsualLeave& leave) { return leave.days.sign() >= 0 && leave.days <= Decimal(60); }

}  // namespace

Expected<WorkingTime, Message> WorkingTime::load(const std::filesystem::path& file) {
    const auto json = readJsonPack(file);
    if (!json) return Unexpected{json.error()};
    WorkingTime result;
    std::string at = "year";
    try {
        result.year_ = yearFrom(json->at("year"));
        if (!isPlausible(result.year_)) return Unexpected{packEntryMessage(file, at)};
        at = "weeks";
        for (const auto& [country, entry] : json->at("weeks").items()) {
            at = country;
            auto week = weekFrom(country, entry);
            if (!isPlausible(week)) return Unexpected{packEntryMessage(file, at)};
            result.weeks_.emplace(country, std::move(week));
        }
        for (const auto& [place, entry] : json->at("regionWeeks").items()) {
            at = place;
            auto week = weekFrom(place.substr(0, place.find(' ')), entry);
            if (!isPlausible(week)) return Unexpected{packEntryMessage(file, at)};
            result.regionWeeks_.emplace(place, std::move(week));
        }
        for (const auto& [country, entry] : json->at("leave").items()) {
            at = country;
            auto leave = leaveFrom(country, entry);
            if (!isPlausible(leave)) return Unexpected{packEntryMessage(file, at)};
            result.leave_.emplace(country, std::move(leave));
        }
    } catch (const nlohmann::json::exception&) {
        return Unexpected{packEntryMessage(file, at)};
    }
    return result;
}

const UsualWeek* WorkingTime::week(std::string_view country) const {
    const auto found = weeks_.find(country);
    return found == weeks_.end() ? nullptr : &found->second;
}

const UsualWeek* WorkingTime::week(std::string_view country, std::string_view region) const {
    const auto found = regionWeeks_.find(std::string(country) + " " + std::string(region));
    return found == regionWeeks_.end() ? week(country) : &found->second;
}

const UsualLeave* WorkingTime::leave(std::string_view country) const {
    const auto found = leave_.find(country);
    return found == leave_.end() ? nullptr : &found->second;
}

}  // namespace offerbook
