#pragma once

#include "core/extract/input_reading.h"

#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract {

/// The JobPosting objects of a JSON-LD text: alone, in an array, in "@graph", nested in other objects. The values are
/// flattened to paths ("jobLocation.0.address.addressLocality"); a string where an object should be keeps the short path.
/// `at` of the values is not yet set. Broken JSON gives none.
std::vector<StructuredPosting> readJobPostings(std::string_view json, bool& broken);

/// Writes the values of postings under the text as lines "path: value", so that evidence can point at them, and sets
/// where each stands. A value that the text has already in its description is not repeated.
void appendStructured(ReadInput& input, std::vector<StructuredPosting> postings);

}  // namespace offerbook::extract
