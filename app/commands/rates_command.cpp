#include "app/commands/book_access.h"
#include "app/commands/commands.h"
#include "core/reference/rate_file.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace offerbook::app {
namespace {

using Json = nlohmann::ordered_json;

struct RatesOptions {
    std::string book;
    std::string import;
    std::string from;
    std::string to;
    bool update = false;
    bool json = false;
};

[[noreturn]] void refuse(CommandContext& context, const Message& message, Exit status) {
    context.report(message);
    throw CommandEnd{status};
}

Currency currencyOf(CommandContext& context, const std::string& code) {
    if (const auto currency = Currency::fromCode(code)) return *currency;
    refuse(context, {"rates.unknown-code", {MessageArg::text(code)}}, Exit::someFailed);
}

void printLine(const Json& json) { std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n'; }

void importFile(CommandContext& context, book::Book& book, const RatesOptions& options) {
    const std::filesystem::path file = options.import;
    const Date today = context.clock().today();
    // Figures are sometimes corrected later: with each day stays which file brought it, and when.
    const std::string source =
        "European Central Bank, euro foreign exchange reference rates; " + file.filename().string() + ", read on " + toIso(today);
    const auto rates = readRateFile(file, source, today);
    if (!rates) refuse(context, rates.error(), Exit::someFailed);
    const auto action =
        valueOrEnd(context, book.perform({"action.import-rates", {}}, [&](book::Writer& writer) { writer.putRates(*rates); }));
    const auto days = static_cast<std::int64_t>(rates->days().size());
    const std::string first = toIso(rates->days().begin()->first);
    const std::string newest = toIso(*rates->newest());
    if (options.json) return printLine({{"days", days}, {"first", first}, {"newest", newest}, {"changed", action.isStored()}});
    if (!action.isStored()) return say(context, {"rates.nothing-new", {}});
    say(context, {"rates.imported", {MessageArg::number(days), MessageArg::date(first), MessageArg::date(newest)}});
}

void showPair(CommandContext& context, const ExchangeRates& rates, const RatesOptions& options) {
    const Currency from = currencyOf(context, options.from);
    const Currency to = currencyOf(context, options.to);
    const auto rate = rates.rate(from, to, context.clock().today());
    if (!rate) refuse(context, rate.error().message, Exit::someFailed);
    const std::string date = toIso(rate->date);
    if (options.json)
        return printLine({{"from", from.code()},
                          {"to", to.code()},
                          {"rate", rate->quotient().toString()},
                          {"date", date},
                          {"source", rate->source},
                          {"askedFor", toIso(rate->askedFor)},
                          {"daysOld", daysBetween(rate->date, rate->askedFor)}});
    say(context,
        {"rates.pair",
         {MessageArg::currency(from.code()), MessageArg::number(rate->quotient().rounded(8, Rounding::halfEven).toString()),
          MessageArg::currency(to.code()), MessageArg::date(date)}});
    say(context, {"rates.source", {MessageArg::text(rate->source)}});
}

void showNewest(CommandContext& context, const ExchangeRates& rates, const RatesOptions& options) {
    const auto day = rates.newestOnOrBefore(context.clock().today());
    if (!day) refuse(context, {"rates.none", {}}, Exit::someFailed);
    const RateDay& published = rates.days().at(*day);
    if (options.json) {
        Json figures = Json::object();
        for (const auto& figure : published.figures()) figures[std::string(figure.currency.code())] = figure.perEuro.toString();
        return printLine(
            {{"date", toIso(*day)}, {"source", published.source()}, {"days", rates.days().size()}, {"perEuro", figures}});
    }
    say(context, {"rates.newest", {MessageArg::date(toIso(*day))}});
    for (const auto& figure : published.figures())
        say(context,
            {"rates.figure", {MessageArg::currency(figure.currency.code()), MessageArg::number(figure.perEuro.toString())}});
    say(context, {"rates.source", {MessageArg::text(published.source())}});
}

}  // namespace

void addRatesCommand(CLI::App& root, CommandContext& context) {
    auto* command = root.add_subcommand("rates", "The exchange rates that a book is compared with");
    auto options = std::make_shared<RatesOptions>();
    command->add_option("BOOK", options->book, "The book")->required();
    auto* import =
        command->add_option("--import", options->import, "Takes rates from a file of the European Central Bank: XML, CSV or zip");
    auto* update =
        command->add_flag("--update", options->update, "Downloads the newest rates (not built in yet)")->excludes(import);
    auto* from =
        command->add_option("--from", options->from, "Asks for one pair: this currency")->excludes(import)->excludes(update);
    auto* to = command->add_option("--to", options->to, "in units of this one")->needs(from);
    from->needs(to);
    command->add_flag("--json", options->json, "One JSON object");
    command->callback([&context, options] {
        if (options->update) refuse(context, {"rates.no-update", {}}, Exit::usage);
        const auto book = openBook(context, options->book);
        if (!options->import.empty()) return importFile(context, *book, *options);
        const auto reference = context.reference()->withRates(book->rates());
        if (options->from.empty())
            showNewest(context, reference->rates(), *options);
        else
            showPair(context, reference->rates(), *options);
    });
}

}  // namespace offerbook::app
