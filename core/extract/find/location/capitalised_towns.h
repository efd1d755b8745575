#pragma once

#include "core/extract/find/location/told_town.h"
#include "core/extract/find/page.h"

#include <vector>

namespace offerbook::extract::find {

/// Towns of English and Italian adverts by the words that lead to them ("based in Smalltown", "punto vendita di Bellano") and by
/// the councils that are called after them ("Smalltown Town Council", "Comune di Bellano"), for most places there are in no
/// list: within a sentence of these languages only names have capitals. In the order of the text.
std::vector<ToldTown> townsByCapitals(const Page& page);

}  // namespace offerbook::extract::find
