#pragma once

#include "core/compare/comparison.h"

namespace offerbook::compare {

/// Whether every amount that `a` can mean is at least every one that `b` can mean. Both have results in one currency.
bool paysAtLeast(const ComparablePay& a, const ComparablePay& b);

/// Indices of the offers that surely pay best; see Comparison::bestPay.
std::vector<std::size_t> bestPayOf(const std::vector<ComparableOffer>& offers);
std::vector<std::size_t> bestRemoteOf(const std::vector<ComparableOffer>& offers);

}  // namespace offerbook::compare
