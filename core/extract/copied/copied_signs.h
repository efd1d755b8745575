#pragma once

#include "core/extract/copied/copied_lines.h"
#include "core/extract/copied/mended_text.h"

#include <string_view>
#include <vector>

namespace offerbook::extract {

/// How the words of a text are parted.
enum class WordGaps {
    usual,
    odd  ///< mostly by two blanks, tabs or spaces that do not break
};
WordGaps wordGapsOf(std::string_view text, std::size_t from);

/// One end of a line instead of a lone "\r" or one of Unicode's.
void mendLineEnds(std::string_view text, const std::vector<CopiedLine>& lines, std::vector<Mend>& mends);
/// "ﬁ" as two letters, also where a blank parts it from the rest of its word.
void mendLigatures(std::string_view text, std::size_t from, std::vector<Mend>& mends);
/// The signs that fonts of symbols have for the marks of a list, letters that stand for them ("o Driving licence"), and hyphens
/// without a blank behind them ("-Driving licence"). The lines then are known for those of a list.
void mendListMarks(std::string_view text, std::vector<CopiedLine>& lines, std::vector<Mend>& mends);
/// One blank between words, where the text's gaps are odd, or where a line is of running text; and no spaces that do not break at
/// the ends of lines.
void mendGaps(std::string_view text, const std::vector<CopiedLine>& lines, const std::vector<bool>& isJoined, WordGaps gaps,
              std::vector<Mend>& mends);

}  // namespace offerbook::extract
