#pragma once

#include "core/base/clock.h"
#include "core/base/message.h"
#include "core/extract/extract.h"
#include "core/reference/reference_data.h"
#include "core/text/format.h"
#include "ui/bridge/pdf_text.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace offerbook::app {

/// Exit statuses of the command line, a contract.
enum class Exit { done = 0, someFailed = 1, usage = 2, unreadableBook = 3, fileSystem = 4 };

/// What every subcommand works with: the options that stand before it, and the data packs, loaded when first asked for.
/// Results go to standard output, messages to standard error.
class CommandContext {
public:
    std::string asOf;    ///< --as-of, ISO 8601; empty: today
    std::string locale;  ///< --locale
    std::string lang;    ///< --lang

    [[nodiscard]] const Clock& clock();
    [[nodiscard]] const text::Formatter& format();
    /// A failure to load a pack is reported and ends the command with Exit::fileSystem.
    [[nodiscard]] std::shared_ptr<const ReferenceData> reference();
    [[nodiscard]] std::shared_ptr<const extract::Reader> reader();
    /// How a reading starts: with the day that counts as today, and a reader of PDFs.
    [[nodiscard]] extract::Options readingOptions();

    /// Writes a message in the reader's language to standard error.
    void report(const Message& message);
    /// The status of the command; a worse one is kept.
    void finish(Exit status);
    [[nodiscard]] Exit status() const { return status_; }

private:
    std::unique_ptr<Clock> clock_;
    std::unique_ptr<text::Formatter> format_;
    std::shared_ptr<const ReferenceData> reference_;
    std::shared_ptr<const extract::Reader> reader_;
    ui::QtPdfTextReader pdf_;
    Exit status_ = Exit::done;
};

/// Thrown to end a command early with a status; main() catches it.
struct CommandEnd {
    Exit status;
};

}  // namespace offerbook::app
