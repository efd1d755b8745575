#pragma once

#include "core/extract/find/employer/employer_candidates.h"

namespace offerbook::extract::find {

/// Names that stand behind a label: "Employer: Example Works", an organisation among the tags or the places of work.
void addLabelledEmployers(EmployerCandidates& to);
/// The second line of a page's front matter, where it names an organisation.
void addSubtitle(EmployerCandidates& to);

}  // namespace offerbook::extract::find
