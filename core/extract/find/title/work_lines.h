#pragma once

#include "core/extract/find/title/title_candidates.h"

namespace offerbook::extract::find {

/// "Mechanic / co-manager" in a line of its own anywhere in the upper part, "our MECHANICS (m/f) share a vision": where nothing
/// says what the work is called, the first line that is nothing but words for work, or those before a mark of all genders.
void addWorkLine(TitleCandidates& to);

}  // namespace offerbook::extract::find
