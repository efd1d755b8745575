#pragma once

#include "core/extract/find/context/context_model.h"

namespace offerbook::extract::find {

/// Of fields that no finder has found, the figure or day whose surroundings make it likely to be the value: never "sure", and
/// with the reason extract.by-context. A mention that says another field already is not taken for a second one.
void addFromContext(Posting& posting, const Clues& clues, const ContextModel& model);

}  // namespace offerbook::extract::find
