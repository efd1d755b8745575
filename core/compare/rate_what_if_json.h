#pragma once

#include "core/compare/comparison_text.h"
#include "core/compare/rate_what_if.h"

#include <nlohmann/json.hpp>

namespace offerbook::compare {

/// One entry of "whatIf" in the JSON of a comparison.
nlohmann::ordered_json toJson(const RateWhatIf& whatIf, const Comparison& comparison, const Sentence& sentence);

}  // namespace offerbook::compare
