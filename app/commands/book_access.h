#pragma once

#include "app/commands/command_context.h"
#include "core/book/book.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace offerbook::app {

/// The exit status that a failure of a book has by the contract of the command line.
Exit exitOf(book::BookError::Kind kind);
/// Reports the failure and ends the command with its status.
[[noreturn]] void endWith(CommandContext& context, const book::BookError& error);
/// The value, or the end of the command.
template <class T>
T valueOrEnd(CommandContext& context, Expected<T, book::BookError> result) {
    if (!result) endWith(context, result.error());
    return std::move(result).value();
}
/// One action that also keeps the exchange rates that the comparisons' figures are computed at after it (core/book/kept_rates.h),
/// or the end of the command.
void performKeepingRates(CommandContext& context, book::Book& book, const Message& name,
                         const std::function<void(book::Writer&)>& change);
std::unique_ptr<book::Book> openBook(CommandContext& context, const std::string& file);

/// Writes a message as one line to standard output.
void say(CommandContext& context, const Message& message);
/// The text without line breaks and other control characters: what stands in a posting must not steer a terminal.
std::string oneLine(std::string_view text);
/// What was written so far is with the reader of standard output.
void flushOutput();

}  // namespace offerbook::app
