#pragma once

#include "core/extract/document_kind.h"
#include "core/extract/input_reading.h"
#include "core/extract/written_amounts.h"
#include "core/extract/written_dates.h"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace offerbook::extract {

inline std::shared_ptr<const Vocabulary> fuzzVocabulary() {
    static const auto loaded = Vocabulary::load(OFFERBOOK_VOCABULARY_DIR);
    if (!loaded) std::abort();
    return *loaded;
}

/// Reads bytes as a file of that name through every step; evidence that is not literal is a failure.
inline void readEverything(const std::string& name, const std::uint8_t* data, std::size_t size) {
    const auto input = readInput({name, "", "", std::string(reinterpret_cast<const char*>(data), size)}, {});
    if (!input) return;
    const ReadText text(input->text, fuzzVocabulary(), input->marks);
    const KindReading kind = readKind(text, *input);
    for (const Evidence& evidence : kind.evidence)
        if (input->text.substr(evidence.begin, evidence.end - evidence.begin) != evidence.text) std::abort();
    for (const WrittenAmount& amount : findAmounts(text))
        if (amount.at.begin > amount.at.end || amount.at.end > input->text.size()) std::abort();
    (void)findDates(text, Date(std::chrono::year(2026), std::chrono::month(11), std::chrono::day(20)));
    (void)findBenchmarks(text);
}

}  // namespace offerbook::extract
