#pragma once

#include "core/extract/find/finders.h"
#include "core/posting/document.h"

#include <vector>

namespace offerbook::extract {

/// The pay figures of a text that is no posting, with the level or role each is for.
std::vector<Benchmark> findBenchmarks(const find::Clues& clues);

}  // namespace offerbook::extract
