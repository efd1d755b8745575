#include "app/commands/book_commands.h"

#include "app/commands/commands.h"

namespace offerbook::app {

void addBookCommands(CLI::App& root, CommandContext& context) {
    addNewCommand(root, context);
    addImportCommand(root, context);
    addRereadCommand(root, context);
    addListCommand(root, context);
    addObserveCommand(root, context);
    addWorkYearCommand(root, context);
    addHistoryCommands(root, context);
    addCareCommands(root, context);
}

}  // namespace offerbook::app
