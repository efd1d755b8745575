#include "core/extract/find/answers.h"

namespace offerbook::extract::find {
namespace {

constexpr std::size_t longestAnswer = 24;
constexpr std::size_t longestLabel = 40;

bool isNo(const Page& page, std::string_view words) {
    return words.size() <= longestAnswer && page.asked().hold("answer.no", words, page.languages());
}

}  // namespace

bool isAnsweredNo(const Page& page, const Found& found) {
    const Span unit = page.units()[found.unit].at;
    if (found.at().end > unit.end) return false;
    // "Is the post for a time? No, you start with a permanent contract."
    if (page.flat()[unit.end - 1] == '?' && found.unit + 1 < page.units().size())
        return page.asked().hold("answer.no-opens", page.words(page.units()[found.unit + 1].at), page.languages());
    const std::string_view behind = page.words(Span{found.at().end, unit.end});
    const std::size_t answer = behind.find_first_not_of(" :|?*-");
    if (answer != std::string_view::npos) return isNo(page, behind.substr(answer));
    if (unit.size() > longestLabel || found.unit + 1 >= page.units().size()) return false;
    return isNo(page, page.words(page.units()[found.unit + 1].at));
}

}  // namespace offerbook::extract::find
