#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// The cells of one line of a data pack (RFC 4180: a cell with a comma or a quote stands in quotes, a quote is doubled).
/// A cell never runs over lines in our packs.
std::vector<std::string> csvCells(std::string_view line);

}  // namespace offerbook
