#pragma once

#include "core/base/late.h"
#include "core/extract/find/bounded_gaps.h"
#include "core/extract/find/edge_words.h"
#include "core/extract/find/leading_words.h"
#include "core/extract/find/pattern_book.h"
#include "core/extract/find/required_words.h"

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

class SinglePart;
class GapReach;

/// A pattern as it is written, for where a bound of a gap is broken.
struct BoundedPattern {
    explicit BoundedPattern(const std::string& source);
    RE2 compiled;
    Parts parts;
};

/// What a pattern is run with.
struct CompiledPattern {
    std::unique_ptr<const RE2> pattern;  ///< without the bounds of its gaps
    int captures = 0;                    ///< as many groups as must be known
    Parts parts;
    std::vector<Gap> gaps;
    std::size_t leastBound = 0;                           ///< of the gaps: no shorter match can break one
    std::unique_ptr<const Late<BoundedPattern>> bounded;  ///< nullptr where it has no gaps
    std::unique_ptr<const SinglePart> single;             ///< where it has one part, or one gap alone; else nullptr
    std::unique_ptr<const GapReach> reach;                ///< of a pattern with captures; else nullptr
    ~CompiledPattern();
};

/// What the sentences that a pattern matches begin and end with.
struct SentenceEdges {
    bool isBehindSigns = false;  ///< it begins behind all that is no letter and no digit (a ^\W*)
    EdgeWords beginnings;        ///< then of what it begins with, there
    EdgeWords endings;           ///< of what it ends with, where it ends with the sentence
};

/// A pattern made ready to run. Most patterns match in no text that a person reads in a day: they are compiled when they are
/// first tried.
struct Pattern {
    /// `source`: as it is written; one that RE2 takes.
    Pattern(std::string written, std::size_t itsGroup, LanguageSet itsLanguage, PatternGuard&& guard);

    std::string source;
    std::size_t group = 0;
    LanguageSet language = 0;
    bool onlyAtStart = false;                          ///< of the sentence
    WordList wholes;                                   ///< all that it matches, where that is a list of words without parts
    std::unique_ptr<const Late<SentenceEdges>> edges;  ///< nullptr where it may stand anywhere in a sentence
    std::unique_ptr<const Late<CompiledPattern>> compiled;
};

/// How the patterns of a book are compiled. Unbounded ones run over bytes where that finds the same: over characters each
/// wide class is ten times as large.
RE2::Options patternOptions();
RE2::Options unboundedOptions(std::string_view source);

/// Every match in a sentence from the left to the right, as hits with offsets of the sentence. `beginnings` are the offsets
/// at which a match can begin, in order; nullptr: anywhere.
void findIn(const Pattern& pattern, std::string_view sentence, const std::vector<std::uint32_t>* beginnings,
            const std::function<void(PatternHit&&)>& visit);

}  // namespace offerbook::extract::find
