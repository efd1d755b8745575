#pragma once

#include "core/extract/find/employer/employer_model.h"
#include "core/extract/find/employer/name_runs.h"

#include <vector>

namespace offerbook::extract::find {

/// Adds the cues of the words and signs right before the words `first` to `last` of a unit, and right behind them.
void addSurroundings(const Page& page, const EmployerModel& model, const std::vector<NameWord>& words, std::size_t first,
                     std::size_t last, CueSet& cues);

}  // namespace offerbook::extract::find
