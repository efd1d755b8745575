#pragma once

#include "core/book/book.h"
#include "core/book/sqlite_writer.h"

namespace offerbook::book {

/// What is wrong in a book, each as a line for people; empty where nothing is.
std::vector<Message> check(Database& database, const Tables& tables);

}  // namespace offerbook::book
