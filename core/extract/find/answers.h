#pragma once

#include "core/extract/find/page.h"

namespace offerbook::extract::find {

/// "Visa sponsorship | no", "## Befristung" and "keine" below it: what was found ends a label, and the short answer to it, on the
/// same line or as the next unit, is no. Words: "answer.no" of the patterns.
bool isAnsweredNo(const Page& page, const Found& found);

}  // namespace offerbook::extract::find
