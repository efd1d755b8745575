#pragma once

#include "core/extract/find/finders.h"

#include <cstdint>
#include <vector>

namespace offerbook::extract::split {

/// What a posting of its own says of itself. A single advert says each once, wherever it stands; several say it again and
/// again.
enum class Fact : std::uint8_t { pay, place, deadline, reference, applying, terms, published, duties, employer, link };

using FactSet = std::uint16_t;
constexpr FactSet bit(Fact fact) { return static_cast<FactSet>(1U << static_cast<unsigned>(fact)); }
/// Facts that one advert gives once, whatever its layout.
constexpr FactSet hardFacts = bit(Fact::pay) | bit(Fact::deadline) | bit(Fact::reference) | bit(Fact::published);
/// What may stand in any sentence of any advert, and so tells nothing by coming again.
constexpr FactSet softFacts = bit(Fact::applying) | bit(Fact::employer) | bit(Fact::link) | bit(Fact::duties);
int count(FactSet facts);

/// One fact where it stands (byte offset into the text).
struct PlacedFact {
    std::size_t at = 0;
    Fact fact = Fact::pay;
};

/// Every fact of a text in its order.
std::vector<PlacedFact> findFacts(const find::Clues& clues);
/// What of it stands within a span.
FactSet factsWithin(const std::vector<PlacedFact>& facts, Span within);

}  // namespace offerbook::extract::split
