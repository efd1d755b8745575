#pragma once

#include "core/extract/extract.h"

#include <QtTest>

#include <string>
#include <utility>

namespace offerbook::extract {

/// The reader with the vocabularies that are shipped.
inline const Reader& reader() {
    static const auto loaded = Reader::load(OFFERBOOK_VOCABULARY_DIR, OFFERBOOK_PATTERN_DIGEST);
    if (!loaded) qFatal("the vocabularies do not load: %s", loaded.error().args.front().value.c_str());
    return **loaded;
}

/// A text, read on 20 November 2026. Without a media type the reader finds out by itself what it is.
inline Reading readText(const std::string& text, const char* name = "advert.txt", const char* mediaType = "") {
    Options options;
    options.today = std::chrono::year(2026) / 11 / 20;
    auto reading = reader().read({name, "test", mediaType, text}, options);
    return reading ? std::move(*reading) : Reading{};
}

/// The first posting of a plain text; an empty one where there is none.
inline Posting firstPosting(const std::string& text, const char* name = "advert.txt", const char* mediaType = "text/plain") {
    Reading reading = readText(text, name, mediaType);
    return reading.postings.empty() ? Posting{} : reading.postings.front();
}

}  // namespace offerbook::extract
