#pragma once

#include "core/book/book.h"
#include "core/book/database.h"

namespace offerbook::book {

/// Hits of prefix search, postings before documents without one, each in the order they came into the book.
std::vector<SearchHit> search(Database& database, std::string_view words);

/// The words of a search, each as a quoted prefix of FTS5 ("zür"*), so that no sign in them is taken as syntax.
std::vector<std::string> searchTerms(std::string_view words);

}  // namespace offerbook::book
