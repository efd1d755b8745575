#pragma once

#include "app/commands/command_context.h"
#include "core/base/expected.h"
#include "core/book/book.h"

#include <filesystem>
#include <memory>

namespace offerbook::app {

/// Reads resources/sample into an empty book, as one action: the postings through the reader as an import would, the
/// candidates, and a comparison of all offers for the first candidate. The error says which file is in the way.
Expected<void, Message> fillSample(book::Book& book, CommandContext& context);

/// The sample book at `file`; made where it is not there yet.
Expected<std::unique_ptr<book::Book>, Message> openSampleBook(const std::filesystem::path& file, CommandContext& context);

}  // namespace offerbook::app
