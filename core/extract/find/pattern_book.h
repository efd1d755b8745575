#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/extract/find/asked_patterns.h"
#include "core/extract/find/topic.h"
#include "core/extract/folded_text.h"
#include "core/money/decimal.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace offerbook::extract::find {

using text::Span;

class GradeForms;

/// The named parts that patterns may have.
enum class Part : std::uint8_t { lo, hi, per, perb, perweekly, max, who, ref, title, name, region, fte, days, count };

/// A place where a pattern of the book stands. Offsets are into the text that was scanned.
struct PatternHit {
    std::size_t group = 0;
    Span at;
    std::vector<std::pair<Part, Span>> parts;
    [[nodiscard]] std::optional<Span> part(Part which) const;
};

/// The finders' patterns as data: resources/vocabulary/patterns/*.json, one file a language and one for what every language
/// has ("language": ""), RE2 (linear time) over folded text. "patterns" are looked for anywhere in a sentence, "before" in the
/// words just before a place, "labels" are whole labels and headings, "asked" and "words" are AskedPatterns, "grades" GradeForms.
/// Immutable after loading.
class PatternBook {
public:
    /// What the digest does not know of the patterns yet is read off them, and added to it. Errors: extract.vocabulary-missing,
    /// extract.vocabulary-broken.
    static Expected<std::shared_ptr<const PatternBook>, Message> load(const std::filesystem::path& folder, PatternDigest& digest);
    static Expected<std::shared_ptr<const PatternBook>, Message> load(const std::filesystem::path& folder);
    ~PatternBook();
    PatternBook(const PatternBook&) = delete;
    PatternBook& operator=(const PatternBook&) = delete;

    [[nodiscard]] std::size_t groupCount() const;
    /// The number of a group of "patterns"; groupCount() where no file has it.
    [[nodiscard]] std::size_t group(std::string_view name) const;
    /// The patterns for a text in these languages (ISO 639-1): theirs and the English ones, which stand in texts of every
    /// language; all where no file has one of them. A word means something else in another language ("stand", "net").
    [[nodiscard]] LanguageSet languagesOf(const std::vector<std::string>& codes) const;
    /// One language alone; none where no file is in it.
    [[nodiscard]] LanguageSet onlyLanguage(std::string_view code) const;
    /// What is not looked for, but asked about.
    [[nodiscard]] const AskedPatterns& asked() const;
    [[nodiscard]] const GradeForms& grades() const;
    /// Every hit within the units, which do not overlap and are in order. `visit(unit, hit)`. The patterns of a group are
    /// tried where `isAsked(group, unit)`.
    void scan(std::string_view flat, const std::vector<Span>& units, LanguageSet languages,
              const std::function<bool(std::size_t, std::size_t)>& isAsked,
              const std::function<void(std::size_t, PatternHit&&)>& visit) const;
    /// True where the words end in a pattern of the "before" group.
    [[nodiscard]] bool endsIn(std::string_view beforeGroup, std::string_view words, LanguageSet languages) const;
    /// Bytes of the words that a pattern of a "before" group takes at their start; 0: none.
    [[nodiscard]] std::size_t lengthAtStart(std::string_view beforeGroup, std::string_view words, LanguageSet languages) const;
    /// Where a pattern of a "before" group first stands in the words.
    [[nodiscard]] std::optional<std::size_t> firstAt(std::string_view beforeGroup, std::string_view words,
                                                     LanguageSet languages) const;
    [[nodiscard]] TopicSet topicsOf(std::string_view foldedLabel) const;
    /// "24", "2.5", "zwei".
    [[nodiscard]] std::optional<Decimal> number(std::string_view folded) const;
    /// Patterns that have no literal to look for first: each costs a run per sentence. For the test that keeps them few.
    [[nodiscard]] std::vector<std::string> withoutLiteral() const;

private:
    PatternBook();
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace offerbook::extract::find
