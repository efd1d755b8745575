#pragma once

#include "core/extract/find/pattern_book.h"
#include "core/extract/input_reading.h"
#include "core/extract/kind/kind_weights.h"
#include "core/extract/read_text.h"
#include "core/posting/document.h"
#include "core/posting/posting.h"

#include <vector>

namespace offerbook::extract {

/// What a text is, and why.
struct KindReading {
    DocumentKind kind = DocumentKind::other;
    std::vector<Evidence> evidence;
    Message reason;                      ///< extract.kind-*
    std::vector<Evidence> placeholders;  ///< unfilled fields, of a template
};

/// Forms are told by what is left open in them; of other texts the weighed cues tell postings (see kindCues), and words of
/// surveys beside figures the benchmarks. `amounts`: how many are written in the text. `found`: what was read as if the text were
/// one posting, nullptr where nothing was. The book has the words of titles and small notices: groups "kind.*" and "notice.*".
KindReading readKind(const ReadText& text, const ReadInput& input, const find::PatternBook& book, const KindWeights& weights,
                     std::size_t amounts, const Posting* found = nullptr);

}  // namespace offerbook::extract
