#pragma once

#include "core/compare/comparison.h"
#include "core/compare/comparison_text.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace offerbook::compare {

/// The "horizon" object of a comparison as JSON; `ladder` writes one as everywhere else.
nlohmann::ordered_json horizonJson(const Comparison& comparison, const Horizon& horizon, const Sentence& sentence,
                                   const std::function<nlohmann::ordered_json(const Ladder&)>& ladder);

}  // namespace offerbook::compare
