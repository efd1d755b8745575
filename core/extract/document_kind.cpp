#include "core/extract/document_kind.h"

namespace offerbook::extract {

KindReading readKind(const ReadText& text, const ReadInput& input) {
    KindReading reading;
    const bool structured = !input.structured.empty();
    const auto cues = text.hits("posting-cue");
    if (!structured && cues.empty()) {
        reading.reason = {"extract.kind-other", {}};
        return reading;
    }
    reading.kind = DocumentKind::posting;
    for (const Hit& hit : cues.first(std::min<std::size_t>(cues.size(), 3))) reading.evidence.push_back(text.evidence(hit.at));
    reading.reason = {"extract.kind-posting", {}};
    return reading;
}

std::vector<Benchmark> findBenchmarks(const ReadText&) { return {}; }

}  // namespace offerbook::extract
