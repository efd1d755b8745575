#include "app/commands/extract_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace offerbook::app {
namespace {

using Json = nlohmann::ordered_json;

/// A decimal as a JSON number with its own digits: 5266, 13.98.
Json number(const Decimal& value) {
    if (value.isWhole()) return value.whole();
    return Json::parse(value.toString());
}
Json number(const std::optional<Decimal>& value) { return value ? number(*value) : Json(nullptr); }
Json text(const std::string& value) { return value.empty() ? Json(nullptr) : Json(value); }

std::string withUnderscore(std::string_view word) {
    std::string out(word);
    std::replace(out.begin(), out.end(), '-', '_');
    return out;
}

Json toJson(const std::string& value) { return value; }
Json toJson(const std::vector<std::string>& value) { return value; }
Json toJson(const Decimal& value) { return number(value); }
Json toJson(const ExperienceLimit& value) { return number(value.years); }

Json toJson(const std::vector<Location>& value) {
    Json list = Json::array();
    for (const Location& place : value)
        list.push_back(
            {{"city", text(place.city)}, {"country", text(place.country)}, {"country_explicit", place.countryExplicit}});
    return list;
}

Json toJson(const Pay& value) {
    const std::string_view period =
        value.period ? (*value.period == PayPeriod::once ? "total" : toWord(*value.period)) : std::string_view();
    const std::string_view basis = value.basis == PayBasis::unknown ? "unstated" : toWord(value.basis);
    return {{"low", number(value.low)},
            {"high", number(value.high)},
            {"currency", value.currency ? Json(std::string(value.currency->code())) : Json(nullptr)},
            {"period", text(std::string(period))},
            {"basis", std::string(basis)},
            {"grade", text(value.grade)}};
}

Json toJson(const ContractTerm& value) {
    const bool isLimited = value.kind == ContractTerm::Kind::fixedTerm || value.kind == ContractTerm::Kind::temporary;
    return {{"type", isLimited ? "fixed_term" : std::string(toWord(value.kind))},
            {"months_low", number(value.monthsLow)},
            {"months_high", number(value.monthsHigh)},
            {"end_date", value.endDate ? Json(value.endDate->toIso()) : Json(nullptr)},
            {"extension", value.extension ? Json(*value.extension) : Json(nullptr)},
            {"total_months_max", number(value.totalMonthsMax)}};
}

Json toJson(const DayStated& value) {
    if (value.kind != DayStated::Kind::date) return withUnderscore(toWord(value.kind));
    return value.date ? Json(value.date->toIso()) : Json(nullptr);
}

Json toJson(const Hours& value) { return {{"low", number(value.low)}, {"high", number(value.high)}}; }
Json toJson(const Workload& value) { return {{"low", number(value.low)}, {"high", number(value.high)}}; }

Json toJson(const RemoteWork& value) {
    Json days = nullptr;
    if (value.daysLow && value.daysHigh && *value.daysLow != *value.daysHigh)
        days = Json::array({number(value.daysLow), number(value.daysHigh)});
    else
        days = number(value.daysLow ? value.daysLow : value.daysHigh);
    return {{"mode", std::string(toWord(value.mode))},
            {"days", days},
            {"per", value.per ? Json(std::string(toWord(*value.per))) : Json(nullptr)},
            {"days_kind", value.daysKind ? Json(std::string(toWord(*value.daysKind))) : Json(nullptr)},
            {"abroad_days_per_year", value.abroadDaysPerYear ? Json(*value.abroadDaysPerYear) : Json(nullptr)},
            {"region", text(value.region)}};
}

Json toJson(const PaidLeave& value) { return value.unlimited ? Json("unlimited") : number(value.days); }
Json toJson(const DegreeRequirement& value) { return std::string(toWord(value.least)); }

Json toJson(const std::vector<Degree>& value) {
    Json list = Json::array();
    for (const Degree degree : value) list.push_back(std::string(toWord(degree)));
    return list;
}

Json toJson(const std::vector<LanguageRequirement>& value) {
    Json list = Json::array();
    for (const LanguageRequirement& one : value) {
        Json entry{{"lang", text(one.language)},
                   {"level", one.level ? Json(std::string(toWord(*one.level))) : Json(nullptr)},
                   {"required", one.required}};
        if (!one.anyOf.empty()) entry["any_of"] = one.anyOf;
        list.push_back(std::move(entry));
    }
    return list;
}

Json toJson(WorkPermit value) { return std::string(toWord(value)); }

Json toJson(const std::vector<Evidence>& evidence) {
    Json list = Json::array();
    for (const Evidence& one : evidence) list.push_back({{"begin", one.begin}, {"end", one.end}, {"text", one.text}});
    return list;
}

Json toJson(const Message& message) {
    if (message.empty()) return nullptr;
    Json args = Json::array();
    for (const MessageArg& arg : message.args) args.push_back(arg.value);
    return {{"id", message.id}, {"args", args}};
}

std::string_view confidenceWord(Confidence confidence) {
    return confidence == Confidence::sure ? "sure" : confidence == Confidence::check ? "check" : "weak";
}

template <class T>
Json alternatives(const Stated<T>& field) {
    Json list = Json::array();
    for (const Alternative<T>& other : field.alternatives())
        list.push_back({{"value", toJson(other.value)}, {"evidence", toJson(other.evidence)}, {"reason", toJson(other.reason)}});
    return list;
}

template <class T>
Json field(const Stated<T>& stated) {
    using State = typename Stated<T>::State;
    if (stated.state() == State::notStated) return nullptr;
    Json out{{"value", stated.hasValue() ? toJson(*stated) : Json(nullptr)}, {"evidence", toJson(stated.evidence())}};
    if (stated.hasValue()) out["confidence"] = confidenceWord(stated.confidence());
    if (!stated.remark().empty()) out["remark"] = toJson(stated.remark());
    if (stated.isContradicted())
        out["conflict"] = alternatives(stated);
    else if (!stated.alternatives().empty())
        out["alternatives"] = alternatives(stated);
    return out;
}

Json fields(const Posting& posting) {
    return {{"employer", field(posting.employer)},
            {"title", field(posting.title)},
            {"locations", field(posting.locations)},
            {"salary", field(posting.salary)},
            {"contract", field(posting.contract)},
            {"start_date", field(posting.startDate)},
            {"deadline", field(posting.deadline)},
            {"weekly_hours", field(posting.weeklyHours)},
            {"workload_percent", field(posting.workload)},
            {"remote", field(posting.remote)},
            {"paid_leave_days", field(posting.paidLeave)},
            {"nationality", field(posting.nationality)},
            {"degree_min", field(posting.degreeMin)},
            {"degree_excluded", field(posting.degreeExcluded)},
            {"experience_min_years", field(posting.experienceMin)},
            {"experience_max_years", field(posting.experienceMax)},
            {"languages", field(posting.languages)},
            {"work_permit", field(posting.workPermit)},
            {"job_reference", field(posting.reference)}};
}

Json toJson(const Benchmark& benchmark) {
    Json out{{"label", text(benchmark.label)}, {"role", text(benchmark.role)}};
    out.update(toJson(benchmark.pay));
    out.erase("grade");
    out["years_low"] = number(benchmark.yearsLow);
    out["years_high"] = number(benchmark.yearsHigh);
    out["evidence"] = toJson(benchmark.evidence);
    return out;
}

}  // namespace

