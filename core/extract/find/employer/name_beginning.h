#pragma once

#include "core/extract/find/employer/employer_names.h"

namespace offerbook::extract::find {

/// Where an employer's name begins in words that hold it: behind articles, adjectives and the part of the employer that it is
/// said of.
class NameBeginning {
public:
    explicit NameBeginning(const EmployerNames& names);

    /// Moves the beginning over articles and words before the name.
    void passWordsBefore(Span& at) const;
    /// "Working group X at the university of Y": the university alone, who employs.
    void takeWhole(Span& at) const;

private:
    [[nodiscard]] bool isOfName(Span at) const;
    void passWork(Span& at) const;
    void passPrepositions(Span& at) const;
    void passArticles(Span& at) const;
    void passAdjective(Span& at) const;
    void passJoint(Span& at) const;
    void takeKindBefore(Span& at) const;
    void takeChez(Span& at) const;
    void outOfPart(Span& at) const;
    bool behindPart(Span& at) const;
    [[nodiscard]] bool isOrganisation(Span at) const;

    const EmployerNames& names_;
    const Page& page_;
    const AskedPatterns& asked_;
};

}  // namespace offerbook::extract::find
