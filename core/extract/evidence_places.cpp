#include "core/extract/evidence_places.h"

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

}  // namespace offerbook::extract
