#pragma once

#include "core/extract/find/finders.h"

#include <vector>

namespace offerbook::extract::find {

/// A kind of contract that the text names, where (flat), and what speaks for it.
struct KindHit {
    ContractTerm::Kind kind;
    Span at;
    int weight;
    Voice voice;
};

/// In the order in which the rules found them; one kind may come several times.
std::vector<KindHit> contractKinds(const Clues& clues);

}  // namespace offerbook::extract::find
