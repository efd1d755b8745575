#pragma once

#include "app/commands/command_context.h"
#include "core/book/book.h"
#include "core/compare/comparison.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace offerbook::app {

/// Which exchange rates are used, as written on the command line.
struct RateOptions {
    std::string day;                  ///< "2026-05-31"; empty: the newest
    std::string average;              ///< "2026-01-01..2026-03-31"
    std::vector<std::string> manual;  ///< "EUR:CHF=0.95" or "EUR:CHF=0.95:note"
    bool kept = false;                ///< those that the comparison of the book was made with
    int staleAfterDays = compare::Settings().staleAfterDays;
};

/// Adds the options to a subcommand; `options` outlives it.
void addRateOptions(CLI::App& command, RateOptions& options);

/// Puts the choice into the lens; ends the command (Exit::usage) with what is wrong with it.
void chooseRates(CommandContext& context, const book::Book& book, const RateOptions& options, compare::Settings& lens);

}  // namespace offerbook::app
