#pragma once

#include "core/extract/read_text.h"
#include "core/extract/written_dates.h"

#include <vector>

namespace offerbook::extract {

/// Dates that begin with digits: 2026-05-31, 31.05.2026, 22/03/2026, 1. März 2026, 1er juin, 15th of May 2026, 2 months ago.
/// Dates that begin with a month: April 1, 2026, March 2026. Words: as soon as possible, until filled.
/// Offsets are folded; day-month order is not yet decided (`isAmbiguous` marks the open ones, day first).
std::vector<WrittenDate> scanDates(const ReadText& text, Date today);

}  // namespace offerbook::extract
