#pragma once

#include <string>
#include <string_view>

namespace offerbook::text {

/// The words between the quotation marks of a language ("en", "de", ...; any other is written as English): “word”, „Wort“,
/// « mot » with narrow no-break spaces, «parola».
std::string quoted(std::string_view words, std::string_view language);

}  // namespace offerbook::text
