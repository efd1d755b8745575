#pragma once

#include "core/extract/find/asked_patterns.h"

#include <string_view>

namespace offerbook::extract::find {

/// Whether two titles name work that no one post is: of fields that have nothing in common ("payroll clerk", "head of the legal
/// department"), or of ranks that exclude each other ("junior", "senior"). Titles that share a word, and those of which no list
/// knows the field, may be one work in other words. Both folded.
[[nodiscard]] bool areOtherWork(const AskedPatterns& asked, std::string_view a, std::string_view b);

}  // namespace offerbook::extract::find
