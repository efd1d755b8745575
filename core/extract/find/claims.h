#pragma once

#include "core/extract/find/finding.h"
#include "core/extract/find/page.h"

#include <algorithm>

namespace offerbook::extract::find {

/// Which statements of a page can contradict each other. Two values of one field mostly stand in a text because one of them
/// speaks of something else: of another opening, of a choice, of a later time, of the house. A reader sees a contradiction
/// only where both are said of this opening, outright, and in different places.
class Claims {
public:
    explicit Claims(const Page& page) : page_(page) {}

    /// Both are firm and stand apart: neither in one sentence or line, nor the next item of one list. Structured data are firm.
    template <class T>
    [[nodiscard]] bool mayContradict(const Finding<T>& a, const Finding<T>& b) const {
        if (a.voice != b.voice) return false;
        if (a.isStructured != b.isStructured) return contradictsData((a.isStructured ? b : a).evidence.front());
        if (a.isStructured) return false;
        // What is said twice may be firm in one of the places alone.
        return std::any_of(a.evidence.begin(), a.evidence.end(), [&](const Evidence& one) {
            return std::any_of(b.evidence.begin(), b.evidence.end(),
                               [&](const Evidence& other) { return mayContradict(one, other); });
        });
    }
    /// The same for a statement of the text and one of the structured data beside it, which speak of one opening.
    [[nodiscard]] bool contradictsData(const Evidence& written) const;
    [[nodiscard]] bool mayContradict(const Evidence& a, const Evidence& b) const;
    /// The same for two spans, of which "depending on experience" chooses a point and leaves none open.
    [[nodiscard]] bool mayContradictAsSpans(const Evidence& a, const Evidence& b) const;
    /// The same without heed to words that leave one of them open, for fields in which a finder knows those itself.
    [[nodiscard]] bool areSaidOfOnePost(const Evidence& a, const Evidence& b) const;
    /// Both stand apart and in what speaks of one opening, whatever they are said of: a line that names the work is said of
    /// nothing.
    [[nodiscard]] bool areOfOneOpening(const Evidence& a, const Evidence& b) const;
    /// "Or", "depending on", "initially" beside the statement.
    [[nodiscard]] bool isLeftOpen(const Evidence& evidence) const;
    /// Between the two a heading begins with somebody's work, as another does before them: "Engineer ... closes on", "Clerk ...
    /// closes on".
    [[nodiscard]] bool areOfTwoOpenings(const Evidence& a, const Evidence& b) const;
    /// Said in a section that speaks of this opening, without a word that leaves it open ("or", "depending on", "initially"), and
    /// where no label says what it is, without one that may be whom or what it is said of ("the training", "our staff").
    [[nodiscard]] bool isFirm(const Evidence& evidence) const;
    /// One place of each list is firm, and these are not in one sentence.
    [[nodiscard]] bool areFirmApart(const std::vector<Evidence>& a, const std::vector<Evidence>& b) const;
    /// The unit that evidence begins in; Page::npos: none.
    [[nodiscard]] std::size_t unitOf(const Evidence& evidence) const;
    /// The unit that evidence begins in has a pattern of a "before" group anywhere.
    [[nodiscard]] bool isSaidWith(const Evidence& evidence, std::string_view group) const;
    /// The same up to the end of the clause that the evidence stands in.
    [[nodiscard]] bool isSaidUpTo(const Evidence& evidence, std::string_view group) const;
    /// "Two positions", "PhD and postdoc positions" in its first lines say that it is of several.
    [[nodiscard]] bool isOfOneOpening() const;

private:
    [[nodiscard]] bool isFirm(std::size_t unit, Span at) const;
    [[nodiscard]] bool isOfThePost(std::size_t unit, Span at) const;
    [[nodiscard]] bool isStandingIn(const Evidence& evidence) const;
    enum class Of { point, span };
    [[nodiscard]] bool isLeftOpen(Span at, Span all, Of of = Of::point) const;
    [[nodiscard]] bool isOpen(Span words, Of of) const;
    [[nodiscard]] Span clauseOf(Span at, Span all) const;
    [[nodiscard]] Span flatOf(const Evidence& evidence) const;
    [[nodiscard]] bool has(std::size_t unit, std::string_view group) const;
    [[nodiscard]] bool areApart(std::size_t a, std::size_t b) const;
    [[nodiscard]] bool isOfOpenings(std::size_t unit) const;
    [[nodiscard]] bool isLineOfOtherOpening(std::size_t unit) const;
    [[nodiscard]] bool isLineOfTitle(std::size_t unit) const;
    [[nodiscard]] bool isQuotedMail(const Unit& unit) const;
    [[nodiscard]] bool isHeadingOfWork(std::size_t unit) const;

    const Page& page_;
};

}  // namespace offerbook::extract::find
