#include "app/commands/book_access.h"
#include "app/commands/commands.h"

#include <QCoreApplication>

#include <exception>
#include <iostream>

namespace offerbook::app {
namespace {

void addCommonOptions(CLI::App& root, CommandContext& context) {
    root.set_version_flag("--version", std::string("Offerbook 1.0.0"));
    root.add_option("--as-of", context.asOf, "The day that counts as today, YYYY-MM-DD")->check([](const std::string& text) {
        return parseIsoDate(text) ? std::string() : "not a date: " + text + " (write it as 2026-11-20)";
    });
    root.add_option("--locale", context.locale, "Formats of figures and dates, such as de_CH");
    root.add_option("--lang", context.lang, "Language of what people read")->check(CLI::IsMember({"de", "en", "fr", "it"}));
    root.fallthrough();
}

void addCommands(CLI::App& root, CommandContext& context) {
    addBookCommands(root, context);
    addCandidateCommand(root, context);
    addCompareCommand(root, context);
    addRatesCommand(root, context);
    addMoneyCommand(root, context);
    addExtractCommand(root, context);
}

/// Runs what was asked for; what went wrong on the way is told and becomes a status.
Exit run(CLI::App& root, CommandContext& context, int argc, char** argv) {
    try {
        root.parse(argc, argv);
        if (root.get_subcommands().empty()) {
            std::cerr << root.help();
            return Exit::usage;
        }
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
    const QCoreApplication application(argc, argv);
    CLI::App root{"Compare job offers side by side", "offerbook"};
    CommandContext context;
    addCommonOptions(root, context);
    addCommands(root, context);
    Exit status = run(root, context, argc, argv);
    // A result that did not reach its reader (a full disk behind ">") is not done.
    if (!std::cout.flush()) {
        context.report({"app.output-failed", {}});
        status = Exit::fileSystem;
    }
    return static_cast<int>(status);
}
