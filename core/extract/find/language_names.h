#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/base/text_hash.h"
#include "core/extract/find/page.h"

#include <bitset>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// A language named in a text.
struct LanguageHit {
    std::string code;  ///< ISO 639-1
    Span at;           ///< flat offsets
};

/// Names of languages in four languages: resources/vocabulary/places/languages.json. Immutable.
class LanguageNames {
public:
    static Expected<std::shared_ptr<const LanguageNames>, Message> load(const std::filesystem::path& file);
    /// Languages in a unit, also inflected and as the first part of a word ("Deutschkenntnisse", "englischer").
    [[nodiscard]] std::vector<LanguageHit> find(const Page& page, const Unit& unit) const;

private:
    /// Most words begin no language's name, which their first three letters tell.
    [[nodiscard]] static std::size_t beginningOf(std::string_view word) {
        const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(word[i])); };
        return (byte(0) * 961 + byte(1) * 31 + byte(2)) & 0xFFFU;
    }

    TextTable<std::string> codes_;
    std::bitset<0x1000> beginnings_;
    std::size_t shortest_ = 0;
    std::size_t longest_ = 0;
};

}  // namespace offerbook::extract::find
