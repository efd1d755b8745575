#pragma once

#include "core/extract/find/leading_words.h"

#include <re2/re2.h>

#include <memory>
#include <string>
#include <vector>

namespace offerbook::extract::find {

/// A literal that a pattern needs; where it says so, only at the beginning or the end of a word ("\bat\b" needs no "data").
struct RequiredWord {
    std::string text;
    bool beginsWord = false;
    bool endsWord = false;
};

/// What must stand in a sentence for a pattern to match there: of every clause at least one literal. Without clauses the
/// pattern has to be tried on every sentence.
struct PatternGuard {
    std::vector<std::vector<RequiredWord>> clauses;
    bool onlyAtStart = false;      ///< matches begin at the beginning of the text alone
    bool beginsWithFirst = false;  ///< every match begins with a literal of the first clause
    /// Where that is not so, common words one of which every match begins with; empty: it is not known.
    std::vector<LeadingWord> commonBeginnings;
    std::vector<WholeWord> wholes;  ///< all that it matches, where that is a list of words
};

struct GuardedPattern {
    std::shared_ptr<const RE2> pattern;  ///< not ok() where the source is no pattern
    PatternGuard guard;
};

/// Compiles a pattern and finds the clauses by which most sentences can be passed over: rare literals rather than common
/// ones, three clauses at most. RE2's own filter over many patterns drops the literals that many of them share ("degree"),
/// which are the ones that tell here; so each pattern is asked for itself.
GuardedPattern guardedPattern(const std::string& source, const RE2::Options& options);

}  // namespace offerbook::extract::find
