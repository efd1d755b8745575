#pragma once

#include "core/extract/read_text.h"

#include <vector>

namespace offerbook::extract {

/// Fields of a form that nobody filled in: "{{ City }}", "[Your company]", "<Firma>", "(importo)", "XX", "______". Links, list
/// marks, names that were blackened and the template language of web sites are none.
std::vector<Span> findPlaceholders(const ReadText& text);

}  // namespace offerbook::extract
