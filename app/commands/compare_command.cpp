#include "app/commands/book_access.h"
#include "app/commands/commands.h"
#include "app/commands/compare_options.h"
#include "app/commands/compare_table.h"
#include "app/commands/what_if_options.h"
#include "core/compare/comparison_text.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"

#include <iostream>

namespace offerbook::app {
namespace {

struct Output {
    bool json = false;
    bool csv = false;
    bool html = false;
};

constexpr std::size_t terminalColumn = 34;

void print(CommandContext& context, const compare::Comparison& comparison, const std::vector<compare::RateWhatIf>& whatIf,
           const Output& output) {
    const auto table = [&] {
        auto filled = tableOf(comparison, context.format());
        addNotes(filled, whatIf, comparison, context.format());
        return filled;
    };
    const auto sentence = [&](const Message& message) { return ui::toUtf8(ui::phrase(message, context.format())); };
    // An empty table alone looks as if something had gone wrong.
    if (comparison.offers.empty()) std::cerr << sentence({"report.headline.no-offers", {}}) << '\n';
    if (output.json)
        std::cout << compare::toJson(comparison, sentence, whatIf);
    else if (output.csv)
        std::cout << compare::toCsv(comparison, sentence);
    else if (output.html)
        std::cout << compare::toHtml(table(), context.lang.empty() ? "en" : context.lang);
    else
        std::cout << compare::toPlainText(table(), terminalColumn);
}

}  // namespace

void addCompareCommand(CLI::App& root, CommandContext& context) {
    auto* command = root.add_subcommand("compare", "The offers of a book side by side");
    auto options = std::make_shared<CompareOptions>();
    auto output = std::make_shared<Output>();
    auto moved = std::make_shared<WhatIfOptions>();
    addCompareOptions(*command, *options);
    addWhatIfOptions(*command, *moved);
    auto* json = command->add_flag("--json", output->json, "One JSON object with every ladder");
    auto* csv = command->add_flag("--csv", output->csv, "One line per offer, comma-separated");
    auto* html = command->add_flag("--html", output->html, "A page with the table");
    csv->excludes(json);
    html->excludes(json)->excludes(csv);
    command->get_option("--what-if-rate")->excludes(csv);  // a line an offer has no room for it
    command->callback([&context, options, output, moved] {
        const auto book = openBook(context, options->book);
        const auto comparison = comparisonFor(context, *book, *options);
        std::vector<compare::RateWhatIf> whatIf;
        if (!moved->currencies.empty()) whatIf = whatIfFor(comparison, *context.reference()->withRates(book->rates()), *moved);
        print(context, comparison, whatIf, *output);
    });
}

}  // namespace offerbook::app
