#pragma once

#include "core/extract/find/finders.h"

#include <optional>
#include <string_view>

namespace offerbook::extract::find {

/// The value of the structured data at a path of schema.org; nullptr: none.
const StructuredValue* structuredValue(const Clues& clues, std::string_view path);

/// The value is what data write for "yes"; false for none.
bool isYes(const StructuredValue* value);

/// The only number of a value, whatever signs group its digits ("80'000", "80.000,00"): as a string people write it as they
/// would in a text, "50k" too. nullopt for none, for several and for one that letters go on.
std::optional<Decimal> numberOf(const StructuredValue* value);

}  // namespace offerbook::extract::find
