#pragma once

#include "core/compare/comparison.h"

namespace offerbook::compare {

/// What nobody states, as questions, in the order of the offers and of the editor's fields. A question could change the
/// decision where, with another answer to it, the order of two offers that can be compared would be another one, or where
/// it alone keeps an offer from being compared at all; each rule stands beside its question in the source.
std::vector<OpenQuestion> openQuestionsOf(const Comparison& comparison, const ReferenceData& reference);

}  // namespace offerbook::compare
