#include "core/extract/copied/copied_text.h"

#include "core/extract/copied/copied_lines.h"
#include "core/extract/copied/copied_signs.h"
#include "core/extract/copied/wrapped_lines.h"

#include <iterator>
#include <utility>
#include <vector>

namespace offerbook::extract {
namespace {

/// Front matter is data, and its lines are keys.
std::size_t behindFrontMatter(std::string_view text) {
    for (const std::string_view fence : {"---", "+++"}) {
        if (!text.starts_with(fence)) continue;
        const std::size_t close = text.find(fence, text.find('\n'));
        if (text.find('\n') == fence.size() && close != std::string_view::npos && text[close - 1] == '\n')
            return close + fence.size();
    }
    return 0;
}

}  // namespace

MendedText mendCopiedText(std::string_view text, const Vocabulary& vocabulary) {
    const std::size_t from = behindFrontMatter(text);
    const WordGaps gaps = wordGapsOf(text, from);
    std::vector<CopiedLine> lines = copiedLines(text, from, gaps == WordGaps::odd);
    std::vector<Mend> mends;
    mendListMarks(text, lines, mends);
    const std::vector<bool> isJoined = joinWrappedLines(text, lines, vocabulary, mends);
    mendLineEnds(text, from, mends);
    mendLigatures(text, from, mends);
    mendGaps(text, lines, isJoined, gaps, mends);
    return MendedText(text, std::move(mends));
}

}  // namespace offerbook::extract
