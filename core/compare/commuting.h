#pragma once

#include "core/compare/comparison.h"

namespace offerbook::compare {

/// What the way to work takes in a year: stated per office day, times the office days. Empty without a way.
ComparableCommute commuteOf(const Posting& posting, const ComparableRemote& remote);

}  // namespace offerbook::compare
