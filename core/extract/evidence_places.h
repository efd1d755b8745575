#pragma once

#include "core/extract/extract.h"

#include <functional>

namespace offerbook::extract {

using EvidenceVisitor = std::function<void(Evidence&)>;

/// Calls the visitor for everything that a posting quotes, with its alternatives.
void forEachEvidence(Posting& posting, const EvidenceVisitor& visit);
/// The same for all that was read out of a text.
void forEachEvidence(Reading& reading, const EvidenceVisitor& visit);

}  // namespace offerbook::extract
