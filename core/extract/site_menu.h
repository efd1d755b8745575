#pragma once

#include "core/extract/line_structure.h"
#include "core/extract/read_text.h"

#include <vector>

namespace offerbook::extract {

/// Which lines near the top of a text are the menu of the site that it was copied from ("Home", "About", "Contact"), each on
/// a line of its own: numbers of lines, empty where there is none. "Contact" in a menu opens no part of the posting.
Span linesOfMenu(const ReadText& text, const std::vector<Line>& lines);

/// "Home » Jobs » Sales", "Jobs   Firms   Pay   Log in": the way to the page or the site's menu, in one line. `index`: of the
/// line, for what is nothing of that kind further down.
bool isWayOrMenu(const ReadText& text, const Line& line, std::size_t index);

/// "Apply now", "Share": a button of the page, which is no title of a part.
bool isButton(const ReadText& text, const Line& line);

}  // namespace offerbook::extract
