#pragma once

#include <string_view>

namespace offerbook {

/// Whether this is a code of ISO 3166-1 alpha-2, in capitals ("CH"). Codes that users made up ("XK") are not.
bool isCountryCode(std::string_view code);
/// Whether this is a code of ISO 639-1, in small letters ("de").
bool isLanguageCode(std::string_view code);

}  // namespace offerbook
