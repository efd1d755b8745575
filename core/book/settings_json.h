#pragma once

#include "core/base/expected.h"
#include "core/compare/comparison.h"

#include <nlohmann/json_fwd.hpp>

namespace offerbook::book {

/// The lens of a stored comparison.
nlohmann::json toJson(const compare::Settings& settings);
Expected<compare::Settings, Message> settingsFromJson(const nlohmann::json& value);

}  // namespace offerbook::book
