#pragma once

#include "core/compare/horizon/horizon.h"

namespace offerbook::compare {

/// Where one offer's sum passes another's, by month. The middles of the ranges are compared; gross is never held against net,
/// nor anything against pay of which that is not known.
std::vector<Overtaking> overtakingsOf(const std::vector<HorizonOffer>& offers);

/// Whether the sums of two offers may be held against each other.
bool areComparable(const HorizonOffer& a, const HorizonOffer& b);

}  // namespace offerbook::compare
