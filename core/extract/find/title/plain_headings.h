#pragma once

#include "core/extract/find/title/title_candidates.h"

namespace offerbook::extract::find {

/// A heading above the tasks of a page that says nowhere else what the work is called: what it has in few words is the title,
/// whatever words they are ("Front of House" above "Duties").
void addPlainHeading(TitleCandidates& to);

}  // namespace offerbook::extract::find
