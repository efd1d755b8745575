#include "core/text/names.h"

#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <array>
#include <cctype>

namespace offerbook::text {
namespace {

using Lookup = int32_t (*)(const char*, const char*, UChar*, int32_t, UErrorCode*);

/// ICU hands an unknown code back with a warning: that is no name.
std::string nameBy(Lookup lookUp, const std::string& locale, std::string_view inLanguage) {
    std::array<UChar, 128> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const std::string display(inLanguage.empty() ? std::string_view("en") : inLanguage);
    const auto length = lookUp(locale.c_str(), display.c_str(), buffer.data(), static_cast<int32_t>(buffer.size()), &status);
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || length <= 0) return {};
    std::string name;
    icu::UnicodeString(buffer.data(), length).toUTF8String(name);
    return name;
}

bool isCode(std::string_view code) {
    if (code.size() != 2) return false;
    for (const char c : code)
        if (std::isalpha(static_cast<unsigned char>(c)) == 0) return false;
    return true;
}

}  // namespace

std::string countryName(std::string_view alpha2, std::string_view inLanguage) {
    return isCode(alpha2) ? nameBy(uloc_getDisplayCountry, "und_" + std::string(alpha2), inLanguage) : std::string();
}

std::string languageName(std::string_view iso639, std::string_view inLanguage) {
    return isCode(iso639) ? nameBy(uloc_getDisplayLanguage, std::string(iso639), inLanguage) : std::string();
}

}  // namespace offerbook::text
