#include "app/commands/commands.h"
#include "core/tax/json/net_answer.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"

#include <iostream>
#include <memory>
#include <string>

namespace offerbook::app {
namespace {

constexpr std::size_t writeAt = 1 << 16;

/// Answers go out in blocks, in the order of the questions; nothing but one block is held. Whoever asks line by line and waits
/// has his answer before the next line is waited for.
void answerLines(CommandContext& context) {
    const auto reference = context.reference();
    tax::NetAnswers answers(reference->taxes(),
                            [&](const Message& message) { return ui::toUtf8(ui::phrase(message, context.format())); });
    std::ios::sync_with_stdio(false);
    std::string line;
    std::string out;
    while (std::getline(std::cin, line)) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        if (!answers.answer(line, out)) context.finish(Exit::someFailed);
        out += '\n';
        if (out.size() < writeAt && std::cin.rdbuf()->in_avail() > 0) continue;
        std::cout << out << std::flush;
        out.clear();
    }
    std::cout << out;
}

}  // namespace

void addNetCommand(CLI::App& root, CommandContext& context) {
    auto* command = root.add_subcommand("net", "Gross to net, or net to gross: one JSON object a line from standard input");
    auto jsonLines = std::make_shared<bool>(true);
    command->add_flag("--jsonl", *jsonLines, "One JSON object a line in, one out (the only form there is)");
    command->callback([&context, jsonLines] { answerLines(context); });
}

}  // namespace offerbook::app
