#pragma once

#include <CLI/CLI.hpp>

namespace offerbook::app {

/// Whether the arguments ask for the window: no subcommand of `root` is named, nor help or version.
bool asksForWindow(const CLI::App& root, int argc, char** argv);

/// Opens the window with BOOK, the last book, or the welcome page; with --picture writes a picture of it instead. Returns
/// the exit status of the program.
int runWindow(int argc, char** argv);

}  // namespace offerbook::app
