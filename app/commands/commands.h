#pragma once

#include "app/commands/command_context.h"

namespace offerbook::app {

// Each adds its subcommands to the root. One file an area.
void addBookCommands(CLI::App& root, CommandContext& context);    // new import reread list undo redo history check backup recover
void addExtractCommand(CLI::App& root, CommandContext& context);  // extract
void addMoneyCommand(CLI::App& root, CommandContext& context);    // money
void addNetCommand(CLI::App& root, CommandContext& context);      // net
void addCompareCommand(CLI::App& root, CommandContext& context);  // compare
void addReportCommand(CLI::App& root, CommandContext& context);   // report
void addRatesCommand(CLI::App& root, CommandContext& context);    // rates
void addCalendarCommand(CLI::App& root, CommandContext& context);   // calendar
void addCandidateCommand(CLI::App& root, CommandContext& context);  // candidate

}  // namespace offerbook::app
