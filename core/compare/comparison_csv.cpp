#include "core/base/csv_cell.h"
#include "core/compare/comparison_text.h"

#include <vector>

namespace offerbook::compare {
namespace {

std::string line(const std::vector<std::string>& cells) {
    std::string text;
    for (const auto& cell : cells) text += (&cell == &cells.front() ? "" : ",") + csvCell(cell);
    return text + "\r\n";
}

std::string decimal(const std::optional<Decimal>& value) { return value ? value->toString() : std::string(); }

std::string words(const Stated<std::string>& field) { return field.hasValue() ? noFormula(*field) : std::string(); }

/// Six more columns, only where a horizon was asked for.
std::vector<std::string> horizonHead() {
    return {"horizon_months", "horizon_low", "horizon_high", "horizon_certain_low", "horizon_certain_high", "horizon_why_not"};
}

std::vector<std::string> horizonCells(const Horizon& horizon, const HorizonOffer& offer, const Sentence& sentence) {
    std::vector<std::string> cells{std::to_string(horizon.months)};
    const auto add = [&](const std::optional<MoneyRange>& range) {
        cells.push_back(range && !offer.lowerOpen ? range->low.toString() : std::string());
        cells.push_back(range && !offer.upperOpen ? range->high.toString() : std::string());
    };
    add(offer.sum.result);
    add(offer.certain.result);
    cells.push_back(offer.whyNot.empty() ? std::string() : sentence(offer.whyNot));
    return cells;
}

std::vector<std::string> rowOf(const ComparableOffer& offer, const Settings& settings, const Sentence& sentence) {
    const auto& pay = offer.pay;
    const auto& result = pay.ladder.result;
    const auto& contract = offer.posting.contract;
    const auto said = [&](const Message& message) { return message.empty() ? std::string() : sentence(message); };
    return {std::to_string(offer.posting.id.value()),
            words(offer.posting.title),
            words(offer.posting.employer),
            std::string(settings.currency.code()),
            std::string(offerbook::toWord(settings.period)),
            std::string(offerbook::toWord(pay.basis)),
            result && !pay.lowerOpen ? result->low.toString() : std::string(),
            result && !pay.upperOpen ? result->high.toString() : std::string(),
            said(pay.ladder.whyNot),
            contract.hasValue() ? std::string(offerbook::toWord(contract->kind)) : std::string(),
            contract.hasValue() ? decimal(contract->monthsHigh ? contract->monthsHigh : contract->monthsLow) : std::string(),
            offer.contractEnds ? toIso(*offer.contractEnds) : std::string(),
            decimal(offer.remote.daysPerYearLow),
            decimal(offer.remote.daysPerYearHigh),
            offer.verdict ? std::string(eligibility::toWord(offer.verdict->truth)) : std::string(),
            offer.daysToDeadline ? std::to_string(*offer.daysToDeadline) : std::string()};
}

}  // namespace

std::string toCsv(const Comparison& comparison, const Sentence& sentence) {
    std::vector<std::string> head = {
        "id",          "title",           "employer", "currency", "period", "basis",           "low",
        "high",        "why_not",         "contract", "months",   "ends",   "remote_days_low", "remote_days_high",
        "eligibility", "days_to_deadline"};
    const auto append = [](std::vector<std::string>& to, const std::vector<std::string>& more) {
        to.insert(to.end(), more.begin(), more.end());
    };
    if (comparison.horizon) append(head, horizonHead());
    std::string text = line(head);
    for (std::size_t i = 0; i < comparison.offers.size(); ++i) {
        auto cells = rowOf(comparison.offers[i], comparison.settings, sentence);
        if (comparison.horizon) append(cells, horizonCells(*comparison.horizon, comparison.horizon->offers[i], sentence));
        text += line(cells);
    }
    return text;
}

}  // namespace offerbook::compare
