#pragma once

#include "core/extract/extract.h"

#include <functional>
#include <string_view>

namespace offerbook::extract {

using EvidenceVisitor = std::function<void(Evidence&)>;

/// Calls the visitor for everything that a posting quotes, with its alternatives.
void forEachEvidence(Posting& posting, const EvidenceVisitor& visit);
/// The same for all that was read out of a text.
void forEachEvidence(Reading& reading, const EvidenceVisitor& visit);

/// Evidence of a plain text in UTF-8 whose doubled encoding was repaired points into the repaired text, and evidence of data
/// alone (a JobPosting in a file of its own, or in a program) into the lines that are shown of it: both then point into the
/// bytes that were given, and quote those. What was read of any other input stays as it is. `options` as for the reading.
void pointIntoBytes(Reading& reading, const Input& input, const Options& options);

}  // namespace offerbook::extract
