#pragma once

#include "core/extract/read_text.h"

#include <string_view>
#include <vector>

namespace offerbook::extract {

/// Splits a text into lines and says what each is by its form: blank, heading, bullet, label and value, table row or
/// paragraph. Front matter is recognised here. Sections and voices are not yet set.
std::vector<Line> readLines(std::string_view text, const std::vector<Mark>& marks);

}  // namespace offerbook::extract
