#include "core/reference/pay_grades.h"

#include "core/base/pack_file.h"
#include "core/time/weekdays.h"

#include <algorithm>
#include <compare>

namespace offerbook {
namespace {

using Json = nlohmann::json;

/// "E9a" as letters, number and the rest, so that grades can be ordered.
struct GradeKey {
    std::string letters;
    int number = 0;
    std::string rest;
};

GradeKey keyOf(std::string_view grade) {
    GradeKey key;
    std::size_t at = 0;
    while (at < grade.size() && (grade[at] < '0' || grade[at] > '9')) key.letters += grade[at++];
    while (at < grade.size() && grade[at] >= '0' && grade[at] <= '9') key.number = key.number * 10 + (grade[at++] - '0');
    key.rest = grade.substr(at);
    return key;
}

bool isWithin(std::string_view grade, std::string_view range) {
    if (range == "all") return true;
    const auto dash = range.find('-');
    if (dash == std::string_view::npos || range.find(' ') != std::string_view::npos) return false;
    const GradeKey key = keyOf(grade);
    const GradeKey from = keyOf(range.substr(0, dash));
    const GradeKey to = keyOf(range.substr(dash + 1));
    if (key.letters != from.letters || key.number > to.number) return false;
    return key.number > from.number || (key.number == from.number && key.rest >= from.rest);
}

/// Thrown by the readers below and caught in load: an entry with a value that cannot be one.
struct BadEntry {};

Decimal decimalOf(const Json& value) {
    const auto decimal = Decimal::parse(value.get<std::string>());
    if (!decimal) throw BadEntry{};
    return *decimal;
}

std::optional<Date> dayOf(const Json& table, const char* key) {
    if (!table.contains(key) || table.at(key).is_null()) return std::nullopt;
    const auto day = parseIsoDate(table.at(key).get<std::string>());
    if (!day) throw BadEntry{};
    return day;
}

template <class Value>
Value wordOf(std::optional<Value> value) {
    if (!value) throw BadEntry{};
    return *value;
}

void readSteps(PayTable& table, const Json& entry) {
    if (entry.at("stepLabels").is_array())
        for (const auto& label : entry.at("stepLabels")) table.stepLabels.push_back(label.get<std::string>());
    if (entry.contains("stepYears")) {
        table.stepYears.resize(table.stepLabels.size());
        for (std::size_t i = 0; i < table.stepLabels.size(); ++i)
            if (entry.at("stepYears").contains(table.stepLabels[i]))
                table.stepYears[i] = decimalOf(entry.at("stepYears").at(table.stepLabels[i]));
    }
    if (entry.contains("entry")) {
        table.entryAtMost = entry.at("entry").at("atMost").get<std::string>();
        table.entrySource = entry.at("entry").at("source").get<std::string>();
    }
}

void readExtras(PayTable& table, const Json& entry) {
    if (entry.contains("bonus") && entry.at("bonus").contains("percentOfMonth")) {
        table.bonusName = entry.at("bonus").at("kind").get<std::string>();
        for (const auto& [range, percent] : entry.at("bonus").at("percentOfMonth").items())
            table.bonusPercentOfMonth.emplace_back(range, decimalOf(percent));
    }
    if (entry.contains("localityPercent")) {
        const auto& areas = entry.at("localityPercent");
        const auto add = [&](const Json& area) {
            table.localityPercent.emplace_back(area.at("name").get<std::string>(), decimalOf(area.at("percent")));
        };
        add(areas.at("RUS"));
        for (const auto& [code, area] : areas.items())
            if (code != "RUS") add(area);
    }
    if (entry.contains("cap")) table.cap = decimalOf(entry.at("cap").at("amount"));
}

void readGrades(PayTable& table, const Json& entry) {
    for (const auto& [grade, amounts] : entry.at("grades").items()) {
        auto& steps = table.grades[grade];
        for (const auto& amount : amounts) steps.push_back(amount.is_null() ? std::nullopt : std::optional(decimalOf(amount)));
    }
}

PayTable tableFrom(const Json& entry) {
    PayTable table;
    table.id = entry.at("id").get<std::string>();
    table.series = entry.at("series").get<std::string>();
    table.name = entry.at("name").get<std::string>();
    table.country = entry.at("country").get<std::string>();
    table.currency = wordOf(Currency::fromCode(entry.at("currency").get<std::string>()));
    table.period = wordOf(payPeriodFromWord(entry.at("period").get<std::string>()));
    table.basis = wordOf(payBasisFromWord(entry.at("basis").get<std::string>()));
    if (entry.at("paymentsPerYear").is_number_integer()) table.paymentsPerYear = entry.at("paymentsPerYear").get<int>();
    table.validFrom = dayOf(entry, "validFrom");
    table.validTo = dayOf(entry, "validTo");
    table.asOf = entry.value("asOf", std::string());
    table.stale = entry.value("stale", false);
    table.source = entry.at("source").get<std::string>();
    readSteps(table, entry);
    readExtras(table, entry);
    readGrades(table, entry);
    return table;
}

/// The span that a table's own date means: its year from that day on; a source that dates itself vaguely has none.
std::optional<DateSpan> spanOf(const std::string& asOf) {
    const auto day = PartialDate::parse(asOf);
    if (!day || !day->year()) return std::nullopt;
    DateSpan span = wholeYear(*day->year());
    if (day->month()) span.first = span.first.year() / std::chrono::month(*day->month()) / 1;
    return span;
}

}  // namespace

bool PayTable::covers(Date day, Date horizon) const {
    if (validFrom && validTo) return *validFrom <= day && day <= *validTo;
    if (stale) return false;
    if (validFrom) return *validFrom <= day && day <= horizon;
    const auto span = spanOf(asOf);
    return span && span->first <= day && day <= span->last;
}

std::optional<Decimal> PayTable::bonusFor(std::string_view grade) const {
    for (const auto& [range, percent] : bonusPercentOfMonth)
        if (isWithin(grade, range)) return percent;
    return std::nullopt;
}

std::optional<std::size_t> PayTable::entryStep(const Decimal& years) const {
    if (entryAtMost.empty() || stepYears.empty()) return std::nullopt;
    std::size_t step = 0;
    Decimal needed = 0;
    while (step + 1 < stepLabels.size() && stepLabels[step] != entryAtMost && stepYears[step]) {
        needed = needed + *stepYears[step];
        if (years < needed) break;
        ++step;
    }
    return step;
}

Expected<PayGrades, Message> PayGrades::load(const std::filesystem::path& file) {
    const auto json = readJsonPack(file);
    if (!json) return Unexpected{json.error()};
    PayGrades pack;
    std::string at = "meta";
    try {
        const auto status = parseIsoDate(json->at("meta").at("status").get<std::string>());
        if (!status) return Unexpected{packEntryMessage(file, at)};
        pack.horizon_ = addMonths(*status, 12);
        at = "tables";
        for (const auto& entry : json->at("tables")) {
            at = entry.value("id", std::string("tables"));
            pack.tables_.push_back(tableFrom(entry));
        }
    } catch (const nlohmann::json::exception&) {
        return Unexpected{packEntryMessage(file, at)};
    } catch (const BadEntry&) {
        return Unexpected{packEntryMessage(file, at)};
    }
    return pack;
}

const PayTable* PayGrades::table(std::string_view series, std::string_view grade, Date day) const {
    const auto found = std::find_if(tables_.begin(), tables_.end(), [&](const PayTable& table) {
        return table.series == series && table.grades.contains(grade) && table.covers(day, horizon_);
    });
    return found == tables_.end() ? nullptr : &*found;
}

const PayTable* PayGrades::newest(std::string_view series, std::string_view grade) const {
    const PayTable* newest = nullptr;
    const auto dateOf = [](const PayTable& table) { return table.validFrom ? toIso(*table.validFrom) : table.asOf; };
    for (const PayTable& table : tables_)
        if (table.series == series && table.grades.contains(grade) && (newest == nullptr || dateOf(*newest) < dateOf(table)))
            newest = &table;
    return newest;
}

}  // namespace offerbook
