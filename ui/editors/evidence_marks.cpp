#include "ui/editors/evidence_marks.h"

#include <algorithm>
#include <tuple>

namespace offerbook::ui {
namespace {

void add(std::vector<EvidenceMark>& marks, std::string_view field, EvidenceMark::Kind kind,
         const std::vector<Evidence>& evidence) {
    for (const Evidence& piece : evidence)
        if (piece.end > piece.begin) marks.push_back({std::string(field), kind, piece});
}

void inTextOrder(std::vector<EvidenceMark>& marks) {
    std::stable_sort(marks.begin(), marks.end(), [](const EvidenceMark& a, const EvidenceMark& b) {
        return std::tie(a.evidence.begin, b.evidence.end) < std::tie(b.evidence.begin, a.evidence.end);
    });
}

template <class T>
EvidenceMark::Kind kindOf(const Stated<T>& field) {
    const bool doubtful =
        !field.isByPerson() && (!field.hasValue() || field.isContradicted() || field.confidence() != Confidence::sure);
    return doubtful ? EvidenceMark::Kind::check : EvidenceMark::Kind::taken;
}

}  // namespace

std::vector<EvidenceMark> evidenceMarks(const Posting& posting) {
    std::vector<EvidenceMark> marks;
    forEachField(posting, [&marks](std::string_view key, const auto& field) {
        add(marks, key, kindOf(field), field.evidence());
        // Alarm only where a person has to decide.
        const bool open = field.isContradicted() && !field.isByPerson();
        for (const auto& alternative : field.alternatives())
            add(marks, key, open ? EvidenceMark::Kind::alternative : EvidenceMark::Kind::passedOver, alternative.evidence);
    });
    inTextOrder(marks);
    return marks;
}

std::vector<EvidenceMark> evidenceMarks(const SourceDocument& document) {
    std::vector<EvidenceMark> marks;
    add(marks, "", EvidenceMark::Kind::document, document.kindEvidence);
    add(marks, "", EvidenceMark::Kind::document, document.placeholders);
    for (const Benchmark& benchmark : document.benchmarks) add(marks, "", EvidenceMark::Kind::document, benchmark.evidence);
    inTextOrder(marks);
    return marks;
}

}  // namespace offerbook::ui
