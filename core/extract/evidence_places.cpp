#include "core/extract/evidence_places.h"

#include "core/extract/text_encoding.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace offerbook::extract {
namespace {

void visitAll(std::vector<Evidence>& evidence, const EvidenceVisitor& visit) {
    for (Evidence& piece : evidence) visit(piece);
}

template <class T>
void visitField(Stated<T>& field, const EvidenceVisitor& visit) {
    auto evidence = field.evidence();
    auto alternatives = field.alternatives();
    visitAll(evidence, visit);
    for (Alternative<T>& other : alternatives) visitAll(other.evidence, visit);
    field = Stated<T>::restore(field.state(), field.value(), std::move(evidence), field.origin(), field.confidence(),
                               std::move(alternatives), field.remark());
}

}  // namespace

void forEachEvidence(Posting& posting, const EvidenceVisitor& visit) {
    forEachField(posting, [&visit](std::string_view, auto& field) { visitField(field, visit); });
}

void forEachEvidence(Reading& reading, const EvidenceVisitor& visit) {
    visitAll(reading.document.kindEvidence, visit);
    visitAll(reading.document.placeholders, visit);
    for (Benchmark& benchmark : reading.document.benchmarks) visitAll(benchmark.evidence, visit);
    for (Posting& posting : reading.postings) forEachEvidence(posting, visit);
    if (!reading.otherwise) return;
    for (Posting& posting : reading.otherwise->postings) forEachEvidence(posting, visit);
}

void pointIntoBytes(Reading& reading, std::string_view bytes) {
    const auto& notes = reading.document.readingNotes;
    const bool isRepaired =
        std::any_of(notes.begin(), notes.end(), [](const Message& note) { return note.id == "extract.note-mojibake"; });
    if (!isRepaired || !reading.document.mediaType.starts_with("text/") || reading.document.mediaType == "text/html") return;
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byteOrderMark)) bytes.remove_prefix(byteOrderMark.size());
    const DecodedText decoded = decodeText(bytes);
    // In another encoding than UTF-8, or with signs of a program around it, the bytes are not what a reader sees.
    if (!isValidUtf8(bytes) || decoded.text.size() != reading.document.text.size()) return;
    forEachEvidence(reading, [&](Evidence& piece) {
        piece.begin = placeBeforeRepair(decoded.repaired, piece.begin);
        piece.end = placeBeforeRepair(decoded.repaired, piece.end);
        piece.text = bytes.substr(piece.begin, piece.end - piece.begin);
    });
}

}  // namespace offerbook::extract
