#include "app/commands/rate_options.h"

#include <algorithm>

namespace offerbook::app {
namespace {

constexpr int mostDaysUntilStale = 3650;
constexpr std::size_t currencyLetters = 3;

[[noreturn]] void refuse(CommandContext& context, const Message& message) {
    context.report(message);
    throw CommandEnd{Exit::usage};
}

void refuseUnless(CommandContext& context, const Expected<void, Message>& fine) {
    if (!fine) refuse(context, fine.error());
}

Date dayOf(CommandContext& context, const std::string& text) {
    const auto day = parseIsoDate(text);
    if (!day) refuse(context, {"rates.no-date", {MessageArg::text(text)}});
    return *day;
}

RatePeriod periodOf(CommandContext& context, const std::string& text) {
    const auto dots = text.find("..");
    if (dots == std::string::npos) refuse(context, {"rates.no-period", {MessageArg::text(text)}});
    return {dayOf(context, text.substr(0, dots)), dayOf(context, text.substr(dots + 2))};
}

Currency currencyOf(CommandContext& context, const std::string& code) {
    const auto currency = Currency::fromCode(code);
    if (!currency) refuse(context, {"rates.unknown-code", {MessageArg::text(code)}});
    return *currency;
}

/// "EUR:CHF=0.95:our bank on Monday"; the note may hold anything.
ManualRate manualRateOf(CommandContext& context, const std::string& text) {
    const auto equals = text.find('=');
    if (equals != 2 * currencyLetters + 1 || text[currencyLetters] != ':')
        refuse(context, {"rates.no-manual-rate", {MessageArg::text(text)}});
    const auto colon = std::min(text.find(':', equals), text.size());
    const auto figure = Decimal::parse(std::string_view(text).substr(equals + 1, colon - equals - 1));
    if (!figure) refuse(context, {"rates.no-manual-rate", {MessageArg::text(text)}});
    ManualRate rate{currencyOf(context, text.substr(0, currencyLetters)),
                    currencyOf(context, text.substr(currencyLetters + 1, currencyLetters)), *figure,
                    text.substr(std::min(colon + 1, text.size())), context.clock().today()};
    refuseUnless(context, checkManualRate(rate));
    return rate;
}

}  // namespace

void addRateOptions(CLI::App& command, RateOptions& options) {
    auto* day = command.add_option("--rate-day", options.day, "Exchange rates of this day; without: the newest");
    auto* average =
        command.add_option("--rate-average", options.average, "The average of the exchange rates over a period: FROM..TO")
            ->excludes(day);
    auto* manual =
        command.add_option("--rate", options.manual, "A rate of your own for one pair, with a note if wanted: EUR:CHF=0.95:NOTE")
            ->allow_extra_args(false);
    command.add_flag("--kept-rates", options.kept, "The exchange rates that the comparison in the window was made with")
        ->excludes(day)
        ->excludes(average)
        ->excludes(manual);
    command.add_option("--stale-after", options.staleAfterDays, "Days after which a rate is marked as old (7)")
        ->check(CLI::Range(0, mostDaysUntilStale));
}

void chooseRates(CommandContext& context, const book::Book& book, const RateOptions& options, compare::Settings& lens) {
    const Date today = context.clock().today();
    if (options.kept) {
        const auto stored = book.comparisons();
        if (stored.empty()) refuse(context, {"rates.no-comparison", {}});
        lens.rates = stored.front().settings.rates;
    }
    if (!options.day.empty()) {
        lens.rates.day = dayOf(context, options.day);
        refuseUnless(context, checkRateDay(*lens.rates.day, today));
    }
    if (!options.average.empty()) {
        lens.rates.average = periodOf(context, options.average);
        refuseUnless(context, checkRatePeriod(*lens.rates.average, today));
    }
    for (const std::string& text : options.manual) setManualRate(lens.rates, manualRateOf(context, text));
    lens.staleAfterDays = options.staleAfterDays;
}

}  // namespace offerbook::app
