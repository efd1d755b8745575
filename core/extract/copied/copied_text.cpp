#include "core/extract/copied/copied_text.h"

#include "core/extract/copied/copied_lines.h"
#include "core/extract/copied/copied_signs.h"
#include "core/extract/copied/wrapped_lines.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace offerbook::extract {
namespace {

/// Front matter is data, and its lines are keys. In a quoted text blanks stand before it.
std::size_t behindFrontMatter(std::string_view text) {
    const std::size_t indent = std::min(text.find_first_not_of(" \n"), text.size());
    for (const std::string_view fence : {"---", "+++"}) {
        if (text.substr(indent, fence.size()) != fence) continue;
        const std::size_t line = indent + fence.size();
        const std::size_t close = text.find(fence, line);
        const bool isAlone = text.substr(line, 1) == "\n" || text.substr(line, 2) == "\r\n";
        if (!isAlone || close == std::string_view::npos) continue;
        const std::size_t before = text.find_last_not_of(' ', close - 1);
        if (text[before] == '\n') return close + fence.size();
    }
    return 0;
}

}  // namespace

MendedText mendCopiedText(std::string_view text, const Vocabulary& vocabulary) {
    const std::size_t from = behindFrontMatter(text);
    const WordGaps gaps = wordGapsOf(text, from);
    std::vector<CopiedLine> lines = copiedLines(text, from, gaps == WordGaps::odd, vocabulary);
    std::vector<Mend> mends;
    mendListMarks(text, lines, mends);
    const std::vector<bool> isJoined = joinWrappedLines(text, lines, vocabulary, mends);
    mendLineEnds(text, lines, mends);
    mendLigatures(text, from, mends);
    mendGaps(text, lines, isJoined, gaps, mends);
    return MendedText(text, std::move(mends));
}

}  // namespace offerbook::extract
