#pragma once

#include "app/commands/command_context.h"
#include "core/compare/rate_what_if.h"
#include "core/compare/text_table.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace offerbook::app {

/// Which rates are moved, as written on the command line.
struct WhatIfOptions {
    std::vector<std::string> currencies;
    int percent = compare::usualRateMove;
};

/// Adds the options to a subcommand; `options` outlives it.
void addWhatIfOptions(CLI::App& command, WhatIfOptions& options);

/// What was asked for, one a currency.
std::vector<compare::RateWhatIf> whatIfFor(const compare::Comparison& comparison, const ReferenceData& reference,
                                           const WhatIfOptions& options);

/// Puts it into words below the table.
void addNotes(compare::TextTable& table, const std::vector<compare::RateWhatIf>& whatIf, const compare::Comparison& comparison,
              const text::Formatter& format);

}  // namespace offerbook::app
