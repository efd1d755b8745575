#include "app/commands/book_access.h"
#include "app/commands/book_commands.h"
#include "core/book/recover.h"

namespace offerbook::app {
namespace {

void check(CommandContext& context, const std::string& file) {
    const auto findings = openBook(context, file)->check();
    for (const Message& finding : findings) say(context, finding);
    if (findings.empty()) {
        say(context, {"check.sound", {MessageArg::text(file)}});
        return;
    }
    say(context, {"check.faults", {MessageArg::text(file), MessageArg::number(static_cast<std::int64_t>(findings.size()))}});
    context.finish(Exit::unreadableBook);
}

void recover(CommandContext& context, const std::string& from, const std::string& to) {
    const book::Recovery recovery = valueOrEnd(context, book::recover(from, to, context.clock()));
    say(context, {"recover.saved",
                  {MessageArg::text(to), MessageArg::number(recovery.postings), MessageArg::number(recovery.documents),
                   MessageArg::number(recovery.candidates), MessageArg::number(recovery.comparisons)}});
    say(context, {"recover.history", {}});
    for (const Message& lost : recovery.lost) say(context, lost);
    if (!recovery.lost.empty()) context.finish(Exit::someFailed);
}

}  // namespace

void addCareCommands(CLI::App& root, CommandContext& context) {
    auto file = std::make_shared<std::string>();
    auto target = std::make_shared<std::string>();
    auto* checking = root.add_subcommand("check", "Look whether everything in a book is sound");
    checking->add_option("BOOK", *file, "The book")->required();
    checking->callback([&context, file] { check(context, *file); });

    auto* backup = root.add_subcommand("backup", "Copy a book, also while it is open elsewhere");
    backup->add_option("BOOK", *file, "The book")->required();
    backup->add_option("FILE", *target, "The copy; a file that is there is never overwritten")->required();
    backup->callback([&context, file, target] {
        const auto done = openBook(context, *file)->backupTo(*target);
        if (!done) endWith(context, done.error());
        say(context, {"book.backed-up", {MessageArg::text(*target)}});
    });

    auto* recovering = root.add_subcommand("recover", "Save what can be read of a damaged book into a new one");
    recovering->add_option("BOOK", *file, "The damaged book; it is not changed")->required();
    recovering->add_option("FILE", *target, "The new book; a file that is there is never overwritten")->required();
    recovering->callback([&context, file, target] { recover(context, *file, *target); });
}

}  // namespace offerbook::app
