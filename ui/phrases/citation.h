#pragma once

#include "core/text/format.h"

#include <QString>

#include <string_view>

namespace offerbook::ui {

/// A source as it is shown: titles stay in the language they have, but what the reference data says of a source in words of
/// its own, of a source or of a rate ("general knowledge, not confirmed by a source") is said in the language of the reader,
/// with its figures and days as `format` writes them.
QString citation(std::string_view source, const text::Formatter& format);

}  // namespace offerbook::ui
