#pragma once

#include <string_view>

namespace offerbook::extract::program {

/// A text whose first line that is no comment is a statement of a program, with more lines of one behind it: Java, Python,
/// TypeScript, PHP, SQL. A page with a program above it is none.
bool looksLikeProgram(std::string_view text);

}  // namespace offerbook::extract::program
