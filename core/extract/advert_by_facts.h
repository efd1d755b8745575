#pragma once

#include "core/extract/find/pattern_book.h"
#include "core/extract/read_text.h"
#include "core/posting/posting.h"

namespace offerbook::extract {

/// Whether what was found in a short text is what only an advert has: what the work is called at the top, and several of the
/// terms that nobody states but for an opening (pay for a time, working hours, contract, leave, closing date). The shortest
/// notices of job sites are made of such facts alone, with no sentence that offers anything. For the languages that have the
/// words in which somebody speaks of himself ("kind.of-oneself").
bool isAdvertByFacts(const Posting& found, const ReadText& text, const find::PatternBook& book);

/// Texts longer than this have sentences that tell what they are.
constexpr std::size_t longestAdvertOfFacts = 4000;

}  // namespace offerbook::extract
