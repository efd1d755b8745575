#pragma once

#include "core/extract/find/finders.h"

#include <string_view>

namespace offerbook::extract::find {

/// What of a page's words can be an employer's name: where the name in them begins and ends, and what is none.
class EmployerNames {
public:
    explicit EmployerNames(const Clues& clues);

    /// The name alone out of words that hold it: without articles, the part of the employer that it is said of, its town,
    /// what it makes, and where the sentence goes on. Empty where that leaves nothing.
    [[nodiscard]] Span trimmed(Span at) const;
    /// The end of "Praxis Dr. [name] und Kollegen" for "Praxis Dr.": what stands for the name of a person goes with it.
    [[nodiscard]] std::size_t withHiddenName(Span at) const;
    /// `isNamed`: a label says that it is the employer's name, so that no capital is asked for.
    [[nodiscard]] bool looksLikeName(Span at, bool isNamed) const;
    /// "Volunteering has ...", "Knowledge is ...": one word that postings speak of is nobody's name.
    [[nodiscard]] bool isWordOfPostings(Span at) const;
    /// "Snow cover is changing": a capital because the sentence begins, and small words behind it.
    [[nodiscard]] bool beginsSentenceOnly(Span at, const Unit& unit) const;
    /// "Ditta di impianti con sede a Mendrisio", "Famiglia a Modena": what kind of employer it is and where, no name.
    [[nodiscard]] bool isOnlyDescribed(Span at) const;
    /// A hit of the group that stands within a span.
    [[nodiscard]] bool holds(std::string_view group, Span at) const;
    /// The same; in English, where names have capitals, one that is written with one: not "Determines systems software".
    [[nodiscard]] bool holdsNamed(std::string_view group, Span at) const;
    [[nodiscard]] const Page& page() const { return page_; }
    /// The text's main language alone.
    [[nodiscard]] LanguageSet ownLanguage() const { return own_; }

private:
    [[nodiscard]] bool isSiteThatEmploys(std::string_view words) const;
    /// A hit of the group that is the whole of a span.
    [[nodiscard]] bool covers(std::string_view group, Span at) const;
    void passLineAbove(Span& at) const;
    void dropFullStop(Span& at) const;
    [[nodiscard]] bool isShortFormBeforeName(Span at) const;
    [[nodiscard]] bool isPlaceAndMore(Span at) const;
    [[nodiscard]] bool isNameOfCommonWord(Span at) const;
    [[nodiscard]] bool isTornOff(std::string_view words) const;
    [[nodiscard]] bool isNameInSmallLetters(Span at) const;
    const Clues& clues_;
    const Page& page_;
    LanguageSet own_;
};

}  // namespace offerbook::extract::find
