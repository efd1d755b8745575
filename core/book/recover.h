#pragma once

#include "core/book/book.h"

namespace offerbook::book {

/// What could be saved of a damaged book, and what could not.
struct Recovery {
    int postings = 0;
    int documents = 0;
    int candidates = 0;
    int comparisons = 0;
    std::vector<Message> lost;  ///< empty where everything but the history was saved
};

/// Reads what is readable of a damaged book into a new one, entry by entry. The damaged file is not touched (a copy of it is
/// read), and `target` only comes to be when something was saved. The new book has no history.
Expected<Recovery, BookError> recover(const std::filesystem::path& damaged, const std::filesystem::path& target,
                                      const Clock& clock);

}  // namespace offerbook::book
