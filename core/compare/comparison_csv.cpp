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
    std::string text = line({"id", "title", "employer", "currency", "period", "basis", "low", "high", "why_not", "contract",
                             "months", "ends", "remote_days_low", "remote_days_high", "eligibility", "days_to_deadline"});
    for (const auto& offer : comparison.offers) text += line(rowOf(offer, comparison.settings, sentence));
    return text;
}

}  // namespace offerbook::compare
