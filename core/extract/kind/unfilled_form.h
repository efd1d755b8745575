#pragma once

#include "core/extract/read_text.h"

namespace offerbook::extract {

/// A form with nothing filled in, though nothing in it says that it is one: labels with no value below each other and bullets
/// without words make up much of it ("Department:", "Reports to:", "-"), or its front matter has the names of types for values
/// ("salary: string").
bool isUnfilledForm(const ReadText& text);

}  // namespace offerbook::extract
