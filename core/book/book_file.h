#pragma once

#include <cstdint>
#include <filesystem>

namespace offerbook::book {

/// "OBk1" in the header of every book, by which it is told from other SQLite files.
constexpr std::int32_t applicationId = 0x4F426B31;

/// Throws BookFailure where the file is not there, cannot be read, or is no book by its first bytes. Read without SQLite,
/// which would take an empty file for an empty database and leave files beside a foreign one.
void requireBookFile(const std::filesystem::path& file);

}  // namespace offerbook::book
