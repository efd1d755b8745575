#include "app/commands/book_access.h"
#include "app/commands/commands.h"
#include "app/commands/compare_options.h"
#include "ui/bridge/strings.h"
#include "ui/report/report_job.h"

#include <iostream>
#include <memory>

namespace offerbook::app {
namespace {

struct ReportOptions {
    CompareOptions compare;
    std::string file;
    std::string paper = "a4";
    bool anonymous = false;
};

/// What was not asked for otherwise is as in the book's own comparison, the one that the window shows.
void takeFromBook(CompareOptions& options, const CLI::App& command, const book::Book& book) {
    const auto comparisons = book.comparisons();
    if (comparisons.empty()) return;
    const book::StoredComparison& stored = comparisons.front();
    if (command.count("--offers") == 0)
        for (const PostingId id : stored.offers)
            if (book.posting(id)) options.offers.push_back(id.value());
    if (command.count("--candidate") == 0 && stored.candidate)
        if (const auto candidate = book.candidate(*stored.candidate)) options.candidate = candidate->name;
    if (command.count("--currency") == 0) options.currency = stored.settings.currency.code();
    if (command.count("--period") == 0) options.period = toWord(stored.settings.period);
    if (command.count("--basis") == 0 && stored.settings.basis != compare::Settings::Basis::asStated)
        options.basis = stored.settings.basis == compare::Settings::Basis::net ? "net" : "gross";
}

void writeReport(CommandContext& context, const CLI::App& command, ReportOptions options) {
    const auto book = openBook(context, options.compare.book);
    takeFromBook(options.compare, command, *book);
    const compare::Comparison comparison = comparisonFor(context, *book, options.compare);
    const auto reference = context.reference()->withRates(book->rates());
    const auto input = ui::collectReport(*book, comparison, *reference, context.clock(), options.anonymous);
    const auto report = ui::makeReport(input, context.format(), options.paper == "letter" ? ui::Paper::letter : ui::Paper::a4);
    if (const auto saved = ui::saveReport(report, ui::toQt(options.file)); !saved) {
        std::cerr << "offerbook: " << ui::toUtf8(saved.error()) << '\n';
        throw CommandEnd{Exit::fileSystem};
    }
}

/// The ending decides what is written.
std::string knownEnding(const std::string& file) {
    return ui::isReportFile(ui::toQt(file)) ? std::string() : file + " must end in .pdf or .html";
}

}  // namespace

void addReportCommand(CLI::App& root, CommandContext& context) {
    auto* command = root.add_subcommand("report", "Write the comparison as a PDF or HTML page");
    auto options = std::make_shared<ReportOptions>();
    addCompareOptions(*command, options->compare);
    command->add_option("-o,--output", options->file, "The file to write, .pdf or .html")->required()->check(knownEnding);
    command->add_option("--paper", options->paper, "a4 or letter")->check(CLI::IsMember({"a4", "letter"}))->capture_default_str();
    command->add_flag("--anonymous", options->anonymous, "Leave out the candidate's name and the paths of files");
    command->callback([&context, command, options] { writeReport(context, *command, *options); });
}

}  // namespace offerbook::app
