#pragma once

#include <QCoreApplication>

#include <memory>

namespace offerbook::app {

/// The Qt application of a subcommand: without a screen but with fonts for what is laid out (report), so that it needs no
/// display; with neither for everything else.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

}  // namespace offerbook::app
