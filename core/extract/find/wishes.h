#pragma once

#include "core/extract/find/page.h"

namespace offerbook::extract::find {

/// "Ideally, you have five years": the wish that opens the sentence is said of the clause that begins behind its comma.
bool isBehindWish(const Page& page, std::size_t unit, std::size_t clauseBegin);

}  // namespace offerbook::extract::find
