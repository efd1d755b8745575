#pragma once

#include "core/extract/find/employer/employer_names.h"
#include "core/extract/find/finders.h"

#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// Who may be the employer: every name that some place of the page speaks for, in the order in which the places are read.
/// The files beside this one each read one kind of place; `weight` says how much each of them counts.
struct EmployerCandidates {
    explicit EmployerCandidates(const Clues& read) : clues(read), page(read.page), names(read), top(topOf(read.page)) {}

    /// The name in the words `at`, unless nothing of them can be one. `base`: what the place speaks for it, before the words
    /// of the name themselves and the voice of the unit; `reason`: the message id that says where it stood.
    void add(Span at, int base, const Unit& unit, std::string_view reason);
    /// The words as they are: a name without capitals.
    void addDescribed(Span at, int weight, const Unit& unit);
    [[nodiscard]] bool isWhereAlone(Span at, bool isLabelled) const;
    [[nodiscard]] bool isTornFromWord(Span at) const;
    [[nodiscard]] std::size_t wholeWord(Span at, const Unit& unit) const;
    [[nodiscard]] std::size_t withOwnArticle(std::size_t written, Span name) const;
    [[nodiscard]] static std::size_t topOf(const Page& page);
    [[nodiscard]] bool isSaidToBe(Span at, int base, std::string_view reason) const;

    const Clues& clues;
    const Page& page;
    EmployerNames names;
    std::size_t top = 0;  ///< the first unit behind the front matter, where the text begins
    std::vector<Finding<std::string>> findings;
    std::vector<std::string> domainNames;  ///< folded names that an address or link of the text has as its domain
    std::vector<std::string> products;     ///< folded names that the text says are of a thing
};

}  // namespace offerbook::extract::find
