#include "app/commands/book_access.h"
#include "app/commands/book_commands.h"
#include "app/resource_folder.h"
#include "ui/jobs/sample_book.h"

namespace offerbook::app {

void addNewCommand(CLI::App& root, CommandContext& context) {
    auto* command = root.add_subcommand("new", "Create a book");
    auto file = std::make_shared<std::string>();
    command->add_option("BOOK", *file, "The file to create; a file that is there is never overwritten")->required();
    auto sample = std::make_shared<bool>(false);
    command->add_flag("--sample", *sample, "Fill it with the sample postings and candidates");
    command->callback([&context, file, sample] {
        const auto reader = *sample ? context.reader() : nullptr;
        const auto reference = *sample ? context.reference() : nullptr;  // what is missing is told before a file is made
        auto book = valueOrEnd(context, book::Book::create(*file, context.clock()));
        if (*sample) {
            const auto filled = ui::fillSample(*book, *reader, context.clock(), resourceFolder() / "sample", reference.get());
            if (!filled) {
                book.reset();
                std::filesystem::remove(*file);  // made by this command a moment ago, and of no use
                context.report(filled.error());
                throw CommandEnd{Exit::someFailed};
            }
        }
        say(context, {"book.created", {MessageArg::text(*file)}});
    });
}

}  // namespace offerbook::app
