#pragma once

#include "core/extract/extract.h"

#include <QtTest>

#include <string>

namespace offerbook::extract {

/// The reader with the vocabularies that are shipped.
inline const Reader& reader() {
    static const auto loaded = Reader::load(OFFERBOOK_VOCABULARY_DIR);
    if (!loaded) qFatal("the vocabularies do not load: %s", loaded.error().args.front().value.c_str());
    return **loaded;
}

/// The first posting of a plain text, read on 20 November 2026; an empty one where there is none.
inline Posting firstPosting(const std::string& text, const char* name = "advert.txt") {
    Options options;
    options.today = std::chrono::year(2026) / 11 / 20;
    auto reading = reader().read({name, "test", "text/plain", text}, options);
    if (!reading || reading->postings.empty()) return {};
    return reading->postings.front();
}

}  // namespace offerbook::extract
