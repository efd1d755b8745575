#pragma once

#include "app/commands/command_context.h"

#include <QCoreApplication>

#include <memory>

namespace offerbook::app {

/// Whose settings are read: the window's and the command line's are the same.
void nameApplication();

/// The Qt application of a subcommand: without a screen but with fonts for what is laid out (report), so that it needs no
/// display; with neither for everything else.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

/// The language and the formats asked for by --lang and --locale, else the system's; called when both are known.
void useLanguage(QCoreApplication& application, CommandContext& context);

}  // namespace offerbook::app
