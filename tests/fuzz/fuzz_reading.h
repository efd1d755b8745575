#pragma once

#include "core/extract/extract.h"
#include "core/extract/input_reading.h"
#include "core/extract/vocabulary.h"
#include "core/extract/written_amounts.h"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace offerbook::extract {

inline std::shared_ptr<const Vocabulary> fuzzVocabulary() {
    static const auto loaded = Vocabulary::load(OFFERBOOK_VOCABULARY_DIR);
    if (!loaded) std::abort();
    return *loaded;
}

inline const Reader& fuzzReader() {
    static const auto loaded = Reader::load(OFFERBOOK_VOCABULARY_DIR, OFFERBOOK_PATTERN_DIGEST);
    if (!loaded) std::abort();
    return **loaded;
}

/// Reads bytes as a file of that name through every step; evidence that does not stand in the text is a failure.
inline void readEverything(const std::string& name, const std::uint8_t* data, std::size_t size) {
    const Options options{Date(std::chrono::year(2026), std::chrono::month(11), std::chrono::day(20))};
    const auto reading = fuzzReader().read({name, "", "", std::string(reinterpret_cast<const char*>(data), size)}, options);
    if (!reading) return;
    const std::string& text = reading->document.text;
    const auto check = [&](const Evidence& evidence) {
        if (evidence.begin > evidence.end || evidence.end > text.size() ||
            text.compare(evidence.begin, evidence.end - evidence.begin, evidence.text) != 0)
            std::abort();
    };
    for (const Evidence& evidence : reading->document.kindEvidence) check(evidence);
    for (const Posting& posting : reading->postings)
        forEachField(posting, [&](std::string_view, const auto& field) {
            for (const Evidence& evidence : field.evidence()) check(evidence);
        });
}

}  // namespace offerbook::extract
