#pragma once

#include <string>
#include <string_view>

namespace offerbook {

/// A cell as a line of comma-separated values writes it (RFC 4180): in quotation marks where it holds a comma, a quotation mark
/// or a line break.
std::string csvCell(std::string_view text);

/// A spreadsheet takes a cell that begins with = + - or @ for a formula; text that somebody else wrote must not become one: an
/// apostrophe goes before it.
std::string noFormula(std::string_view text);

/// A cell for such text. Figures of our own go through csvCell(): "-5" stays a number.
std::string csvTextCell(std::string_view text);

}  // namespace offerbook
