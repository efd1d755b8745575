#pragma once

#include "core/extract/find/language/language_levels.h"

#include <optional>
#include <vector>

namespace offerbook::extract::find {

/// What a sentence says of each of the languages it names: its clause, whether that only wishes for the language, or drops it.
/// Languages are counted from 0 in the order of the sentence.
class LanguageClauses {
public:
    LanguageClauses(const Page& page, std::size_t unit, const std::vector<LanguageHit>& named, const LanguageLevels& levels)
        : page_(page), unit_(page.units()[unit]), number_(unit), named_(named), levels_(levels) {}

    /// The clause of a language: up to a semicolon or full stop, or a comma or "but" that another clause follows.
    [[nodiscard]] Span clauseOf(std::size_t i) const;
    [[nodiscard]] bool isWishedAt(std::size_t i) const;
    /// "Knowledge of Swedish is not necessary."
    [[nodiscard]] bool isDropped(std::size_t i) const;
    /// "No knowledge of Dutch is required": what stands right before the language takes it away; the end of the language.
    [[nodiscard]] std::optional<std::size_t> endOfNoNeed(std::size_t i) const;
    /// "Le français n'est pas nécessaire, mais un plus": what is dropped and yet wished for. Words: "language.but".
    [[nodiscard]] std::optional<LanguageRequirement> wishBehindDrop(std::size_t i) const;
    /// "... is required, but some basic knowledge will be helpful": the wish behind it.
    [[nodiscard]] std::optional<LanguageRequirement> wishBehind(std::size_t i, std::size_t from) const;

    /// Nothing but a comma, or one with an article, stands between two languages. Words: "language.list-joint".
    [[nodiscard]] bool isListComma(Span between) const;

private:
    [[nodiscard]] Span inBrackets(std::size_t i, Span clause) const;
    [[nodiscard]] Span besideOthers(std::size_t i, Span clause) const;
    [[nodiscard]] bool isInBracket(std::size_t at) const;
    [[nodiscard]] Span betweenCommas(std::size_t i, Span clause) const;
    [[nodiscard]] bool isAsideInBracket(std::size_t at) const;
    [[nodiscard]] bool isSaidOfAllBefore(Span wish, Span clause) const;
    [[nodiscard]] bool isShortened(std::string_view before) const;
    [[nodiscard]] std::size_t firstOfChain(std::size_t last) const;
    [[nodiscard]] std::size_t lastOfChoice(std::size_t first) const;
    [[nodiscard]] bool isListOfChoice(std::size_t left, std::size_t comma) const;
    [[nodiscard]] bool isAskedThenWished(Span left, Span right) const;
    [[nodiscard]] bool saysMore(Span within) const;
    [[nodiscard]] bool isDroppedWith(std::size_t i, Span dropped) const;
    [[nodiscard]] bool isOneClause(Span between) const;
    [[nodiscard]] bool isOnlyWish(Span dropped, Span clause) const;
    [[nodiscard]] bool isRefusedWithout() const;
    [[nodiscard]] bool isAnsweredByNo() const;
    [[nodiscard]] bool isOneNounOfAll(std::size_t left, std::size_t last) const;
    [[nodiscard]] bool isWishedInNext(std::size_t i) const;
    [[nodiscard]] bool speaksOfOther(Span behind) const;

    const Page& page_;
    const Unit& unit_;
    std::size_t number_;
    const std::vector<LanguageHit>& named_;
    const LanguageLevels& levels_;
};

}  // namespace offerbook::extract::find
