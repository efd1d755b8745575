#pragma once

#include "core/compare/ladder.h"
#include "core/compare/taxed_place.h"

namespace offerbook::compare {

/// A net or tax-free figure of one place as the gross that would be needed in another: the amount, brought to the other
/// place's currency, and the smallest gross there that leaves it, rung by rung. `net` is for `period` of the other place's
/// TaxCase. Without a rate, or where no gross reaches the net, the ladder ends in words.
Ladder equivalentGross(const Money& net, const TaxedPlace& elsewhere, const ReferenceData& reference, Date asOf);

}  // namespace offerbook::compare
