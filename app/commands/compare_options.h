#pragma once

#include "app/commands/command_context.h"
#include "app/commands/rate_options.h"
#include "core/book/book.h"
#include "core/compare/comparison.h"

#include <string>
#include <vector>

namespace offerbook::app {

/// What `compare` and `report` ask for alike: which offers, for whom, through which lens.
struct CompareOptions {
    std::string book;
    std::vector<std::int64_t> offers;  ///< empty: all of the book
    std::string candidate;             ///< empty: none
    std::string currency = "CHF";
    std::string basis;  ///< empty: as stated
    std::string period = "year";
    std::string adjustPrices;
    int horizon = 0;  ///< months; 0: none was asked for
    RateOptions rates;
};

/// Adds the options to a subcommand; `options` outlives it.
void addCompareOptions(CLI::App& command, CompareOptions& options);

/// The comparison that was asked for, with the book's rates over the shipped ones. An offer that is not there is reported
/// and left out (Exit::someFailed); a candidate that is not there, or an option that is not built in, ends the command.
compare::Comparison comparisonFor(CommandContext& context, const book::Book& book, const CompareOptions& options);

}  // namespace offerbook::app
