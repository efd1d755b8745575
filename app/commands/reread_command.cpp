#include "app/commands/book_access.h"
#include "app/commands/book_commands.h"
#include "ui/bridge/strings.h"
#include "ui/editors/posting_field.h"
#include "ui/editors/reread_reading.h"
#include "ui/models/comparison_rows.h"
#include "ui/phrases/phrases.h"
#include "ui/phrases/value_text.h"

#include <algorithm>
#include <iostream>
#include <map>

namespace offerbook::app {
namespace {

using Kind = extract::FieldChange::Kind;

struct RereadArguments {
    std::string file;
    std::vector<std::int64_t> ids;
    std::vector<std::string> fields;
    bool apply = false;
};

class Reread {
    Q_DECLARE_TR_FUNCTIONS(Reread)
public:
    Reread(CommandContext& context, book::Book& book, const RereadArguments& arguments)
        : context_(context), book_(book), arguments_(arguments), reader_(context.reader()), options_(context.readingOptions()) {}

    void run() {
        checkFields();
        for (const PostingId id : wanted()) look(id);
        const auto postings = static_cast<std::int64_t>(changed_.size());
        if (arguments_.apply && !changed_.empty()) write();
        const MessageArg all = MessageArg::number(looked_);
        if (changed_.empty())
            say(context_, {"reread.nothing", {all}});
        else
            say(context_,
                {arguments_.apply ? "reread.did" : "reread.would", {MessageArg::number(fields_), MessageArg::number(postings)}});
        flushOutput();
    }

private:
    static QString notStated() { return tr("not stated"); }

    void checkFields() {
        for (const std::string& key : arguments_.fields) {
            if (ui::postingField(key) != nullptr) continue;
            std::string known;
            for (const auto& field : ui::postingFields()) known += (known.empty() ? "" : ", ") + std::string(field->key());
            context_.report({"reread.no-such-field", {MessageArg::text(key), MessageArg::text(known)}});
            throw CommandEnd{Exit::usage};
        }
    }

    [[nodiscard]] std::vector<PostingId> wanted() const {
        std::vector<PostingId> ids;
        for (const std::int64_t id : arguments_.ids) ids.emplace_back(id);
        if (ids.empty())
            for (const auto& summary : book_.postings()) ids.push_back(summary.id);
        return ids;
    }

    void look(PostingId id) {
        const auto stored = book_.posting(id);
        if (!stored) {
            context_.report({"reread.no-such-posting", {MessageArg::number(id.value())}});
            return context_.finish(Exit::someFailed);
        }
        const auto document = stored->document.isStored() ? book_.document(stored->document) : std::nullopt;
        if (!document) return;  // typed in: there is no text to read
        ++looked_;
        const ui::ReadingTools tools{reader_, nullptr, options_.today};
        extract::Options options = ui::rereadOptions(*document, tools);
        options.pdf = options_.pdf;
        const auto result = ui::rereadPosting({*stored, *document}, reader_->read(extract::inputOf(*document), options));
        if (!result.rereading) {
            context_.report(result.problem);
            return context_.finish(Exit::someFailed);
        }
        show(result);
    }

    [[nodiscard]] bool isWanted(const std::string& key) const {
        return arguments_.fields.empty() ||
               std::find(arguments_.fields.begin(), arguments_.fields.end(), key) != arguments_.fields.end();
    }

    void show(const ui::RereadResult& result) {
        Posting posting = result.stored;
        bool titled = false;
        int proofs = 0;
        for (const extract::FieldChange& change : result.rereading->changes) {
            if (!isWanted(change.key)) continue;
            ++fields_;
            posting = extract::withFieldTaken(std::move(posting), *result.rereading, change.key);
            if (change.kind == Kind::proof) {
                ++proofs;
                continue;
            }
            if (!std::exchange(titled, true)) title(result.stored);
            line(result, change);
        }
        if (proofs > 0) {
            if (!titled) title(result.stored);
            say(context_, {"reread.same", {MessageArg::number(proofs)}});
        }
        if (titled || proofs > 0) changed_.push_back(std::move(posting));
    }

    void title(const Posting& posting) {
        say(context_,
            {"reread.posting", {MessageArg::number(posting.id.value()), MessageArg::text(ui::toUtf8(ui::shortName(posting)))}});
    }

    void line(const ui::RereadResult& result, const extract::FieldChange& change) {
        std::vector<Evidence> evidence;
        const std::string before = words(result.stored, change.key, evidence);
        const std::string now = words(result.rereading->fresh, change.key, evidence);
        say(context_, {"reread.line",
                       {MessageArg::term("field." + change.key), MessageArg::text(before), MessageArg::text(now),
                        MessageArg::term("reread-" + std::string(extract::toWord(change.kind)))}});
        if (!evidence.empty()) std::cout << "      \"" << oneLine(evidence.front().text.substr(0, 200)) << "\"\n";
    }

    /// The value in words, and its evidence in place of what was there if it has any.
    std::string words(const Posting& posting, std::string_view key, std::vector<Evidence>& evidence) {
        std::string text;
        forEachField(posting, [&](std::string_view name, const auto& field) {
            if (name != key) return;
            if (field.hasValue()) text = ui::toUtf8(ui::valueText(*field, context_.format()).oneLine());
            if (!field.evidence().empty()) evidence = field.evidence();
        });
        return text.empty() ? ui::toUtf8(notStated()) : text;
    }

    void write() {
        const Message name =
            changed_.size() == 1
                ? Message{"action.reread", {MessageArg::text(ui::toUtf8(ui::shortName(changed_.front())))}}
                : Message{"action.reread-many", {MessageArg::number(static_cast<std::int64_t>(changed_.size()))}};
        performKeepingRates(context_, book_, name, [this](book::Writer& writer) {
            for (const Posting& posting : changed_) writer.updatePosting(posting);
        });
    }

    CommandContext& context_;
    book::Book& book_;
    const RereadArguments& arguments_;
    std::shared_ptr<const extract::Reader> reader_;
    extract::Options options_;
    std::vector<Posting> changed_;
    std::int64_t looked_ = 0;
    std::int64_t fields_ = 0;
};

}  // namespace

void addRereadCommand(CLI::App& root, CommandContext& context) {
    auto arguments = std::make_shared<RereadArguments>();
    auto* command = root.add_subcommand(
        "reread", "Read stored texts again and show what would change; what a person typed or confirmed keeps its value");
    command->add_option("BOOK", arguments->file, "The book")->required();
    command->add_option("ID", arguments->ids, "Postings, by their numbers in list; all where none is named");
    command->add_option("--field", arguments->fields, "Only these fields: salary, deadline, ...")->delimiter(',');
    command->add_flag("--apply", arguments->apply, "Take the changes over, as one action that can be undone");
    command->callback([&context, arguments] {
        const auto book = openBook(context, arguments->file);
        Reread(context, *book, *arguments).run();
    });
}

}  // namespace offerbook::app
