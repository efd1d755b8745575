#pragma once

#include <string>
#include <string_view>

namespace offerbook {

/// For recognising words of European languages in machine tables: small letters without accents, everything else as single
/// spaces, full stops dropped: "États-Unis (U.S.)" -> "etats unis us". Not for sorting or searching: that is core/text's.
std::string foldWords(std::string_view utf8);

}  // namespace offerbook
