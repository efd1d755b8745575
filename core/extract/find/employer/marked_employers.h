#pragma once

#include "core/extract/find/employer/employer_candidates.h"

namespace offerbook::extract::find {

/// Adds the subject of a sentence near the top that stands in bold, in quotes or in a link, or that is written as an address
/// of the web: "The **Example Foundation (EF)** has", "[Example Works](https://...) builds", "example.org cerca".
void addMarkedEmployers(EmployerCandidates& to);

}  // namespace offerbook::extract::find
