#pragma once

#include "core/extract/find/language/language_clauses.h"

#include <optional>
#include <utility>
#include <vector>

namespace offerbook::extract::find {

/// Reads the languages that one sentence asks for.
class LanguagesOfSentence {
public:
    LanguagesOfSentence(const Page& page, std::size_t unit, std::vector<LanguageHit> named)
        : page_(page),
          unit_(page.units()[unit]),
          number_(unit),
          named_(std::move(named)),
          levels_(page, unit),
          nextLevel_(named_.empty() ? std::nullopt : levels_.ofNextSentence()),
          clauses_(page, unit, named_, levels_) {}
    LanguagesOfSentence(const LanguagesOfSentence&) = delete;
    LanguagesOfSentence& operator=(const LanguagesOfSentence&) = delete;

    [[nodiscard]] std::vector<LanguageRequirement> read() const;

private:
    [[nodiscard]] std::optional<LanguageLevel> levelOf(std::size_t i) const;
    [[nodiscard]] std::optional<LanguageLevel> behindVerb(std::size_t i, Span clause) const;
    [[nodiscard]] std::optional<LanguageLevel> ofPair(std::size_t i, std::size_t end) const;
    [[nodiscard]] bool isOfPrevious(const PlacedLevel& level, std::size_t previousEnd, std::size_t at) const;
    [[nodiscard]] bool isJoinedToNext(std::size_t i) const;
    [[nodiscard]] std::size_t endOfList(std::size_t first) const;
    [[nodiscard]] bool opensOther(Span between) const;
    [[nodiscard]] char nextSign(std::size_t at) const;
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> anyOfList() const;
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> listBehindOneMore() const;
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> listOfExamples() const;
    [[nodiscard]] std::optional<LanguageRequirement> toBeLearnt(std::size_t i) const;
    [[nodiscard]] std::optional<Span> theOther(std::pair<std::size_t, std::size_t> list) const;
    [[nodiscard]] std::optional<LanguageLevel> levelOfOther(Span words) const;
    [[nodiscard]] std::size_t beginOfList(std::size_t last) const;
    [[nodiscard]] LanguageRequirement oneOf(std::size_t begin, std::size_t end) const;

    const Page& page_;
    const Unit& unit_;
    std::size_t number_;
    std::vector<LanguageHit> named_;
    LanguageLevels levels_;
    std::optional<LanguageLevel> nextLevel_;
    LanguageClauses clauses_;
};

}  // namespace offerbook::extract::find
