#pragma once

#include "core/extract/find/employer/employer_names.h"

namespace offerbook::extract::find {

/// Where an employer's name ends in words that hold it: before its address or town, what it makes, and where the sentence
/// goes on.
class NameEnding {
public:
    NameEnding(const Clues& clues, const EmployerNames& names);

    void cut(Span& at) const;

private:
    void cutAtJoints(Span& at) const;
    void cutSecondHouse(Span& at) const;
    void cutRemarks(Span& at) const;
    void cutBehindComma(Span& at) const;
    void cutBehindIn(Span& at) const;
    void cutGenitive(Span& at) const;
    void cutBrackets(Span& at) const;
    void cutAddress(Span& at) const;
    void cutTownOfProvince(Span& at) const;
    void cutUnlistedTown(Span& at) const;
    void cutTownOfState(Span& at) const;
    void cutCanton(Span& at) const;
    void cutTownOfHouse(Span& at) const;
    void cutTown(Span& at) const;
    void takeTownOfShortForm(Span& at) const;
    [[nodiscard]] bool isOfShortForm(Span& at, std::size_t end) const;
    [[nodiscard]] bool cutAtTown(Span& at, const PlaceHit& place) const;
    void cutWhereSentenceGoesOn(Span& at) const;
    void cutAtSmallWord(Span& at) const;
    [[nodiscard]] bool comesAgain(Span at) const;

    const Clues& clues_;
    const Page& page_;
    const AskedPatterns& asked_;
    LanguageSet own_;  // the text's language
};

}  // namespace offerbook::extract::find
