#pragma once

#include "core/extract/find/one_of.h"
#include "core/extract/find/page.h"

#include <re2/re2.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <span>
#include <string_view>

namespace offerbook::extract::find {

/// How the sentences of a language say where one works: "unser Team in Kleinheim und Grossheim", "basé à Bellerive ou
/// Bramont". Offsets are flat.
struct TownSentences {
    const RE2& cue;                                                              ///< the words that a town stands behind
    std::span<const std::string_view> joints;                                    ///< what joins a further town to it
    std::function<std::size_t(std::size_t begin, std::size_t limit)> endOfTown;  ///< of the town that begins there
    std::function<bool(Span town, std::size_t limit)> add;                       ///< false where it is none: the list ends
};

/// Adds each town that a sentence of the unit says, and those that are joined to it; none that the words right before say is
/// somewhere else.
void readTownSentences(const Page& page, const Unit& unit, const TownSentences& how);

/// Whether the words are neither work ("in Pflege") nor an employer, as a town's name is.
bool isFreeOfNouns(const Page& page, Span words);

/// Where a piece of the flat text stands.
Span flatSpanOf(const Page& page, re2::StringPiece piece);

}  // namespace offerbook::extract::find
