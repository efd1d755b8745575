#include "app/application.h"
#include "app/commands/book_access.h"
#include "app/commands/commands.h"
#include "app/common_options.h"
#include "app/gui.h"
#include "core/base/large_pages.h"

#include <exception>
#include <iostream>

namespace offerbook::app {
namespace {

void addCommands(CLI::App& root, CommandContext& context) {
    addBookCommands(root, context);
    addCandidateCommand(root, context);
    addCompareCommand(root, context);
    addRatesCommand(root, context);
    addReportCommand(root, context);
    addMoneyCommand(root, context);
    addCalendarCommand(root, context);
    addNetCommand(root, context);
    addExtractCommand(root, context);
}

/// Runs what was asked for; what went wrong on the way is told and becomes a status.
Exit run(CLI::App& root, CommandContext& context, int argc, char** argv) {
    try {
        root.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return root.exit(error) == 0 ? Exit::done : Exit::usage;
    } catch (const CommandEnd& end) {
        return end.status;
    } catch (const book::BookFailure& failure) {
        context.report(failure.error().message);
        return exitOf(failure.error().kind);
    } catch (const std::bad_alloc&) {
        context.report({"app.no-memory", {}});
        return Exit::fileSystem;
    } catch (const std::exception& error) {
        context.report({"app.unexpected", {MessageArg::text(error.what())}});
        return Exit::fileSystem;
    }
    return context.status();
}

}  // namespace
}  // namespace offerbook::app

int main(int argc, char** argv) {
    using namespace offerbook::app;
    offerbook::preferLargePages();
    CLI::App root{"Compare job offers side by side", "offerbook"};
    root.footer(
        "Without a subcommand: offerbook [BOOK] opens the window; --picture FILE.png [--size 1280x800] [--theme "
        "light|dark|contrast]\n"
        "writes a picture of it.");
    CommandContext context;
    addCommonOptions(root, context);
    root.fallthrough();
    addCommands(root, context);
    if (asksForWindow(root, argc, argv)) return runWindow(argc, argv);
    const auto application = makeApplication(argc, argv);
    root.parse_complete_callback([&] { useLanguage(*application, context); });
    Exit status = run(root, context, argc, argv);
    // A result that did not reach its reader (a full disk behind ">") is not done.
    if (!std::cout.flush()) {
        context.report({"app.output-failed", {}});
        status = Exit::fileSystem;
    }
    return static_cast<int>(status);
}
