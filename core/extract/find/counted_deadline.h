#pragma once

#include "core/extract/find/finders.h"

#include <vector>

namespace offerbook::extract::find {

/// "Within three weeks of publication": the day, counted from the day on which the text or its data say that it was published.
/// Nothing where that day is not said, said twice, or open, and nothing for working days, which differ from place to place.
std::vector<Finding<DayStated>> countedDeadlines(const Clues& clues);

}  // namespace offerbook::extract::find
