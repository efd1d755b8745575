#pragma once

#include "core/extract/copied/copied_lines.h"
#include "core/extract/copied/mended_text.h"
#include "core/extract/vocabulary.h"

#include <string_view>
#include <vector>

namespace offerbook::extract {

/// Puts blanks for the ends of lines at which a program broke a paragraph, and nothing for those within a word. True for each
/// line that was joined with another.
std::vector<bool> joinWrappedLines(std::string_view text, const std::vector<CopiedLine>& lines, const Vocabulary& vocabulary,
                                   std::vector<Mend>& mends);

}  // namespace offerbook::extract
