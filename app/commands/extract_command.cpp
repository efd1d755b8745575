#include "app/commands/commands.h"
#include "app/commands/extract_json.h"
#include "app/commands/import_file.h"
#include "core/extract/evidence_places.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"
#include "ui/phrases/value_text.h"

#include <QCoreApplication>

#include <iostream>
#include <memory>
#include <vector>

namespace offerbook::app {
namespace {

struct ExtractArguments {
    std::vector<std::string> files;
    bool asJson = false;
    bool asOne = false;
};

class Listing {
    Q_DECLARE_TR_FUNCTIONS(Listing)
public:
    Listing(const text::Formatter& format) : format_(format) {}

    void print(const std::string& file, const extract::Reading& reading) {
        std::cout << file << '\n';
        std::cout << "  " << ui::toUtf8(ui::term(toWord(reading.document.kind)));
        if (!reading.document.kindReason.empty())
            std::cout << ": " << ui::toUtf8(ui::phrase(reading.document.kindReason, format_));
        std::cout << '\n';
        for (std::size_t i = 0; i < reading.postings.size(); ++i) {
            if (reading.postings.size() > 1)
                std::cout << "  " << ui::toUtf8(tr("Posting %1 of %2").arg(i + 1).arg(reading.postings.size())) << '\n';
            forEachField(reading.postings[i], [this](std::string_view key, const auto& field) { this->field(key, field); });
        }
        for (const Benchmark& benchmark : reading.document.benchmarks)
            std::cout << "  " << ui::toUtf8(tr("market pay")) << "  " << benchmark.label << ": "
                      << ui::toUtf8(ui::valueText(benchmark.pay, format_).oneLine()) << '\n';
        std::cout << '\n';
    }

private:
    template <class T>
    void field(std::string_view key, const Stated<T>& stated) {
        if (stated.state() == Stated<T>::State::notStated) return;
        const QString unclear = tr("not clear");
        const QString contradicted = tr("contradicted");
        const QString alsoStated = tr("also stated: %1");
        const std::string value = ui::toUtf8(stated.hasValue() ? ui::valueText(*stated, format_).oneLine() : unclear);
        std::cout << "  " << ui::toUtf8(ui::fieldTitle(key)) << ": " << value;
        if (stated.isContradicted()) std::cout << "  (" << ui::toUtf8(contradicted) << ')';
        std::cout << '\n';
        if (!stated.evidence().empty()) quote(stated.evidence().front());
        if (!stated.isContradicted()) return;
        for (const auto& other : stated.alternatives()) {
            std::cout << "      " << ui::toUtf8(alsoStated.arg(ui::valueText(other.value, format_).oneLine())) << " - "
                      << ui::toUtf8(ui::phrase(other.reason, format_)) << '\n';
            if (!other.evidence.empty()) quote(other.evidence.front());
        }
    }

    static void quote(const Evidence& evidence) {
        std::string line = evidence.text.substr(0, evidence.text.find('\n'));
        constexpr std::size_t longest = 100;
        if (line.size() > longest) {
            std::size_t cut = longest;
            while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) --cut;
            line.resize(cut);
            line += "…";
        }
        std::cout << "      \"" << line << "\"\n";
    }

    const text::Formatter& format_;
};

void extractFiles(CommandContext& context, const ExtractArguments& arguments) {
    const auto reader = context.reader();
    extract::Options options = context.readingOptions();
    options.asOne = arguments.asOne;
    Listing listing(context.format());
    for (const std::string& file : arguments.files) {
        auto input = readInput(file, options.maxBytes);
        auto reading = input ? reader->read(*input, options) : Expected<extract::Reading, Message>(Unexpected{input.error()});
        if (reading) {
            if (arguments.asJson) {
                extract::pointIntoBytes(*reading, *input, options);
                std::cout << extractJsonLine(file, *reading) << '\n';
            } else {
                listing.print(file, *reading);
            }
            continue;
        }
        context.report(reading.error());
        context.finish(Exit::someFailed);
        if (arguments.asJson)
            std::cout << extractJsonFailure(file, reading.error().id, ui::toUtf8(ui::phrase(reading.error(), context.format())))
                      << '\n';
    }
}

}  // namespace

void addExtractCommand(CLI::App& root, CommandContext& context) {
    auto arguments = std::make_shared<ExtractArguments>();
    CLI::App* command = root.add_subcommand("extract", "Read postings without a book: what was found, with its evidence");
    command->add_option("FILE", arguments->files, "Files, or - for standard input")->required();
    command->add_flag("--json", arguments->asJson, "One JSON object a line for each input, in their order");
    command->add_flag("--as-one", arguments->asOne, "Take a text that holds several postings as one");
    command->callback([&context, arguments] { extractFiles(context, *arguments); });
}

}  // namespace offerbook::app
