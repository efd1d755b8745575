#pragma once

#include "core/extract/find/finders.h"

namespace offerbook::extract::find {

/// Words that name no work of anybody, whatever stands around them: the remainder of a sentence, a task, a heading of every
/// advert, the code of a page, a list of tools, a place alone.
[[nodiscard]] bool namesOtherThanWork(const Clues& clues, Span at);

}  // namespace offerbook::extract::find
