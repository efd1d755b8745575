#pragma once

#include "core/extract/find/location/told_town.h"
#include "core/extract/find/page.h"

#include <vector>

namespace offerbook::extract::find {

/// Towns of adverts of France, Belgium, Luxembourg and Switzerland by what stands beside them: the words "basé à" and the
/// like, the number of a French department (01 to 95, 2A, 2B, 971 to 976) or a five-digit postal code in brackets, the
/// letters of a Swiss canton where French is written. Only for texts in French; in the order of the text.
std::vector<ToldTown> townsOfFrenchAdverts(const Page& page);

}  // namespace offerbook::extract::find
