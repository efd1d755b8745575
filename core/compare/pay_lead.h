#pragma once

#include "core/compare/comparison.h"

#include <optional>

namespace offerbook::compare {

/// How far the one best-paid offer is ahead.
struct PayLead {
    std::size_t over = 0;  ///< index of the offer that comes closest
    Money least;           ///< the lowest that the best can pay less the highest of the other; zero or more
};

/// Empty where no single offer is the best, or a bound that decides it is open.
std::optional<PayLead> smallestLead(const Comparison& comparison);

}  // namespace offerbook::compare
