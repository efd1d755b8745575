#pragma once

#include "core/extract/find/finders.h"

#include <vector>

namespace offerbook::extract::split {

/// A line that may be the title of a posting of its own.
struct TitleLine {
    std::size_t line = 0;   ///< index into ReadText::lines()
    std::size_t begin = 0;  ///< where its part begins: behind the number of a digest ("3. ") or the mark of a bullet
    Span words;             ///< the title itself
    bool hasNoun = false;   ///< it names a person's work
};

/// One way a text may be divided: lines of the same form, each the title of what follows up to the next.
struct Division {
    enum class Form { numbered, labelled, heading, ruled, stanza, bullet };
    Form form = Form::heading;
    std::vector<TitleLine> titles;  ///< at least two, in the order of the text
};

/// Every way that the form of a text offers: headings of one level, numbers that count up ("1.", "Job 2:"), labels that come
/// again ("Position: ..."), lines below separators, lines above each stanza, bullets. Titles of sections are no titles.
std::vector<Division> findDivisions(const find::Clues& clues);

}  // namespace offerbook::extract::split
