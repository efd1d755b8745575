#pragma once

#include <string>
#include <string_view>

namespace offerbook::text {

/// A sort key: byte-wise order of keys is the locale's order of the texts (accents and case last).
std::string sortKey(std::string_view utf8, std::string_view locale);
/// Lower case without accents, for comparing and searching: "Zürich" -> "zurich".
std::string fold(std::string_view utf8);

}  // namespace offerbook::text
