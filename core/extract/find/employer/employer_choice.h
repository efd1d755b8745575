#pragma once

#include "core/extract/find/employer/employer_candidates.h"
#include "core/extract/find/employer/employer_model.h"

namespace offerbook::extract::find {

/// Weighs the names of a text against each other and against "it names none". The findings are then the name that is taken, as
/// the strongest, and the names that might be meant beside it; none where the chance of every name is below what the model asks
/// for. The rules must have been asked before.
void chooseEmployer(EmployerCandidates& candidates, const EmployerModel& model);

}  // namespace offerbook::extract::find
