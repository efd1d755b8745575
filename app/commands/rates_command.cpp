#include "app/commands/book_access.h"
#include "app/commands/commands.h"
#include "core/book/kept_rates.h"
#include "core/reference/rate_file.h"
#include "ui/bridge/strings.h"
#include "ui/rates/rate_address.h"
#include "ui/rates/rate_download.h"
#include "ui/rates/rate_update.h"

#include <QEventLoop>

#include <nlohmann/json.hpp>

#include <iostream>

namespace offerbook::app {
namespace {

using Json = nlohmann::ordered_json;

struct RatesOptions {
    std::string book;
    std::string import;
    std::string address;
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

/// Into the book, as one action; what came, or that it was there already.
void keep(CommandContext& context, book::Book& book, const RatesOptions& options, std::string_view action,
          const ExchangeRates& rates) {
    const auto before = context.reference()->withRates(book.rates());
    const Date today = context.clock().today();
    const auto done = valueOrEnd(context, book.perform({std::string(action), {}}, [&](book::Writer& writer) {
        const ExchangeRates had = book.rates();
        writer.putRates(rates);
        // What was compared so far was seen at the rates until now.
        if (!(book.rates() == had)) book::keepRatesOfBook(book, writer, *before, today);
    }));
    if (!options.json) return say(context, ui::updateSummary(rates, done.isStored()));
    printLine({{"days", static_cast<std::int64_t>(rates.days().size())},
               {"first", toIso(rates.days().begin()->first)},
               {"newest", toIso(*rates.newest())},
               {"changed", done.isStored()}});
}

void importFile(CommandContext& context, book::Book& book, const RatesOptions& options) {
    const std::filesystem::path file = options.import;
    const Date today = context.clock().today();
    // Figures are sometimes corrected later: with each day stays which file brought it, and when.
    const std::string source =
        "European Central Bank, euro foreign exchange reference rates; " + file.filename().string() + ", read on " + toIso(today);
    const auto rates = readRateFile(file, source, today);
    if (!rates) refuse(context, rates.error(), Exit::someFailed);
    keep(context, book, options, "action.import-rates", *rates);
}

void download(CommandContext& context, book::Book& book, const RatesOptions& options) {
    const auto address = ui::readRateAddress(options.address.empty() ? ui::rateAddress() : ui::toQt(options.address));
    if (!address) refuse(context, address.error(), Exit::usage);
    ui::RateDownload running;
    QEventLoop loop;
    std::optional<QByteArray> bytes;
    Message why;
    QObject::connect(&running, &ui::RateDownload::done, &loop, [&](const QByteArray& came) {
        bytes = came;
        loop.quit();
    });
    QObject::connect(&running, &ui::RateDownload::failed, &loop, [&](const Message& message) {
        why = message;
        loop.quit();
    });
    running.start(*address);
    if (running.isRunning()) loop.exec();
    if (!bytes) refuse(context, why, Exit::someFailed);
    const auto rates = ui::ratesOfDownload(*bytes, *address, context.clock().today());
    if (!rates) refuse(context, rates.error(), Exit::someFailed);
    keep(context, book, options, "action.update-rates", *rates);
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
    auto* update = command
                       ->add_flag("--update", options->update,
                                  "Downloads newer rates over https, by default those of the last 90 days from the bank")
                       ->excludes(import);
    command
        ->add_option("--address", options->address,
                     "Where --update downloads from, instead of the address in the settings: the bank's XML, CSV or zip")
        ->needs(update);
    auto* from =
        command->add_option("--from", options->from, "Asks for one pair: this currency")->excludes(import)->excludes(update);
    auto* to = command->add_option("--to", options->to, "in units of this one")->needs(from);
    from->needs(to);
    command->add_flag("--json", options->json, "One JSON object");
    command->callback([&context, options] {
        const auto book = openBook(context, options->book);
        if (!options->import.empty()) return importFile(context, *book, *options);
        if (options->update) return download(context, *book, *options);
        const auto reference = context.reference()->withRates(book->rates());
        if (options->from.empty())
            showNewest(context, reference->rates(), *options);
        else
            showPair(context, reference->rates(), *options);
    });
}

}  // namespace offerbook::app
