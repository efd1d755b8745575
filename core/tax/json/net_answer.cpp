#include "core/tax/json/net_answer.h"

#include "core/tax/smallest_gross.h"
#include "core/tax/tax_pack.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace offerbook::tax {
namespace {

/// So many households are kept; then the memory starts anew.
constexpr std::size_t mostPrepared = 2048;

std::string jsonText(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void writeCents(Cents amount, std::string& out) {
    if (amount < 0) out += '-';
    const auto magnitude = static_cast<std::uint64_t>(amount < 0 ? -amount : amount);
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, magnitude / 100).ptr;
    out.append(digits, end);
    out += '.';
    out += static_cast<char>('0' + magnitude % 100 / 10);
    out += static_cast<char>('0' + magnitude % 10);
}

void writeAmount(std::string_view key, Cents amount, std::string& out) {
    out += '"';
    out += key;
    out += "\":\"";
    writeCents(amount, out);
    out += '"';
}

template <class Items, class Write>
void writeList(const Items& items, std::string& out, const Write& write) {
    out += '[';
    bool first = true;
    for (const auto& item : items) {
        if (!first) out += ',';
        first = false;
        write(item, out);
    }
    out += ']';
}

void writeSupported(const std::string& value, std::string& out) {
    const bool isNumber = !value.empty() && value.find_first_not_of("0123456789") == std::string::npos;
    out += isNumber ? value : jsonText(value);
}

}  // namespace

bool NetAnswers::fail(const TaxError& error, std::string& out) const {
    out += "{\"error\":{\"code\":" + jsonText(error.code) + ",\"message\":" + jsonText(sentence_(error.message));
    if (!error.field.empty()) out += ",\"field\":" + jsonText(error.field);
    if (!error.supported.empty()) {
        out += ",\"supported\":";
        writeList(error.supported, out, writeSupported);
    }
    out += "}}";
    return false;
}

std::string NetAnswers::tailOf(const NetRequest& request, const TaxCase& taxes) const {
    std::string tail = ",\"currency\":" + jsonText(taxes.currency().code());
    tail += taxes.period() == Period::year ? ",\"period\":\"year\"" : ",\"period\":\"month\"";
    tail += ",\"year\":" + std::to_string(taxes.year()) + ",\"assumed\":";
    const auto writeText = [](const std::string& text, std::string& out) { out += jsonText(text); };
    writeList(taxes.assumed(), tail, writeText);
    std::vector<std::string> ignored;
    const auto asked = library_.system(request.jurisdiction)->fields(taxes.year(), request.question.household);
    for (const auto& [key, value] : request.question.household)
        if (std::none_of(asked.begin(), asked.end(), [&](const HouseholdField& field) { return field.key == key; }))
            ignored.push_back(key);
    if (!ignored.empty()) {
        tail += ",\"ignored\":";
        writeList(ignored, tail, writeText);
    }
    return tail;
}

Expected<std::shared_ptr<const NetAnswers::Prepared>, TaxError> NetAnswers::prepared(const NetRequest& request) {
    const TaxQuestion& question = request.question;
    key_ = request.jurisdiction;
    key_ += '\0' + std::to_string(question.year) + (question.period == Period::year ? 'y' : 'm');
    key_ += std::to_string(question.paymentsPerYear.value_or(0));
    for (const auto& [key, value] : question.household) {
        key_ += '\0';
        key_ += key;
        key_ += '\0';
        key_ += value;
    }
    if (const auto known = prepared_.find(key_); known != prepared_.end()) return known->second;
    auto taxes = library_.prepare(request.jurisdiction, question);
    if (!taxes) return Unexpected{taxes.error()};
    std::string tail = tailOf(request, **taxes);
    if (prepared_.size() >= mostPrepared) {
        prepared_.clear();
        ruleTails_.clear();  // a rule lives no longer than the household that uses it
    }
    return prepared_[key_] = std::make_shared<const Prepared>(Prepared{std::move(*taxes), std::move(tail)});
}

const std::string& NetAnswers::ruleTail(const TaxRule& rule) {
    std::string& tail = ruleTails_[&rule];
    if (tail.empty()) tail = ",\"rule\":" + jsonText(rule.text) + ",\"source\":" + jsonText(rule.source) + '}';
    return tail;
}

void NetAnswers::writeLines(const TaxLines& lines, std::string& out) {
    out += ",\"lines\":";
    writeList(lines.all(), out, [this](const TaxLine& line, std::string& to) {
        to += "{\"id\":\"";
        to += toWord(line.id);
        to += "\",";
        writeAmount("amount", line.amount, to);
        to += ',';
        writeAmount("base", line.base, to);
        if (line.ratePpm != 0) to += ",\"percent\":\"" + Decimal::ofScaled(line.ratePpm, 4).toString() + '"';
        if (!line.row.empty()) {
            to += ",\"row\":" + jsonText(line.row) + ',';
            writeAmount("rowFrom", line.rowFrom, to);
            if (line.rowBefore >= 0) {
                to += ',';
                writeAmount("rowBefore", line.rowBefore, to);
            }
        }
        to += ruleTail(*line.rule);
    });
    if (lines.notes().empty()) return;
    out += ",\"notes\":";
    writeList(lines.notes(), out, [this](std::string_view note, std::string& to) {
        to += jsonText(sentence_({std::string(note), {}}));
    });
}

bool NetAnswers::answer(std::string_view requestJson, std::string& out) {
    const auto request = readNetRequest(requestJson);
    if (!request) return fail(request.error(), out);
    const auto ready = prepared(*request);
    if (!ready) return fail(ready.error(), out);
    const TaxCase& taxes = *(*ready)->taxes;
    if (request->from == NetRequest::From::taxable) {
        const auto lines = taxes.linesOnTaxable(request->amount);
        if (!lines) return fail(lines.error(), out);
        out += '{';
        writeAmount("taxable", request->amount, out);
        out += (*ready)->tail;
        writeLines(*lines, out);
        out += '}';
        return true;
    }
    Cents gross = request->amount;
    if (request->from == NetRequest::From::net) {
        const auto found = smallestGross(taxes, request->amount);
        if (!found) return fail(found.error(), out);
        gross = *found;
    }
    const TaxLines lines = taxes.lines(gross);
    out += '{';
    writeAmount("gross", gross, out);
    out += ',';
    writeAmount("net", gross + lines.sum(), out);
    out += (*ready)->tail;
    writeLines(lines, out);
    out += '}';
    return true;
}

}  // namespace offerbook::tax
