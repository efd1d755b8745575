#include "app/commands/book_access.h"
#include "app/commands/book_commands.h"
#include "app/commands/import_file.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"

#include <algorithm>
#include <map>

namespace offerbook::app {
namespace {

/// What one argument came to: something to add, or the reason why not. Told only after the book has it.
struct Arrival {
    std::string argument;
    std::optional<extract::Reading> reading;
    std::vector<Message> outcome;  ///< lines for standard output
    Message failure;               ///< for standard error
};

class Import {
public:
    Import(CommandContext& context, book::Book& book, bool asOne)
        : context_(context), book_(book), reader_(context.reader()), options_(context.readingOptions()) {
        options_.asOne = asOne;
    }

    void run(const std::vector<std::string>& arguments) {
        for (const std::string& argument : arguments) arrivals_.push_back(arrive(argument));
        // One action: it is undone as one, and nothing of it is told before all of it is on the disk.
        const bool anyRead =
            std::any_of(arrivals_.begin(), arrivals_.end(), [](const Arrival& one) { return one.reading.has_value(); });
        if (anyRead) performKeepingRates(context_, book_, name(), [this](book::Writer& writer) { store(writer); });
        for (const Arrival& arrival : arrivals_) tell(arrival);
        flushOutput();
    }

private:
    Arrival arrive(const std::string& argument) {
        Arrival arrival{argument, {}, {}, {}};
        auto input = readInput(argument, options_.maxBytes);
        if (!input) {
            arrival.failure = input.error();
            return arrival;
        }
        if (const auto same = alreadyHere(input->bytes)) {
            arrival.outcome.push_back({"import.already-here", {MessageArg::text(argument), MessageArg::text(*same)}});
            return arrival;
        }
        auto reading = reader_->read(*input, options_);
        if (!reading) {
            arrival.failure = reading.error();
            return arrival;
        }
        reading->document.importedAt = context_.clock().now();
        if (reading->document.origin.empty()) reading->document.origin = input->origin;
        arrived_.emplace(std::move(input->bytes), argument);
        arrival.outcome = describe(argument, *reading);
        arrival.reading = std::move(*reading);
        return arrival;
    }

    /// The name under which the same bytes are in the book, or came in a moment ago.
    std::optional<std::string> alreadyHere(const std::string& bytes) {
        if (bytes.empty()) return std::nullopt;
        if (const auto before = arrived_.find(bytes); before != arrived_.end()) return before->second;
        SourceDocument wanted;
        wanted.bytes = bytes;
        const auto id = book_.findSame(wanted);
        if (!id) return std::nullopt;
        return book_.document(*id)->name;
    }

    static std::vector<Message> describe(const std::string& argument, const extract::Reading& reading) {
        std::vector<Message> lines;
        for (const Posting& posting : reading.postings) {
            if (posting.title.hasValue() && posting.employer.hasValue())
                lines.push_back(
                    {"import.posting-added",
                     {MessageArg::text(argument), MessageArg::text(*posting.title), MessageArg::text(*posting.employer)}});
            else
                lines.push_back({"import.posting-added-bare", {MessageArg::text(argument)}});
        }
        if (!reading.parts.empty())
            lines.push_back({"import.divided",
                             {MessageArg::text(argument), MessageArg::number(static_cast<std::int64_t>(reading.parts.size()))}});
        else if (reading.otherwise)
            lines.push_back({"import.together",
                             {MessageArg::text(argument),
                              MessageArg::number(static_cast<std::int64_t>(reading.otherwise->postings.size()))}});
        if (!lines.empty()) return lines;
        const auto benchmarks = static_cast<std::int64_t>(reading.document.benchmarks.size());
        switch (reading.document.kind) {
            case DocumentKind::benchmark:
                return {{"import.benchmark-added", {MessageArg::text(argument), MessageArg::number(benchmarks)}}};
            case DocumentKind::templateForm: return {{"import.template-kept", {MessageArg::text(argument)}}};
            case DocumentKind::posting:
            case DocumentKind::other: return {{"import.text-kept", {MessageArg::text(argument)}}};
        }
        return {};
    }

    void store(book::Writer& writer) const {
        for (const Arrival& arrival : arrivals_) {
            if (!arrival.reading) continue;
            const DocumentId document = writer.addDocument(arrival.reading->document);
            for (Posting posting : arrival.reading->postings) {
                posting.document = document;
                writer.addPosting(posting);
            }
        }
    }

    [[nodiscard]] Message name() const {
        std::vector<const Arrival*> read;
        for (const Arrival& arrival : arrivals_)
            if (arrival.reading) read.push_back(&arrival);
        if (read.size() == 1) return {"action.import", {MessageArg::text(read.front()->reading->document.name)}};
        return {"action.import-many", {MessageArg::number(static_cast<std::int64_t>(read.size()))}};
    }

    void tell(const Arrival& arrival) {
        for (const Message& line : arrival.outcome) say(context_, line);
        if (arrival.reading) {
            const SourceDocument& document = arrival.reading->document;
            // Why a template or another text is no offer, in the reader's words.
            if (document.kind != DocumentKind::posting && !document.kindReason.empty()) sayBecause(arrival, document.kindReason);
            for (const Message& note : document.readingNotes) sayBecause(arrival, note);
        }
        if (arrival.failure.empty()) return;
        flushOutput();
        context_.report(arrival.failure);
        context_.finish(Exit::someFailed);
    }

    void sayBecause(const Arrival& arrival, const Message& reason) {
        say(context_,
            {"import.because",
             {MessageArg::text(arrival.argument), MessageArg::text(ui::toUtf8(ui::phrase(reason, context_.format())))}});
    }

    CommandContext& context_;
    book::Book& book_;
    std::shared_ptr<const extract::Reader> reader_;
    extract::Options options_;
    std::vector<Arrival> arrivals_;
    std::map<std::string, std::string> arrived_;  ///< bytes -> argument
};

}  // namespace

void addImportCommand(CLI::App& root, CommandContext& context) {
    auto* command =
        root.add_subcommand("import", "Add postings: .txt .html .htm .jsonld .json .pdf .md .csv .eml, - for standard input");
    auto file = std::make_shared<std::string>();
    auto inputs = std::make_shared<std::vector<std::string>>();
    auto asOne = std::make_shared<bool>(false);
    command->add_option("BOOK", *file, "The book to add to")->required();
    command->add_option("FILE", *inputs, "The files to read; all of them are one action, undone as one")->required();
    command->add_flag("--as-one", *asOne, "Take a text that holds several postings as one");
    command->callback([&context, file, inputs, asOne] {
        const auto book = openBook(context, *file);
        Import(context, *book, *asOne).run(*inputs);
    });
}

}  // namespace offerbook::app
