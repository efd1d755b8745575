#pragma once

#include "core/compare/comparison.h"

namespace offerbook::compare {

/// The finding of a comparison in one sentence: who pays most, or why the offers cannot be ordered.
Message headlineOf(const Comparison& comparison);

}  // namespace offerbook::compare
