#pragma once

#include "core/extract/find/employer/employer_names.h"

#include <optional>

namespace offerbook::extract::find {

/// "Example Rivers Trust" where "the Trust is looking for": the name that the text gives the house elsewhere, if it does. `kind`:
/// the word for what it is.
std::optional<Span> fullNameOf(const EmployerNames& names, Span kind);

/// "Example University" of "the Sound Lab at Example University": the house whose part the words are, where the text names it
/// right behind them.
std::optional<Span> wholeBehind(const EmployerNames& names, Span part);

}  // namespace offerbook::extract::find