std::string extractJsonLine(const std::string& file, const extract::Reading& reading) {
    const SourceDocument& document = reading.document;
    Json out{{"file", file},
             {"kind",
              {{"value", std::string(toWord(document.kind))},
               {"evidence", toJson(document.kindEvidence)},
               {"reason", toJson(document.kindReason)}}},
             {"language", text(document.language)},
             {"fields", fields(reading.postings.empty() ? Posting{} : reading.postings.front())}};
    Json benchmarks = Json::array();
    for (const Benchmark& benchmark : document.benchmarks) benchmarks.push_back(toJson(benchmark));
    out["benchmarks"] = std::move(benchmarks);
    if (reading.postings.size() > 1) {
        out["postings"] = Json::array();
        for (const Posting& posting : reading.postings) out["postings"].push_back(fields(posting));
    }
    if (!reading.parts.empty()) {
        out["parts"] = Json::array();
        for (const auto& part : reading.parts) out["parts"].push_back({{"begin", part.begin}, {"end", part.end}});
    }
    if (!document.readingNotes.empty()) {
        out["notes"] = Json::array();
        for (const Message& note : document.readingNotes) out["notes"].push_back(toJson(note));
    }
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string extractJsonFailure(const std::string& file, const std::string& errorId, const std::string& sentence) {
    const Json out{{"file", file},
                   {"kind", nullptr},
                   {"language", nullptr},
                   {"fields", fields(Posting{})},
                   {"benchmarks", Json::array()},
                   {"error", {{"id", errorId}, {"text", sentence}}}};
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace offerbook::app
