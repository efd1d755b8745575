#pragma once

#include "core/extract/find/employer/employer_names.h"
#include "core/extract/find/finders.h"

namespace offerbook::extract::find {

/// The words are a place and nothing else of a name: "Padova", "Padova (PD) ...". Spans are flat.
bool isPlaceAlone(const Clues& clues, Span part);
/// The words are neither a place nor a title nor terms of employment, so that they may be a name.
bool isFreeOfFacts(const Clues& clues, const EmployerNames& names, Span at);

}  // namespace offerbook::extract::find
