#pragma once

#include "core/extract/extract.h"

#include <string>

namespace offerbook::app {

/// One reading as one line of `offerbook extract --json`: the nineteen fields with the units and words of the command line's
/// contract, each null where the text does not say. Several postings in one text: the first is under "fields", all of them
/// under "postings", and where each stands in the text under "parts", in the same order (structured data has no parts).
std::string extractJsonLine(const std::string& file, const extract::Reading& reading);
/// The line of an input that could not be read: kind null, every field null, so that lines match inputs.
std::string extractJsonFailure(const std::string& file, const std::string& errorId, const std::string& sentence);

}  // namespace offerbook::app
