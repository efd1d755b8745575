#pragma once

#include "core/extract/read_text.h"
#include "core/posting/posting.h"

#include <cstddef>

namespace offerbook::extract::split {

/// Where the list begins, of a page whose first words are the title of a list of postings ("Latest jobs"), which beside an
/// advert would head a box of similar ones; 0 where the text does not begin so.
std::size_t listBelowTitle(const ReadText& text);
/// Moves everything that a posting quotes by a distance: from offsets into a part to offsets into the whole text.
void moveEvidence(Posting& posting, std::size_t distance);

}  // namespace offerbook::extract::split
