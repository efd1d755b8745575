#pragma once

#include "core/extract/find/pattern_book.h"
#include "core/extract/read_text.h"
#include "core/posting/posting.h"

#include <string>
#include <vector>

namespace offerbook::extract {

/// What a text has that speaks for or against its being a posting, by name as in resources/vocabulary/kinds/weights.json:
/// "kind-cue.sought-3" (three phrases or more of that class), "section.tasks", "title.trade", "short.700". Each is there or is
/// not. The phrases are the vocabulary's ("kind-cue", "posting-cue", "other-cue", ...), each counted once, the words of titles
/// and small notices the pattern files'. Linear in the text.
/// `amounts`: how many are written in it.
std::vector<std::string> kindCues(const ReadText& text, const find::PatternBook& book, std::size_t amounts);

/// What was found in the text as if it were one posting, as cues: which fields ("fact.deadline") and how many ("facts-4", and
/// beside the length, "facts.2.in-3": in a long text few of them are less), and whether the title is at the top
/// ("facts.title"). Articles state few of them.
/// `size`: of the text.
std::vector<std::string> factCues(const Posting& found, std::size_t size);

}  // namespace offerbook::extract
