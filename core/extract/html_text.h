#pragma once

#include "core/extract/read_text.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace offerbook::extract {

/// What a browser would show of an HTML text, with its structure as marks.
struct HtmlText {
    std::string text;
    std::vector<Mark> marks;
    std::vector<std::string> jsonLd;  ///< contents of <script type="application/ld+json">
    std::string charset;              ///< of a meta element
    /// What the page calls itself outside of its text: "page.title", "page.site" (the name of the site) and "page.logo" (the
    /// words for its logo), each once at most.
    std::vector<std::pair<std::string, std::string>> ownNames;
};

/// Reads HTML of any quality. Scripts, styles, templates and hidden parts are left out (unless next to nothing is left);
/// navigation, headers and footers of the page, cookie notes and lists of similar postings are marked. `utf8` is the decoded
/// input.
HtmlText readHtml(std::string_view utf8);
/// The visible text alone, for markup within a value.
std::string htmlToPlain(std::string_view utf8);
/// The charset that a meta element near the top names; "" where there is none.
std::string charsetOfHtml(std::string_view bytes);

}  // namespace offerbook::extract
