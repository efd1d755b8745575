#pragma once

#include "core/extract/find/asked_patterns.h"
#include "core/extract/read_text.h"

#include <vector>

namespace offerbook::extract::find {

using text::Span;

/// The sentences of a text as the finders need them: one line of a list without bullets is one piece, and a sentence that
/// was cut behind an abbreviation or a day ("15. Nov. 2025", "z. B.") is whole again. Offsets into the original text.
std::vector<Span> sentencePieces(const ReadText& text, const AskedPatterns& asked);

}  // namespace offerbook::extract::find
