#include "app/commands/book_access.h"
#include "app/commands/book_commands.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"

#include <iostream>

namespace offerbook::app {
namespace {

using Step = Expected<Message, book::BookError> (book::Book::*)();

void addStep(CLI::App& root, CommandContext& context, const char* name, const char* help, Step step, const char* done) {
    auto* command = root.add_subcommand(name, help);
    auto file = std::make_shared<std::string>();
    command->add_option("BOOK", *file, "The book")->required();
    command->callback([&context, file, step, done] {
        const auto book = openBook(context, *file);
        const Message what = valueOrEnd(context, ((*book).*step)());
        say(context, {done, {MessageArg::text(ui::toUtf8(ui::phrase(what, context.format())))}});
    });
}

void printHistory(CommandContext& context, const book::Book& book) {
    const auto entries = book.history();
    for (const auto& entry : entries)
        say(context, {entry.undone ? "history.undone" : "history.done",
                      {MessageArg::text(entry.at), MessageArg::text(ui::toUtf8(ui::phrase(entry.name, context.format())))}});
    if (entries.empty()) say(context, {"history.nothing", {}});
}

}  // namespace

void addHistoryCommands(CLI::App& root, CommandContext& context) {
    addStep(root, context, "undo", "Undo the last action", &book::Book::undo, "history.undid");
    addStep(root, context, "redo", "Do again what was undone last", &book::Book::redo, "history.redid");
    auto* command = root.add_subcommand("history", "What was done with a book, oldest first");
    auto file = std::make_shared<std::string>();
    command->add_option("BOOK", *file, "The book")->required();
    command->callback([&context, file] { printHistory(context, *openBook(context, *file)); });
}

}  // namespace offerbook::app
