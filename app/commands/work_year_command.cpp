// The working year of a country, where a posting does not say: the one setting behind days, hours and real pay an hour.
#include "app/commands/book_access.h"
#include "app/commands/book_commands.h"
#include "core/base/iso_codes.h"
#include "core/book/kept_rates.h"
#include "core/compare/assumed_year.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace offerbook::app {
namespace {

using compare::AssumedFigure;
using compare::AssumedYear;
using compare::CountryYear;
using Json = nlohmann::ordered_json;

struct WorkYearOptions {
    std::string book;
    std::string country;
    std::string weekHours;
    std::string holidays;
    std::string leave;
    bool reset = false;
    bool json = false;

    [[nodiscard]] bool changes() const { return reset || !(weekHours + holidays + leave).empty(); }
};

[[noreturn]] void refuse(CommandContext& context, const Message& message) {
    context.report(message);
    throw CommandEnd{Exit::usage};
}

/// The same limits as the dialog's.
std::optional<Decimal> figureOf(CommandContext& context, const std::string& text, int least, int most) {
    const auto value = Decimal::parse(text);
    if (!value || *value < Decimal(least) || Decimal(most) < *value || value->scale() > 2)
        refuse(context, {"work-year.no-figure", {MessageArg::text(text), MessageArg::number(least), MessageArg::number(most)}});
    return value;
}

void change(CommandContext& context, const WorkYearOptions& options, compare::Settings& lens) {
    constexpr int hoursInAWeek = 80;
    constexpr int weekdaysInAYear = 262;
    CountryYear year{options.country, {}, {}, {}};
    if (const CountryYear* before = lens.yearOf(options.country); before != nullptr && !options.reset) year = *before;
    if (!options.weekHours.empty()) year.weekHours = figureOf(context, options.weekHours, 1, hoursInAWeek);
    if (!options.holidays.empty()) year.daysOff = figureOf(context, options.holidays, 0, weekdaysInAYear);
    if (!options.leave.empty()) year.leaveDays = figureOf(context, options.leave, 0, weekdaysInAYear);
    std::erase_if(lens.countryYears, [&](const CountryYear& one) { return one.country == year.country; });
    if (year.weekHours || year.daysOff || year.leaveDays) lens.countryYears.push_back(year);
}

void store(CommandContext& context, book::Book& book, const book::StoredComparison& comparison) {
    valueOrEnd(context, book.perform({"action.compare.lens", {}}, [&](book::Writer& writer) {
        if (comparison.id.isStored())
            writer.updateComparison(comparison);
        else
            writer.addComparison(comparison);
    }));
}

std::vector<AssumedYear> yearsOf(CommandContext& context, const book::Book& book, const compare::Settings& lens,
                                 const std::string& country) {
    const auto& reference = *context.reference();
    const Date today = context.clock().today();
    if (!country.empty()) return {compare::assumedYearOf(country, lens, reference, today)};
    std::vector<Posting> postings;
    for (const auto& summary : book.postings())
        if (auto posting = book.posting(summary.id)) postings.push_back(std::move(*posting));
    return compare::assumedYearsOf(compare::compare(postings, std::nullopt, reference, lens, today), reference);
}

Json toJson(const AssumedFigure& figure) {
    Json json;
    json["value"] = figure.value ? Json(figure.value->toString()) : Json(nullptr);
    json["set"] = figure.isChosen;
    json["source"] = figure.source.empty() ? Json(nullptr) : Json(figure.source);
    return json;
}

void printJson(const std::vector<AssumedYear>& years) {
    Json all = Json::array();
    for (const AssumedYear& year : years)
        all.push_back({{"country", year.country},
                       {"weekHours", toJson(year.weekHours)},
                       {"holidays", toJson(year.daysOff)},
                       {"leaveDays", toJson(year.leaveDays)}});
    std::cout << all.dump() << '\n';
}

MessageArg shown(CommandContext& context, const AssumedFigure& figure) {
    if (!figure.value) return MessageArg::term("work-year.unknown");
    const std::string number = context.format().number(*figure.value);
    return MessageArg::text(
        figure.isChosen ? ui::toUtf8(ui::phrase({"work-year.set", {MessageArg::text(number)}}, context.format())) : number);
}

void run(CommandContext& context, const WorkYearOptions& options) {
    if (options.changes() && options.country.empty()) refuse(context, {"work-year.no-country", {}});
    const auto book = openBook(context, options.book);
    auto comparison = book::comparisonInView(*book);
    if (options.changes()) {
        change(context, options, comparison.settings);
        store(context, *book, comparison);
    }
    const auto years = yearsOf(context, *book, comparison.settings, options.country);
    if (options.json) return printJson(years);
    for (const AssumedYear& year : years)
        say(context, {"work-year.line",
                      {MessageArg::country(year.country), shown(context, year.weekHours), shown(context, year.daysOff),
                       shown(context, year.leaveDays)}});
    if (years.empty()) say(context, {"work-year.none", {}});
}

}  // namespace

void addWorkYearCommand(CLI::App& root, CommandContext& context) {
    auto* command = root.add_subcommand("work-year",
                                        "What a working year is taken to be where a posting does not say; one setting a country");
    auto options = std::make_shared<WorkYearOptions>();
    command->add_option("BOOK", options->book, "The book")->required();
    command->add_option("COUNTRY", options->country, "One country by its two letters; without: those of the offers")
        ->check([](const std::string& code) {
            return isCountryCode(code) ? std::string() : "not a country code: " + code + " (write it as CH)";
        });
    command->add_option("--week-hours", options->weekHours, "Set the hours of a full week");
    command->add_option("--holidays", options->holidays, "Set the holidays on weekdays, in any year");
    command->add_option("--leave", options->leave, "Set the days of paid leave");
    command->add_flag("--reset", options->reset, "Back to the shipped figures of the country");
    command->add_flag("--json", options->json, "One JSON list");
    command->callback([&context, options] { run(context, *options); });
}

}  // namespace offerbook::app
