#pragma once

#include <string>
#include <string_view>

namespace offerbook::text {

/// The name of a country (ISO 3166-1 alpha-2) in a language ("de"): "Schweiz". Empty where the code is not known.
std::string countryName(std::string_view alpha2, std::string_view inLanguage);
/// The name of a language (ISO 639-1) in a language: "French". Empty where the code is not known.
std::string languageName(std::string_view iso639, std::string_view inLanguage);

}  // namespace offerbook::text
