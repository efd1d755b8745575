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

bool isPlain(char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; }

/// Most texts need no escapes; the library writes those that do.
void writeText(std::string_view text, std::string& out) {
    if (!std::all_of(text.begin(), text.end(), isPlain)) {
        out += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        return;
    }
    out += '"';
    out += text;
    out += '"';
}

std::string jsonText(std::string_view text) {
    std::string out;
    writeText(text, out);
    return out;
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

/// ,"percent":"8.75" from parts per million, without trailing zeros
void writePercent(std::int32_t ppm, std::string& out) {
    out += ppm < 0 ? ",\"percent\":\"-" : ",\"percent\":\"";
    const std::uint32_t magnitude = ppm < 0 ? 0U - static_cast<std::uint32_t>(ppm) : static_cast<std::uint32_t>(ppm);
    char digits[16];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, magnitude / 10'000).ptr);
    if (std::uint32_t rest = magnitude % 10'000; rest > 0) {
        out += '.';
        for (; rest > 0; rest = rest * 10 % 10'000) out += static_cast<char>('0' + rest / 1000);
    }
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
    writeList(taxes.assumed(), tail, writeText);
    std::vector<std::string> ignored;
    const auto asked = library_.system(request.jurisdiction)->fields(taxes.year(), request.question.household);
    for (const auto& given : request.question.household)
        if (std::none_of(asked.begin(), asked.end(), [&](const HouseholdField& field) { return field.key == given.first; }))
            ignored.push_back(given.first);
    if (!ignored.empty()) {
        tail += ",\"ignored\":";
        writeList(ignored, tail, writeText);
    }
    return tail;
}

const NetAnswers::Prepared* NetAnswers::repeated(const AmountSlot& slot) {
    key_.assign(slot.before);
    key_ += '\0';
    key_ += slot.after;
    const auto known = prepared_.find(key_);
    return known == prepared_.end() ? nullptr : known->second.get();
}

/// For requests whose text does not tell: no text of a request begins so.
void NetAnswers::writeKey(const NetRequest& request) {
    const TaxQuestion& question = request.question;
    key_ = '\0';
    key_ += request.jurisdiction;
    key_ += '\0' + std::to_string(question.year) + (question.period == Period::year ? 'y' : 'm');
    key_ += std::to_string(question.paymentsPerYear.value_or(0));
    for (const auto& [key, value] : question.household) {
        key_ += '\0';
        key_ += key;
        key_ += '\0';
        key_ += value;
    }
}

/// Under key_.
Expected<NetAnswers::PreparedPtr, TaxError> NetAnswers::prepared(const NetRequest& request) {
    if (const auto known = prepared_.find(key_); known != prepared_.end()) return known->second;
    auto taxes = library_.prepare(request.jurisdiction, request.question);
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
        if (line.ratePpm != 0) writePercent(line.ratePpm, to);
        if (!line.row.empty()) {
            to += ",\"row\":";
            writeText(line.row, to);
            to += ',';
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

bool NetAnswers::answerFrom(const Prepared& household, NetRequest::From from, Cents amount, std::string& out) {
    const TaxCase& taxes = *household.taxes;
    if (from == NetRequest::From::taxable) {
        const auto lines = taxes.linesOnTaxable(amount);
        if (!lines) return fail(lines.error(), out);
        out += '{';
        writeAmount("taxable", amount, out);
        out += household.tail;
        writeLines(*lines, out);
        out += '}';
        return true;
    }
    Cents gross = amount;
    if (from == NetRequest::From::net) {
        const auto found = smallestGross(taxes, amount);
        if (!found) return fail(found.error(), out);
        gross = *found;
    }
    const TaxLines lines = taxes.lines(gross);
    out += '{';
    writeAmount("gross", gross, out);
    out += ',';
    writeAmount("net", gross + lines.sum(), out);
    out += household.tail;
    writeLines(lines, out);
    out += '}';
    return true;
}

bool NetAnswers::answer(std::string_view requestJson, std::string& out) {
    const auto slot = findAmountSlot(requestJson);
    if (slot) {
        const Prepared* known = repeated(*slot);
        const auto amount = known ? centsFromText(slot->digits) : std::nullopt;
        if (amount && *amount <= TaxCase::mostGross) return answerFrom(*known, slot->from, *amount, out);
    }
    const auto request = readNetRequest(requestJson);
    if (!request) return fail(request.error(), out);
    if (!slot || slot->from != request->from) writeKey(*request);
    const auto ready = prepared(*request);
    if (!ready) return fail(ready.error(), out);
    return answerFrom(**ready, request->from, request->amount, out);
}

}  // namespace offerbook::tax
