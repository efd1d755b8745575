#pragma once

#include "core/extract/folded_text.h"

#include <string_view>

namespace offerbook::extract {

/// "<p class="meta">Type: Permanent</p>" in a text that is no page of HTML: the span without the tags that open and close it.
Span withoutTags(std::string_view text, Span at);
/// "<h3>Requirements</h3>": the level of a heading whose tag opens the span; 0 where none does.
int levelOfHeadingTag(std::string_view text, Span at);

}  // namespace offerbook::extract
