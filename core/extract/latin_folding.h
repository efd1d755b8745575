#pragma once

#include <string_view>

namespace offerbook::extract {

/// The plain Latin letters of a code point from U+00C0 to U+024F or U+1E00 to U+1EFF, in small ("Ü" -> "u", "ß" -> "ss"); empty
/// where it is no letter with a plain form.
std::string_view plainLatin(char32_t codePoint);

}  // namespace offerbook::extract
