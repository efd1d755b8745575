#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/base/text_hash.h"
#include "core/extract/find/page.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
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
    /// The names as beginnings of words, in the form of a vocabulary's file: its one pass over a text finds where they stand.
    [[nodiscard]] std::string asVocabulary() const;
    /// Languages in a unit of a page whose vocabulary has the names, also inflected and as the first part of a word
    /// ("Deutschkenntnisse", "englischer").
    [[nodiscard]] std::vector<LanguageHit> find(const Page& page, const Unit& unit) const;

private:
    [[nodiscard]] std::optional<LanguageHit> at(const Page& page, const Unit& unit, std::size_t begin) const;

    TextTable<std::string> codes_;
    std::size_t shortest_ = 0;
    std::size_t longest_ = 0;
};

/// A word whose letters are all capitals: "NL".
[[nodiscard]] bool isInCapitals(const Page& page, Span word);
/// What a list of "word code" has for a word ("language.letter-codes": "d de"); empty where it does not have it.
[[nodiscard]] std::string codeInList(const Page& page, std::string_view list, std::string_view word);

}  // namespace offerbook::extract::find
