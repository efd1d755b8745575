#pragma once

#include "core/extract/find/finders.h"

#include <optional>
#include <vector>

namespace offerbook::extract::find {

/// The length of the notice (Topic::notice) or of the trial period (Topic::trial) that a unit says, with its evidence: none where
/// it is a range, or holds in the trial period alone. Several lengths and words for both may stand in a unit ("Two months'
/// probation, three months' notice"): each word has one length of its own.
std::optional<Finding<Duration>> durationIn(const Page& page, std::size_t unit, Topic topic);

/// Where in the unit (into Page::flat()) the lengths stand that belong to the notice or to the trial period: none of them says
/// how long a contract runs.
std::vector<Span> lengthsOfNoticeAndTrial(const Page& page, std::size_t unit);

}  // namespace offerbook::extract::find
