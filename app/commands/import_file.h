#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/extract/extract.h"

#include <string>

namespace offerbook::app {

/// A file as it is, or standard input for "-"; at most one byte more than the reader takes, so that it refuses what is
/// larger in its own words. The error says why the file cannot be read.
Expected<extract::Input, Message> readInput(const std::string& argument, std::size_t maxBytes);

}  // namespace offerbook::app
