#pragma once

#include "core/extract/program/quoted_words.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::program {

/// What a program quotes, written at its bytes into blanks of the same length, with its names before it; nothing where that is
/// too little to read. `lineEnd`: what is written where a line of what is quoted ends.
std::optional<std::string> openedProgram(std::string_view program, const std::vector<Quoted>& quoted, char lineEnd);

}  // namespace offerbook::extract::program
