#include "core/extract/find/title/page_title.h"

#include "core/extract/find/title/title_trimming.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {
namespace {

/// The stretches between bars, dashes, dots and colons that stand apart. "Technician:in" is one.
std::vector<Span> partsOf(const Page& page, Span title) {
    constexpr std::array<std::string_view, 4> signs{" | ", " - ", " \xC2\xB7 ", ": "};
    std::vector<Span> parts;
    for (std::size_t begin = title.begin; begin < title.end;) {
        const std::string_view rest = page.words(Span{begin, title.end});
        std::size_t end = rest.size();
        std::size_t behind = rest.size();
        for (const std::string_view sign : signs)
            if (const std::size_t at = rest.find(sign); at < end) {
                end = at;
                behind = at + sign.size();
            }
        if (end > 0) parts.push_back({begin, begin + end});
        begin += behind;
    }
    return parts;
}

bool tellsWork(const Page& page, Span part) {
    return namesWork(page, page.unitAt(part.begin), part) && page.words(part).find_first_of("{}<>$?") == std::string_view::npos &&
           !page.asked().hold("title.of-jobs", page.words(part));
}

}  // namespace

void addPageTitle(TitleCandidates& to) {
    const Page& page = to.clues().page;
    for (const Unit& unit : page.units()) {
        const Line& line = page.text().lines()[unit.line];
        if (!unit.isStructured || !line.hasLabel() || page.words(page.flatSpan(line.label)) != "page.title") continue;
        const auto parts = partsOf(page, page.flatSpan(line.value));
        const auto work = std::find_if(parts.begin(), parts.end(), [&](Span part) { return tellsWork(page, part); });
        if (work != parts.end()) to.add(*work, weight::hint + 6, unit.voice, "extract.by-head", 0);
        return;
    }
}

}  // namespace offerbook::extract::find
