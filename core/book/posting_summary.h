#pragma once

#include "core/posting/posting.h"

#include <optional>
#include <string>

namespace offerbook::book {

/// What lists show of a posting, taken from its fields.
struct PostingColumns {
    std::string title;
    std::string employer;
    std::string place;  ///< "Geneva CH", "Geneva CH +2" where there are more
    std::optional<std::string> deadline;
    bool confirmed = false;
    bool contradicted = false;
};
PostingColumns columnsOf(const Posting& posting);

}  // namespace offerbook::book
