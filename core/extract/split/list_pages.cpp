#include "core/extract/split/list_pages.h"

#include "core/extract/evidence_places.h"

namespace offerbook::extract::split {

std::size_t listBelowTitle(const ReadText& text) {
    constexpr int mostLines = 12;
    constexpr std::size_t mostBytes = 700;
    int lines = 0;
    for (const Line& line : text.lines()) {
        if (line.kind == LineKind::blank) continue;
        if (++lines > mostLines || line.begin > mostBytes) return 0;
        // "Job alert: 3 new jobs for you" in the first line is the digest's own title.
        const bool isOfDigest = lines == 1 && line.voice == Voice::siteAdvice;
        if (line.voice != Voice::similarPostings && !isOfDigest) continue;
        return line.end;
    }
    return 0;
}

void moveEvidence(Posting& posting, std::size_t distance) {
    if (distance == 0) return;
    forEachEvidence(posting, [distance](Evidence& piece) {
        piece.begin += distance;
        piece.end += distance;
    });
}

}  // namespace offerbook::extract::split
