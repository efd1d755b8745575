#pragma once

#include "core/extract/find/employer/employer_candidates.h"

namespace offerbook::extract::find {

/// "Seit 1923 stellt die Metzgerei Rinderle ...", "Arbeiten im St.-Anna-Spital": in German a word for a house (shop, practice,
/// club, school) and a name of its own behind it, or before its hyphen, say who it is, whatever the sentence says of it. Counts
/// near the top of a page alone.
void addNamedHouses(EmployerCandidates& to);

}  // namespace offerbook::extract::find
