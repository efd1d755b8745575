#pragma once

#include "core/book/book.h"

#include <vector>

namespace offerbook::ui {

/// Every benchmark that a document of the book gives, in the book's order.
std::vector<Benchmark> benchmarksOf(const book::Book& book);

}  // namespace offerbook::ui
