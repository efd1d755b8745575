#pragma once

#include "core/compare/horizon/timeline.h"

namespace offerbook::compare {

/// End by end; either end of `b` may be the larger.
MoneyRange plus(const MoneyRange& a, const MoneyRange& b);

/// The sum of those segments to the end of a month.
MoneyRange paidBy(const std::vector<Segment>& segments, int month, bool certainOnly, Currency currency);

/// What the extension changes by the end of a month, times its probability: rounded once, half to even.
MoneyRange extensionBy(const Timeline& timeline, int month, Currency currency);

/// What has been paid by the end of each month of the horizon.
std::vector<HorizonMonth> cumulative(const Timeline& timeline, int months, Currency currency);

}  // namespace offerbook::compare
