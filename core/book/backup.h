#pragma once

#include "core/book/database.h"

#include <filesystem>

namespace offerbook::book {

/// A whole copy of the book as it is now, one self-contained file. Never replaces a file; throws BookFailure.
void backup(const Database& database, const std::filesystem::path& file);

}  // namespace offerbook::book
