#pragma once

#include "core/extract/find/employer/employer_candidates.h"

namespace offerbook::extract::find {

/// "Studio Example & Partners" beside the domain "examplepartners": the domain speaks for the whole name.
void supportFullerNames(EmployerCandidates& candidates);
/// "Example Institute (EI)", "EI" and "EI - Example Institute" are one: the strongest form stands for all.
void unite(EmployerCandidates& candidates);
/// "An der Technischen Universität": the name as it is called, not as the German sentence declines it.
void callByName(EmployerCandidates& candidates);
/// "chez La Belle Marmite", "Les Petits Curieux proposent": an article with a capital within a sentence, or a plural one before
/// no word for a house, is of the name. Of the strongest finding, which is the first.
void callWithArticle(EmployerCandidates& candidates);

}  // namespace offerbook::extract::find
