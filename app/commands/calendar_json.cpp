#include "app/commands/calendar_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace offerbook::app {
namespace {

using Json = nlohmann::ordered_json;

/// A line is a question of a few words; one longer than this is something else.
constexpr std::size_t longestLine = 4096;

std::string printed(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Unexpected<BadQuestion> bad(std::string_view id, std::string_view about = {}) {
    Message message{std::string(id), {}};
    if (!about.empty()) message.args.push_back(MessageArg::text(about));
    return Unexpected{BadQuestion{std::move(message)}};
}

std::optional<Date> dayAt(const Json& json, const char* key) {
    if (!json.contains(key) || !json.at(key).is_string()) return std::nullopt;
    return parseIsoDate(json.at(key).get_ref<const std::string&>());
}

std::string_view codeOf(CalendarFailure::Kind kind) {
    switch (kind) {
        case CalendarFailure::Kind::unknownCountry: return "unsupported-country";
        case CalendarFailure::Kind::unknownRegion: return "unsupported-region";
        case CalendarFailure::Kind::uncoveredYear: return "unsupported-year";
        case CalendarFailure::Kind::turnedAround: return "bad-range";
    }
    return {};
}

/// Years are numbers, codes are words.
Json supported(const CalendarFailure& failure) {
    Json list = Json::array();
    for (const std::string& one : failure.covered) {
        if (failure.kind == CalendarFailure::Kind::uncoveredYear)
            list.push_back(Decimal::parse(one)->whole());
        else
            list.push_back(one);
    }
    return list;
}

}  // namespace

Expected<CalendarQuestion, BadQuestion> calendarQuestion(std::string_view line) {
    if (line.size() > longestLine) return bad("calendar.line-too-long");
    const Json json = Json::parse(line, nullptr, false);
    if (json.is_discarded() || !json.is_object()) return bad("calendar.no-json");
    if (!json.contains("country") || !json.at("country").is_string()) return bad("calendar.no-key", "country");
    CalendarQuestion question;
    question.country = json.at("country").get<std::string>();
    if (json.contains("region") && !json.at("region").is_null()) {
        if (!json.at("region").is_string()) return bad("calendar.no-key", "region");
        question.region = json.at("region").get<std::string>();
    }
    const auto from = dayAt(json, "from");
    const auto to = dayAt(json, "to");
    if (!from) return bad("calendar.no-day", "from");
    if (!to) return bad("calendar.no-day", "to");
    question.span = {*from, *to};
    return question;
}

std::vector<Holiday> publicHolidaysIn(const WorkingCalendar& calendar, const DateSpan& span) {
    std::vector<Holiday> days;
    for (const Holiday& holiday : calendar.holidays()) {
        if (!holiday.isPublic || holiday.date < span.first || span.last < holiday.date) continue;
        if (days.empty() || days.back().date != holiday.date) {
            days.push_back(holiday);
        } else if (days.back().name != holiday.name) {
            days.back().name += " / " + holiday.name;
            days.back().localName += " / " + holiday.localName;
        }
    }
    return days;
}

std::string calendarAnswer(const WorkingCalendar& calendar, const DateSpan& span) {
    const auto count = calendar.count(span);
    Json json;
    json["weekdays"] = count.weekdays;
    json["weekdayHolidays"] = count.weekdayHolidays;
    json["workingDays"] = count.workingDays();
    json["holidays"] = Json::array();
    for (const Holiday& day : publicHolidaysIn(calendar, span))
        json["holidays"].push_back(
            {{"date", toIso(day.date)}, {"name", day.name}, {"localName", day.localName}, {"kind", toWord(day.kind)}});
    return printed(json);
}

std::string calendarError(const CalendarFailure& failure, const CalendarSentence& sentence) {
    Json error{{"code", codeOf(failure.kind)}, {"message", sentence(failure.message)}};
    if (!failure.covered.empty()) error["supported"] = supported(failure);
    return printed(Json{{"error", error}});
}

std::string calendarError(const BadQuestion& badOne, const CalendarSentence& sentence) {
    return printed(Json{{"error", {{"code", "bad-question"}, {"message", sentence(badOne.message)}}}});
}

}  // namespace offerbook::app
