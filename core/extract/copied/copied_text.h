#pragma once

#include "core/extract/copied/mended_text.h"
#include "core/extract/vocabulary.h"

#include <string_view>

namespace offerbook::extract {

/// A text as it was before it was copied out of a PDF or a mail: paragraphs that were broken at a width are one line each, words
/// that were broken at a line's end are whole, ligatures are letters, marks of lists are such, numbers of pages within a sentence
/// are gone, and there is one blank between words. A text that was not copied so is left as it is. Time is linear in the text.
MendedText mendCopiedText(std::string_view text, const Vocabulary& vocabulary);

}  // namespace offerbook::extract
