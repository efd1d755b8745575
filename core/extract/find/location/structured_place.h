#pragma once

#include "core/extract/find/location/location_candidates.h"

namespace offerbook::extract::find {

/// The places of structured data (jobLocation of a JobPosting).
void addStructuredPlace(LocationCandidates& to);
/// Structured data that names a district or a business park beside a town that the text writes out: the town.
void dropUnknownOfData(LocationCandidates& candidates);

}  // namespace offerbook::extract::find
