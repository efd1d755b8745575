#pragma once

#include "core/book/book.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace offerbook::book {

/// Throws: what is stored cannot be read, and why.
[[noreturn]] void refuseStored(const Message& why, const std::filesystem::path& file);
/// Throws: what should be stored cannot be, and why.
[[noreturn]] void refuseNew(const Message& why, const std::filesystem::path& file);

/// Text to store; text that is no UTF-8 throws BookFailure (conflict), which undoes the action.
std::string printed(const nlohmann::json& value, const std::filesystem::path& file);
/// Stored text; what is no JSON throws BookFailure (damaged).
nlohmann::json parsed(const std::string& text, const std::filesystem::path& file);
/// The value a codec returned, or BookFailure (damaged) with what was wrong.
template <class T>
T decoded(Expected<T, Message> value, const std::filesystem::path& file) {
    if (!value) refuseStored(value.error(), file);
    return std::move(value).value();
}

/// A line of Book::check: `id` with the row's id and the place of the value that cannot be read.
Message checkMessage(std::string_view id, std::int64_t row, const BookFailure& failure);

}  // namespace offerbook::book
