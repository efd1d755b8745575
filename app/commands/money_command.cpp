#include "app/commands/commands.h"
#include "app/resource_folder.h"
#include "core/extract/vocabulary.h"
#include "core/extract/written_amounts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <iostream>
#include <string>

namespace offerbook::app {
namespace {

using Json = nlohmann::ordered_json;

/// With the digits of the currency, and more only where more are written.
std::string machineAmount(const Decimal& value, const std::optional<Currency>& currency) {
    return value.toFixed(std::max(value.scale(), currency ? currency->minorUnits() : 2));
}

Json orNull(const std::optional<Decimal>& value, const std::optional<Currency>& currency) {
    return value ? Json(machineAmount(*value, currency)) : Json(nullptr);
}

Json toJson(const extract::WrittenAmount& amount) {
    Json json;
    json["low"] = orNull(amount.low, amount.currency);
    json["high"] = orNull(amount.high, amount.currency);
    json["sign"] = amount.sign.empty() ? Json(nullptr) : Json(amount.sign);
    json["currency"] = amount.currency ? Json(std::string(amount.currency->code())) : Json(nullptr);
    json["period"] = amount.period ? Json(std::string(toWord(*amount.period))) : Json(nullptr);
    json["basis"] = amount.basis == PayBasis::unknown ? Json(nullptr) : Json(std::string(toWord(amount.basis)));
    if (amount.paymentsPerYear) json["paymentsPerYear"] = *amount.paymentsPerYear;
    if (amount.percentOfFullTime) json["percentOfFullTime"] = amount.percentOfFullTime->toString();
    return json;
}

/// One line for people: the amount as understood, in words that need no translation.
std::string plainLine(const extract::WrittenAmount& amount) {
    const auto add = [](std::string& line, const std::string& word) {
        if (word.empty()) return;
        if (!line.empty()) line += ' ';
        line += word;
    };
    std::string line = amount.currency ? std::string(amount.currency->code()) : amount.sign;
    if (amount.low) add(line, machineAmount(*amount.low, amount.currency));
    if (amount.high) add(line, (amount.low ? "- " : "<= ") + machineAmount(*amount.high, amount.currency));
    if (amount.period) add(line, "/ " + std::string(toWord(*amount.period)));
    if (amount.basis != PayBasis::unknown) add(line, std::string(toWord(amount.basis)));
    return line;
}

struct MoneyOptions {
    bool jsonLines = false;
    std::string country;
};

void readLines(CommandContext& context, const MoneyOptions& options) {
    const auto vocabulary = extract::Vocabulary::load(resourceFolder() / "vocabulary");
    if (!vocabulary) {
        context.report(vocabulary.error());
        throw CommandEnd{Exit::fileSystem};
    }
    extract::AmountHints hints;
    hints.country = options.country;
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line.ends_with('\r')) line.pop_back();
        const extract::ReadText text(line, *vocabulary);
        const auto amount = extract::readAmount(text, hints);
        if (!amount) context.finish(Exit::someFailed);
        if (options.jsonLines) {
            const Json answer = amount ? toJson(*amount)
                                       : Json{{"error", {{"code", "no-amount"}, {"message", "no amount of money in this text"}}}};
            std::cout << answer.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
        } else if (amount) {
            std::cout << plainLine(*amount) << '\n';
        } else {
            std::cout << '\n';
            context.report({"money.no-amount", {MessageArg::text(line)}});
        }
    }
}

}  // namespace

void addMoneyCommand(CLI::App& root, CommandContext& context) {
    auto options = std::make_shared<MoneyOptions>();
    CLI::App* command = root.add_subcommand("money", "Read amounts of money, one text a line from standard input");
    command->add_flag("--jsonl", options->jsonLines, "Answer with one JSON object a line");
    command->add_option("--country", options->country, "Country that decides signs such as $ and kr (ISO 3166-1 alpha-2)")
        ->check([](const std::string& code) {
            const bool fits =
                code.size() == 2 && std::all_of(code.begin(), code.end(), [](unsigned char c) { return std::isalpha(c) != 0; });
            return fits ? std::string() : "not a country code: " + code + " (write it as CH)";
        });
    command->callback([&context, options] { readLines(context, *options); });
}

}  // namespace offerbook::app
