#include "app/commands/what_if_options.h"

#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"

#include <algorithm>

namespace offerbook::app {
namespace {

std::string currencyProblem(const std::string& code) {
    return Currency::fromCode(code) ? std::string()
                                    : "not a currency of ISO 4217: " + code + " (write its three letters, such as USD)";
}

/// The offers in the order of a scenario: "1. 3 Engineer, CHF 67,054; 2. …"
std::string orderOf(const compare::RateScenario& scenario, const compare::Comparison& comparison, const text::Formatter& format) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < scenario.offers.size(); ++i)
        if (scenario.offers[i].place > 0) order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return scenario.offers[a].place < scenario.offers[b].place; });
    std::string words;
    for (const std::size_t i : order) {
        const compare::RatePlace& place = scenario.offers[i];
        const Posting& posting = comparison.offers[i].posting;
        const Message message{"rate-what-if.place",
                              {MessageArg::number(place.place),
                               MessageArg::text(std::to_string(posting.id.value()) +
                                                (posting.title.hasValue() ? " " + *posting.title : std::string())),
                               MessageArg::text(format.range(*place.pay, text::Formatter::Digits::none))}};
        words += (words.empty() ? "" : "; ") + ui::toUtf8(ui::phrase(message, format));
    }
    return words;
}

}  // namespace

void addWhatIfOptions(CLI::App& command, WhatIfOptions& options) {
    auto* currencies =
        command
            .add_option("--what-if-rate", options.currencies,
                        "How the order changes if the rate of a currency moves, and where first place flips: USD, or USD,EUR")
            ->delimiter(',')
            ->check(currencyProblem);
    command.add_option("--what-if-percent", options.percent, "By how many percent it moves, down and up (20)")
        ->check(CLI::Range(1, compare::mostRateMove))
        ->needs(currencies);
}

std::vector<compare::RateWhatIf> whatIfFor(const compare::Comparison& comparison, const ReferenceData& reference,
                                           const WhatIfOptions& options) {
    std::vector<compare::RateWhatIf> all;
    for (const std::string& code : options.currencies)
        all.push_back(compare::whatIfRateMoves(comparison, Currency::of(code), reference, options.percent));
    return all;
}

void addNotes(compare::TextTable& table, const std::vector<compare::RateWhatIf>& whatIf, const compare::Comparison& comparison,
              const text::Formatter& format) {
    for (const compare::RateWhatIf& one : whatIf) {
        for (const compare::RateScenario& scenario : one.scenarios)
            table.notes.push_back(ui::toUtf8(ui::phrase(
                {"rate-what-if.scenario",
                 {MessageArg::currency(one.currency.code()), MessageArg::number(scenario.rate.toString()),
                  MessageArg::currency(one.to.code()), MessageArg::text(format.percent(Decimal(scenario.percent), 0, true)),
                  MessageArg::text(orderOf(scenario, comparison, format))}},
                format)));
        for (const Message& sentence : compare::sentencesOf(one, comparison))
            table.notes.push_back(ui::toUtf8(ui::phrase(sentence, format)));
    }
}

}  // namespace offerbook::app
