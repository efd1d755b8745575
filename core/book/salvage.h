#pragma once

#include "core/book/database.h"

#include <functional>
#include <string_view>

namespace offerbook::book {

/// Reads the rows of a table of a damaged file that can be read. What follows a damaged place is found by asking for each
/// row by its number.
struct Salvaged {
    std::int64_t rows = 0;
    std::int64_t gaps = 0;  ///< places where reading failed; at least one row each
    bool wholeTableLost = false;
};
/// `select` is "SELECT ... FROM table" without a condition; `row` gets each readable row once.
Salvaged salvage(const Database& damaged, std::string_view table, std::string_view select,
                 const std::function<void(Statement&)>& row);

}  // namespace offerbook::book
