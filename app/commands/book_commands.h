#pragma once

#include "app/commands/command_context.h"

namespace offerbook::app {

// The parts of addBookCommands, one file each.
void addNewCommand(CLI::App& root, CommandContext& context);
void addImportCommand(CLI::App& root, CommandContext& context);
void addRereadCommand(CLI::App& root, CommandContext& context);
void addListCommand(CLI::App& root, CommandContext& context);
void addObserveCommand(CLI::App& root, CommandContext& context);
void addWorkYearCommand(CLI::App& root, CommandContext& context);
void addHistoryCommands(CLI::App& root, CommandContext& context);  // undo redo history
void addCareCommands(CLI::App& root, CommandContext& context);     // check backup recover

}  // namespace offerbook::app
