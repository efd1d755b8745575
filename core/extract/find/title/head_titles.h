#pragma once

#include "core/extract/find/title/title_candidates.h"

namespace offerbook::extract::find {

/// The lines and headings at the top of a page, and lines of their own that a lead-in ("we are looking for") or the tasks below
/// them say are the title.
void addTitlesOfHead(TitleCandidates& to);

}  // namespace offerbook::extract::find
