#pragma once

#include "core/compare/comparison.h"
#include "core/compare/text_table.h"
#include "core/text/format.h"

namespace offerbook::app {

/// A comparison in words for a terminal or a page: the figures formatted, the sentences in the language installed.
compare::TextTable tableOf(const compare::Comparison& comparison, const text::Formatter& format);

}  // namespace offerbook::app
