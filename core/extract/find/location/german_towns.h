#pragma once

#include "core/extract/find/location/told_town.h"
#include "core/extract/find/page.h"

#include <vector>

namespace offerbook::extract::find {

/// Towns of adverts of Germany, Austria and Switzerland by what stands beside them, for most places there are in no list:
/// "unser Team in Kleinheim", "Arbeitsort ist Kleinheim", "suchen wir in Kleinheim", "Kleinheim (SBG)". Only for texts in
/// German; in the order of the text.
std::vector<ToldTown> townsOfGermanAdverts(const Page& page);

}  // namespace offerbook::extract::find
