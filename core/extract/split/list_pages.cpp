#include "core/extract/split/list_pages.h"

#include <utility>
#include <vector>

namespace offerbook::extract::split {
namespace {

void move(std::vector<Evidence>& evidence, std::size_t distance) {
    for (Evidence& piece : evidence) {
        piece.begin += distance;
        piece.end += distance;
    }
}

template <class T>
void move(Stated<T>& field, std::size_t distance) {
    auto evidence = field.evidence();
    auto alternatives = field.alternatives();
    move(evidence, distance);
    for (Alternative<T>& other : alternatives) move(other.evidence, distance);
    field = Stated<T>::restore(field.state(), field.value(), std::move(evidence), field.origin(), field.confidence(),
                               std::move(alternatives), field.remark());
}

}  // namespace

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
    forEachField(posting, [distance](std::string_view, auto& field) { move(field, distance); });
}

}  // namespace offerbook::extract::split
