#pragma once

#include "core/extract/find/asked_patterns.h"
#include "core/extract/folded_text.h"

#include <cstddef>
#include <string_view>

namespace offerbook::extract::find {

/// "Offenbach am Main", "Landau in der Pfalz", "Freiburg i. Br.": where the name of a German, Austrian or Swiss town ends that a
/// list has by its first word. `flat`: folded words of a page; `name`: what the list has.
std::size_t withRiver(const AskedPatterns& asked, std::string_view flat, text::Span name);

}  // namespace offerbook::extract::find
