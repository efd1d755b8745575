#pragma once

#include "core/extract/find/page.h"

#include <functional>
#include <string_view>

namespace offerbook::extract::find {

/// How the towns of a sentence that says where one works are read: "unser Team in Kleinheim und Grossheim", "basé à Bellerive
/// ou Bramont". Offsets are flat.
struct TownSentences {
    std::function<std::size_t(std::size_t begin, std::size_t limit)> endOfTown;  ///< of the town that begins there
    std::function<bool(Span town, std::size_t limit)> add;                       ///< false where it is none: the list ends
};

/// Adds each town that stands behind the text's language's words for where one works ("town.cue"), and those that are joined to
/// it ("town.joint"); none that the words right before say is somewhere else.
void readTownSentences(const Page& page, const Unit& unit, const TownSentences& how);

/// The end of the capitalised words that begin at `begin`, with the small ones between them ("town.small").
std::size_t endOfCapitals(const Page& page, std::size_t begin, std::size_t limit);

/// Bytes of what joins a further town to the one that ends here (" und ", " / "); 0: nothing.
std::size_t lengthOfJoint(const Page& page, std::size_t end);

/// Whether the words are neither work ("in Pflege") nor an employer, as a town's name is.
bool isFreeOfNouns(const Page& page, Span words);

/// Where a piece of the flat text stands.
Span flatSpanOf(const Page& page, std::string_view piece);

}  // namespace offerbook::extract::find
