#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/base/name_table.h"
#include "core/base/text_hash.h"
#include "core/extract/folded_text.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace offerbook::extract {

/// A word or phrase of a vocabulary file, in folded form.
struct Phrase {
    std::string text;      ///< folded, without the stars
    std::string value;     ///< what it stands for within its group: "month" for "monatlich"
    std::string language;  ///< ISO 639-1, or "" where it stands in every language
    std::uint16_t group = 0;
    bool openLeft = false;   ///< "*stunde": may be the end of a longer word
    bool openRight = false;  ///< "befrist*": may be the beginning of one
};

/// A phrase that stands in a text. Both spans mean the same bytes.
struct Hit {
    Span at;      ///< in the original text
    Span folded;  ///< in its folded form
    const Phrase* phrase = nullptr;
    [[nodiscard]] const std::string& value() const { return phrase->value; }
};

/// A phrase where it stands in a folded text.
struct PlacedPhrase {
    Span folded;
    const Phrase* phrase = nullptr;
    std::uint16_t group = 0;  ///< the phrase's
};

/// The phrases of a text by their groups, in one piece of memory.
class HitsByGroup {
public:
    HitsByGroup() = default;
    /// The phrases of each group stay in their order; of two that overlap the longer one stays, of equals the first.
    HitsByGroup(const std::vector<PlacedPhrase>& placed, std::size_t groups, const FoldedText& text);
    /// In the order of the text; groups that no text has are empty.
    [[nodiscard]] std::span<const Hit> of(std::size_t group) const {
        if (group >= groups_.size()) return {};
        return std::span(hits_).subspan(groups_[group].begin, groups_[group].size());
    }

private:
    std::vector<Hit> hits_;
    std::vector<Span> groups_;  // into hits_
};

/// The words of the languages as data: resources/vocabulary/*.json, each
///   {"language": "de", "groups": {"period": {"month": ["pro monat", "monatlich*"], ...}, ...}}
/// Several files may add to one group. Phrases are compared in folded form (see FoldedText); a space stands for any
/// white space without an empty line; a star at an end lets the word go on there. Groups named "asked.*" are looked for
/// nowhere: a rule asks for their words at a place that it has found already (exactly), so that they may be as short and common
/// as "th" or "of". Immutable after loading.
class Vocabulary {
public:
    static constexpr std::uint16_t noGroup = 0xffff;

    /// Every *.json of the folder, and what is given in its form. Errors: extract.vocabulary-missing,
    /// extract.vocabulary-broken.
    static Expected<std::shared_ptr<const Vocabulary>, Message> load(const std::filesystem::path& folder,
                                                                     std::vector<std::pair<std::string, std::string>> more = {});
    /// The same from texts in memory, each with its name.
    static Expected<std::shared_ptr<const Vocabulary>, Message> parse(
        const std::vector<std::pair<std::string, std::string>>& files);
    ~Vocabulary();
    Vocabulary(const Vocabulary&) = delete;
    Vocabulary& operator=(const Vocabulary&) = delete;

    /// noGroup where no file has the group.
    [[nodiscard]] std::uint16_t groupId(std::string_view name) const;
    [[nodiscard]] std::size_t groupCount() const { return groups_.size(); }
    [[nodiscard]] const std::vector<Phrase>& phrases() const { return phrases_; }
    /// The value of a phrase that is the whole of a folded text; nullptr where there is none in the group.
    [[nodiscard]] const Phrase* exactly(std::string_view group, std::string_view folded) const;

    /// Every phrase in a text, by group id, each group in the order of the text; of two hits of one group that overlap the
    /// longer one stays, of equals the first. One pass, time linear in the text.
    [[nodiscard]] HitsByGroup findAll(const FoldedText& text) const;

private:
    Vocabulary();
    class Index;
    NameTable groups_;
    std::vector<Phrase> phrases_;
    std::vector<TextTable<std::size_t>> byText_;  // of each group, the first phrase of that text
    std::unique_ptr<Index> index_;
};

}  // namespace offerbook::extract
