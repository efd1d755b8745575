#pragma once

#include "core/extract/find/employer/employer_candidates.h"

namespace offerbook::extract::find {

/// "Example Academy, Smalltown" where the text else says "Example Academy": the name without its town.
void cutTowns(EmployerCandidates& candidates);
/// Weighs each candidate by how often and how the text names it: the employer's name comes again and again, that of a
/// project or a product, or a word that only begins a sentence, is none.
void countMentions(EmployerCandidates& candidates);

}  // namespace offerbook::extract::find
