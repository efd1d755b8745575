#pragma once

#include "app/commands/command_context.h"

namespace offerbook::app {

/// --version, --as-of, --locale, --lang: with and without a subcommand.
void addCommonOptions(CLI::App& root, CommandContext& context);

}  // namespace offerbook::app
