#pragma once

#include "core/base/clock.h"
#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/book/book.h"
#include "core/extract/extract.h"
#include "core/reference/reference_data.h"

#include <filesystem>

namespace offerbook::ui {

/// Fills a book with the sample: the postings and the market text of `folder` (resources/sample) as the reader reads them, two
/// candidates, and a comparison of the postings. One action, "action.sample", undone as one; on an error nothing was added.
/// With `reference` the comparison keeps the exchange rates that it is seen at (core/book/kept_rates.h).
/// Errors: sample.missing (file), sample.damaged (file), sample.unreadable (file), those of the reader and of the book.
Expected<void, Message> fillSample(book::Book& book, const extract::Reader& reader, const Clock& clock,
                                   const std::filesystem::path& folder, const ReferenceData* reference = nullptr);

}  // namespace offerbook::ui
