#include "app/commands/book_access.h"
#include "app/commands/book_commands.h"

namespace offerbook::app {

void addNewCommand(CLI::App& root, CommandContext& context) {
    auto* command = root.add_subcommand("new", "Create a book");
    auto file = std::make_shared<std::string>();
    command->add_option("BOOK", *file, "The file to create; a file that is there is never overwritten")->required();
    command->callback([&context, file] {
        valueOrEnd(context, book::Book::create(*file, context.clock()));
        say(context, {"book.created", {MessageArg::text(*file)}});
    });
}

}  // namespace offerbook::app
