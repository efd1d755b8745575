#include "core/extract/program/program_text.h"

#include "core/extract/program/opened_program.h"
#include "core/extract/program/program_lines.h"
#include "core/extract/program/quoted_words.h"

#include <algorithm>
#include <array>

namespace offerbook::extract::program {
namespace {

/// A page of a site's theme, whose title and text are asked of the site: what is quoted is what stands on every page.
bool isTheme(std::string_view text) {
    static constexpr std::array<std::string_view, 4> asked{{"the_title(", "the_content(", "the_field(", "get_field("}};
    return std::any_of(asked.begin(), asked.end(),
                       [text](std::string_view call) { return text.find(call) != std::string_view::npos; });
}

}  // namespace

bool isComponent(std::string_view text) { return looksLikeProgram(text) && quotedWords(text).page < text.size(); }

bool openProgram(std::string& text, char lineEnd) {
    if (!looksLikeProgram(text) || isTheme(text)) return false;
    const QuotedWords quoted = quotedWords(text);
    const auto opened = openedProgram(std::string_view(text).substr(0, quoted.page), quoted.each, lineEnd);
    if (!opened) return false;
    text.replace(0, quoted.page, *opened);
    return true;
}

}  // namespace offerbook::extract::program
