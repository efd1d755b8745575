#pragma once

#include "core/extract/find/finders.h"

#include <vector>

namespace offerbook::extract::split {

/// How a text that holds several postings is divided.
struct Parts {
    std::vector<Span> spans;  ///< byte offsets into the text, one a posting, in its order; empty: one posting, or none
    /// False where the parts share what a posting needs (one deadline, one set of requirements for all): then it may as well be
    /// one notice of several openings, and a person decides.
    bool areCertain = false;
};

/// Whether a text holds several postings: the same form comes again and again, each time with a title and with facts that a
/// single advert gives once. One advert with its sections, in two languages, said twice, or with a box of similar ones beside
/// it is one. `needsProof`: the text was not recognised as a posting; then each part must be one by itself.
Parts findParts(const find::Clues& clues, bool needsProof);

}  // namespace offerbook::extract::split
