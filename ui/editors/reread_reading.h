#pragma once

#include "core/extract/reread.h"
#include "ui/editors/import_reading.h"

#include <optional>
#include <vector>

namespace offerbook::ui {

/// A stored posting with its text, taken out of the book to be read again on another thread.
struct RereadSource {
    Posting stored;
    SourceDocument document;
};

/// What a newer reading of one posting's text would change.
struct RereadResult {
    Posting stored;
    std::optional<extract::Rereading> rereading;
    Message problem;  ///< why there is none: the text cannot be read any more, or is no posting now
};

/// Reads each text once, however many postings came from it, as of the day it was imported, so that "2 days ago" stays what it
/// was.
std::vector<RereadResult> rereadPostings(const std::vector<RereadSource>& sources, const ReadingTools& tools,
                                         const JobControl& control);
/// One posting; `tools.today` stands in where the text has no day of import.
RereadResult rereadPosting(const RereadSource& source, const Expected<extract::Reading, Message>& reading);
/// The options a stored text is read with.
extract::Options rereadOptions(const SourceDocument& document, const ReadingTools& tools);

}  // namespace offerbook::ui
