#pragma once

#include "core/extract/find/finders.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// A group of patterns for how well a language is spoken.
struct LevelWord {
    std::string_view group;
    LanguageLevel level;
};
/// In the order of trust where two stand at the same place: "very good" before "good".
inline constexpr std::array<LevelWord, 7> levelWords{{{"level.native", LanguageLevel::native},
                                                      {"level.very_good", LanguageLevel::veryGood},
                                                      {"level.fluent", LanguageLevel::fluent},
                                                      {"level.basic", LanguageLevel::basic},
                                                      {"level.working", LanguageLevel::working},
                                                      {"level.good", LanguageLevel::good},
                                                      {"level.learning", LanguageLevel::learning}}};

struct PlacedLevel {
    Span at;
    LanguageLevel level;
};

/// How well languages are asked for in one sentence: words ("fluent") and levels of the Common European Framework of
/// Reference ("B2"), in the order of the sentence.
class LanguageLevels {
public:
    LanguageLevels(const Page& page, std::size_t unit);

    [[nodiscard]] std::optional<PlacedLevel> firstWithin(Span within) const;
    [[nodiscard]] std::optional<PlacedLevel> lastWithin(Span within) const;
    /// "Gut Englisch", "Schulenglisch": a level whose words hold the name of a language.
    [[nodiscard]] std::optional<PlacedLevel> joinedTo(Span name) const;
    /// A level of the framework, which says it most exactly.
    [[nodiscard]] std::optional<LanguageLevel> ofFramework(Span within) const;
    /// "German is your mother tongue", "Englisch ist fliessend": the level in the words behind a language.
    [[nodiscard]] std::optional<LanguageLevel> saidOf(Span behind) const;
    /// "... in English. Level B2 (CEFR).": the level stands in a short sentence of its own.
    [[nodiscard]] std::optional<LanguageLevel> ofNextSentence() const;

    /// "German" and below it "fluent", as forms have them: the level in the next line, where a name is all of this one.
    [[nodiscard]] std::optional<LanguageLevel> belowName(Span name) const;

    /// "Native French and at least C1 Dutch": behind an "and" and right before another name the level is that one's; where it
    /// begins, else the end of what stands between the two names.
    [[nodiscard]] std::size_t beginOfNext(Span between) const;

private:
    [[nodiscard]] std::optional<LanguageLevel> ofLineBelow() const;
    [[nodiscard]] Span withoutEndMark(Span at) const;
    void collectWords();
    void collectOfFramework();
    void dropNounsOfLevels();
    void dropWordsOfCodes();
    void takeLowerOfRanges();

    const Page& page_;
    const Unit& unit_;
    std::size_t number_;
    std::vector<PlacedLevel> levels_;
};

}  // namespace offerbook::extract::find
