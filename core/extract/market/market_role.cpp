#include "core/extract/market/market_role.h"

#include <string_view>
#include <vector>

namespace offerbook::extract {
namespace {

constexpr std::size_t longestTitle = 100;
constexpr std::size_t linesAtTop = 60;

Span withoutQuotes(std::string_view text, Span at) {
    while (at.size() > 0 && (text[at.begin] == '"' || text[at.begin] == '\'')) ++at.begin;
    while (at.size() > 0 && (text[at.end - 1] == '"' || text[at.end - 1] == '\'')) --at.end;
    return at;
}

/// The title of front matter, headings near the top, the first line.
std::vector<Span> titlesOf(const find::Page& page) {
    const ReadText& text = page.text();
    std::vector<Span> titles;
    Span first;
    for (std::size_t i = 0; i < text.lines().size() && i < linesAtTop; ++i) {
        const Line& line = text.lines()[i];
        if (line.kind == LineKind::blank || line.end - line.begin > longestTitle) continue;
        const bool isTitleField = line.hasLabel() && page.asked().isWord("kind.title-label", text.foldedSlice(line.label));
        if (isTitleField)
            titles.insert(titles.begin(), withoutQuotes(text.text(), line.value));
        else if (line.kind == LineKind::heading || (i == 0 && !line.isStructured))
            titles.push_back(line.kind == LineKind::heading ? line.content : Span{line.begin, line.end});
        else if (first.size() == 0 && !line.isStructured)
            first = line.content;
    }
    if (titles.empty() && first.size() > 0) titles.push_back(first);
    return titles;
}

/// The work that the words of a title name: "salary of a nurse", "Was verdient ein Glaser?".
Span workNamedIn(const find::Page& page, Span title) {
    const auto& folded = page.text().folded();
    const Span at = folded.toFolded(title);
    const auto pieces = page.asked().piecesOf("market.role", folded.text().substr(at.begin, at.size()), 0, page.languages());
    if (pieces.size() < 2 || pieces[1].empty()) return {};
    const std::string_view last = pieces[1].substr(pieces[1].rfind(' ') + 1);  // "Cost of living and pay"
    if (page.asked().isWord("market.label-joint", last, page.languages())) return {};
    const auto begin = static_cast<std::size_t>(pieces[1].data() - folded.text().data());
    return folded.toOriginal({begin, begin + pieces[1].size()});
}

}  // namespace

std::string marketRole(const find::Page& page) {
    const std::vector<Span> titles = titlesOf(page);
    for (const Span& title : titles)
        if (const Span work = workNamedIn(page, title); work.size() > 0) return std::string(page.text().slice(work));
    if (titles.empty()) return {};
    return std::string(page.text().slice(titles.front()));
}

}  // namespace offerbook::extract
