#pragma once

#include "core/book/book.h"

#include <filesystem>

namespace offerbook::book {

/// What SQLite's result code means for the person with this file. `detail` is SQLite's own text.
BookError errorOf(int sqliteCode, const std::filesystem::path& file, std::string_view detail);
/// The error for a failed call of the file system.
BookError fileSystemError(std::string_view id, const std::filesystem::path& file, int errorNumber);
BookError bookError(BookError::Kind kind, std::string_view id, const std::filesystem::path& file);

}  // namespace offerbook::book
