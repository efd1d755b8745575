#pragma once

#include <QString>

#include <string_view>

namespace offerbook::ui {

/// A source as it is shown: titles stay in the language they have, but what the reference data says of a source in words of
/// its own, of a source or of a rate ("general knowledge, not confirmed by a source") is said in the language of the reader.
QString citation(std::string_view source);

}  // namespace offerbook::ui
