#pragma once

#include "core/extract/find/title/title_candidates.h"

namespace offerbook::extract::find {

/// The title of the page itself ("Example Works: Technician (m/f/d)", "Technician | Example Works"), which a browser shows above
/// it: of its parts the one that names the work. For pages that say it nowhere else.
void addPageTitle(TitleCandidates& to);

}  // namespace offerbook::extract::find
