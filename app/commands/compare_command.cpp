#include "app/commands/book_access.h"
#include "app/commands/commands.h"
#include "app/commands/compare_options.h"
#include "app/commands/compare_table.h"
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

void print(CommandContext& context, const compare::Comparison& comparison, const Output& output) {
    const auto sentence = [&](const Message& message) { return ui::toUtf8(ui::phrase(message, context.format())); };
    if (output.json)
        std::cout << compare::toJson(comparison, sentence);
    else if (output.csv)
        std::cout << compare::toCsv(comparison, sentence);
    else if (output.html)
        std::cout << compare::toHtml(tableOf(comparison, context.format()), context.lang.empty() ? "en" : context.lang);
    else
        std::cout << compare::toPlainText(tableOf(comparison, context.format()), terminalColumn);
}

}  // namespace

void addCompareCommand(CLI::App& root, CommandContext& context) {
    auto* command = root.add_subcommand("compare", "The offers of a book side by side");
    auto options = std::make_shared<CompareOptions>();
    auto output = std::make_shared<Output>();
    addCompareOptions(*command, *options);
    auto* json = command->add_flag("--json", output->json, "One JSON object with every ladder");
    auto* csv = command->add_flag("--csv", output->csv, "One line per offer, comma-separated");
    auto* html = command->add_flag("--html", output->html, "A page with the table");
    csv->excludes(json);
    html->excludes(json)->excludes(csv);
    command->callback([&context, options, output] {
        const auto book = openBook(context, options->book);
        print(context, comparisonFor(context, *book, *options), *output);
    });
}

}  // namespace offerbook::app
