#pragma once

#include "core/extract/extract.h"
#include "ui/jobs/job.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace offerbook::ui {

/// Something to import: a file by its path, or a text that is already at hand.
struct ImportSource {
    QString path;  ///< of a file; empty: `input` is complete
    extract::Input input;
};

/// What became of one source.
struct ReadInput {
    std::string name;
    Expected<extract::Reading, Message> outcome;
    /// The text as a posting, where by itself it is none: a person may see more in it.
    std::optional<extract::Reading> asPosting = std::nullopt;
};

/// All that reading needs, so that it can run on another thread.
struct ReadingTools {
    std::shared_ptr<const extract::Reader> reader;
    std::shared_ptr<const extract::PdfTextReader> pdf;
    Date today{};
};

/// Reads the sources one by one; one that cannot be read gets its message and the others go on. Stops between two sources
/// when cancelled. Errors beside the reader's own: import.no-such-file, import.empty-folder, import.cannot-read.
std::vector<ReadInput> readSources(const std::vector<ImportSource>& sources, const ReadingTools& tools,
                                   const JobControl& control);

}  // namespace offerbook::ui
