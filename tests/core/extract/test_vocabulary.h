#pragma once

#include "core/extract/find/pattern_book.h"
#include "core/extract/find/pattern_digest.h"
#include "core/extract/kind/kind_weights.h"
#include "core/extract/vocabulary.h"

#include <QtTest>

namespace offerbook::extract {

/// The vocabularies of the program, loaded once a test.
inline std::shared_ptr<const Vocabulary> testVocabulary() {
    static const auto loaded = Vocabulary::load(OFFERBOOK_VOCABULARY_DIR);
    if (!loaded) qFatal("the vocabularies do not load: %s", loaded.error().args.front().value.c_str());
    return *loaded;
}

/// The same of the patterns.
inline const find::PatternBook& testPatterns() {
    static const auto loaded = [] {
        auto digest = find::PatternDigest::read(OFFERBOOK_PATTERN_DIGEST);
        return find::PatternBook::load(std::filesystem::path(OFFERBOOK_VOCABULARY_DIR) / "patterns", digest);
    }();
    if (!loaded) qFatal("the patterns do not load: %s", loaded.error().args.front().value.c_str());
    return **loaded;
}

/// The same of what the cues of kinds weigh.
inline const KindWeights& testKindWeights() {
    static const auto loaded = KindWeights::load(std::filesystem::path(OFFERBOOK_VOCABULARY_DIR) / "kinds");
    if (!loaded) qFatal("the weights of kinds do not load: %s", loaded.error().args.front().value.c_str());
    return **loaded;
}

}  // namespace offerbook::extract
