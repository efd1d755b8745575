#pragma once

#include "core/extract/find/bounded_gaps.h"
#include "core/extract/find/edge_words.h"
#include "core/extract/find/leading_words.h"
#include "core/extract/find/pattern_book.h"

#include <re2/re2.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace offerbook::extract::find {

/// The named parts of a pattern with the numbers of their groups.
using Parts = std::vector<std::pair<Part, int>>;
constexpr int mostCaptures = 24;

class BoundedPattern;
class SinglePart;
class GapReach;

/// A pattern made ready to run.
struct Pattern {
    std::size_t group = 0;
    LanguageSet language = 0;
    std::shared_ptr<const RE2> compiled;  ///< without the bounds of its gaps
    int captures = 0;                     ///< as many groups as must be known
    Parts parts;
    std::vector<Gap> gaps;
    std::size_t leastBound = 0;                     ///< of the gaps: no shorter match can break one
    std::shared_ptr<const BoundedPattern> bounded;  ///< as it is written; nullptr where it has no gaps
    std::shared_ptr<const SinglePart> single;       ///< where it has one part, or one gap alone; else nullptr
    std::shared_ptr<const GapReach> reach;          ///< of a pattern with captures; else nullptr
    bool onlyAtStart = false;                       ///< of the sentence
    bool isBehindSigns = false;                     ///< then behind all that is no letter and no digit (a ^\W*)
    EdgeWords beginnings;                           ///< then of what it begins with, there
    EdgeWords endings;                              ///< of what it ends with, where it ends with the sentence
    WordList wholes;                                ///< all that it matches, where that is a list of words without parts
};

/// How the patterns of a book are compiled. Unbounded ones run over bytes where that finds the same: over characters each
/// wide class is ten times as large.
RE2::Options patternOptions();
RE2::Options unboundedOptions(std::string_view source);

/// The parts, gaps and the bounded form of a pattern that is compiled already.
void makeReady(Pattern& pattern, std::vector<Gap> gaps, const std::string& source);

/// Its source as it is written.
std::string sourceOf(const Pattern& pattern);

/// Every match in a sentence from the left to the right, as hits with offsets of the sentence. `beginnings` are the offsets
/// at which a match can begin, in order; nullptr: anywhere.
void findIn(const Pattern& pattern, std::string_view sentence, const std::vector<std::uint32_t>* beginnings,
            const std::function<void(PatternHit&&)>& visit);

}  // namespace offerbook::extract::find
