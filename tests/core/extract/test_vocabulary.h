#pragma once

#include "core/extract/vocabulary.h"

#include <QtTest>

namespace offerbook::extract {

/// The vocabularies of the program, loaded once a test.
inline std::shared_ptr<const Vocabulary> testVocabulary() {
    static const auto loaded = Vocabulary::load(OFFERBOOK_VOCABULARY_DIR);
    if (!loaded) qFatal("the vocabularies do not load: %s", loaded.error().args.front().value.c_str());
    return *loaded;
}

}  // namespace offerbook::extract
