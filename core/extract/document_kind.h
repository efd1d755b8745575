#pragma once

#include "core/extract/find/pattern_book.h"
#include "core/extract/input_reading.h"
#include "core/extract/read_text.h"
#include "core/posting/document.h"

#include <vector>

namespace offerbook::extract {

/// What a text is, and why.
struct KindReading {
    DocumentKind kind = DocumentKind::other;
    std::vector<Evidence> evidence;
    Message reason;                      ///< extract.kind-*
    std::vector<Evidence> placeholders;  ///< unfilled fields, of a template
    bool isAgainst = false;              ///< words say outright that it is no posting
};

/// The book has the words of the rules for kinds: groups "kind.*" and "notice.*".
KindReading readKind(const ReadText& text, const ReadInput& input, const find::PatternBook& book);

/// The pay figures of a text that is no posting, with the level or role each is for.
std::vector<Benchmark> findBenchmarks(const ReadText& text);

}  // namespace offerbook::extract
