#pragma once

#include "core/extract/find/employer/employer_candidates.h"

namespace offerbook::extract::find {

/// Names of the lines at the top of a page: a line that is an organisation, a part of "Technician | Somebody | Bonn", the
/// line between title and place.
void addEmployersOfHead(EmployerCandidates& to);

}  // namespace offerbook::extract::find
