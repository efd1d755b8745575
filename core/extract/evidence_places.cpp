#include "core/extract/evidence_places.h"

#include "core/extract/data_places.h"
#include "core/extract/input_reading.h"
#include "core/extract/text_encoding.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace offerbook::extract {
namespace {

std::string_view withoutByteOrderMark(std::string_view bytes) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
    return bytes;
}

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

namespace {

/// Data alone is shown as lines; the file has it with escapes and markup.
void pointIntoData(Reading& reading, const Input& input, const Options& options) {
    // To bring a text to words once more is for data alone.
    if (input.bytes.find("JobPosting") == std::string::npos || !isValidUtf8(input.bytes)) return;
    const auto read = readInput(input, options);
    if (!read || read->structured.empty() || read->text != reading.document.text) return;
    const std::string_view bytes = withoutByteOrderMark(input.bytes);
    const DataPlaces places(*read, bytes);
    forEachEvidence(reading, [&](Evidence& piece) {
        const auto at = places.inBytes({piece.begin, piece.end});
        if (at) piece = {at->begin, at->end, std::string(bytes.substr(at->begin, at->size()))};
    });
}

void pointIntoRepaired(Reading& reading, std::string_view bytes) {
    const auto& notes = reading.document.readingNotes;
    const bool isRepaired =
        std::any_of(notes.begin(), notes.end(), [](const Message& note) { return note.id == "extract.note-mojibake"; });
    if (!isRepaired) return;
    bytes = withoutByteOrderMark(bytes);
    const DecodedText decoded = decodeText(bytes);
    // In another encoding than UTF-8, or with signs of a program around it, the bytes are not what a reader sees.
    if (!isValidUtf8(bytes) || decoded.text.size() != reading.document.text.size()) return;
    forEachEvidence(reading, [&](Evidence& piece) {
        piece.begin = placeBeforeRepair(decoded.repaired, piece.begin);
        piece.end = placeBeforeRepair(decoded.repaired, piece.end);
        piece.text = bytes.substr(piece.begin, piece.end - piece.begin);
    });
}

}  // namespace

void pointIntoBytes(Reading& reading, const Input& input, const Options& options) {
    const bool isMarkedUp = reading.document.mediaType == "text/html" || !reading.document.mediaType.starts_with("text/");
    if (!isMarkedUp) pointIntoRepaired(reading, input.bytes);
    if (reading.document.mediaType == "application/ld+json" || !isMarkedUp) pointIntoData(reading, input, options);
}

}  // namespace offerbook::extract
