#pragma once

#include "core/compare/horizon/timeline.h"

namespace offerbook::compare {

/// The sum over the horizon with its way: the ladder of a year's pay, then what runs, comes once, follows and may be
/// extended, each added exactly. `certainOnly` ends with what the contract promises.
Ladder sumLadder(const OfferPay& pay, const Timeline& timeline, const TimelineInput& input, bool certainOnly);

}  // namespace offerbook::compare
