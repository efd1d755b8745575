#pragma once

#include <locale>
#include <string>
#include <string_view>

namespace offerbook::text {

/// The name as ICU's data files write it: "de-CH", "de_CH.UTF-8" and "de_CH" are "de_CH"; "" and "C" are "en_US".
std::string localeName(std::string_view name);

/// The locale object of that name with the ICU backend, made once and shared. The process's global locale is neither read
/// nor changed.
const std::locale& icuLocale(std::string_view name);

/// Whether Boost.Locale was built with the ICU backend.
bool hasIcuBackend();

}  // namespace offerbook::text
