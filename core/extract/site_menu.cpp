#include "core/extract/site_menu.h"

#include "core/extract/vocabulary.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace offerbook::extract {
namespace {

/// The parts of a line between signs, without the blanks around them.
std::vector<Span> partsBetween(const ReadText& text, Span line, std::string_view sign) {
    std::vector<Span> parts;
    for (std::size_t begin = line.begin; begin < line.end;) {
        const std::size_t sought = text.text().find(sign, begin);
        Span part{begin, std::min(sought, line.end)};
        while (part.begin < part.end && text.text()[part.begin] == ' ') ++part.begin;
        while (part.end > part.begin && text.text()[part.end - 1] == ' ') --part.end;
        if (part.size() > 0) parts.push_back(part);
        if (sought >= line.end) break;
        begin = sought + sign.size();
    }
    return parts;
}

bool isMenuEntry(const ReadText& text, Span part) {
    return text.vocabulary().exactly("menu-entry", text.foldedSlice(part)) != nullptr;
}

/// "Home » Jobs » Sales": two steps or more, or one from an entry of menus.
bool isWay(const ReadText& text, Span line) {
    static constexpr std::array<std::string_view, 7> signs{
        " \xC2\xBB ", " \xE2\x80\xBA ", " \xE2\x96\xB8 ", " \xE2\x9D\xAF ", " \xE2\x96\xB6 ", " > ", " / "};
    constexpr std::string_view weak = " / ";  // "Clerk / Typist / Porter"
    for (const std::string_view sign : signs) {
        if (text.slice(line).find(sign) == std::string_view::npos) continue;
        const auto parts = partsBetween(text, line, sign);
        if (parts.size() > 2 && sign != weak) return true;
        if (parts.size() > 1 && isMenuEntry(text, parts.front())) return true;
    }
    return false;
}

/// "Home": of menus and of nothing else.
bool isOfMenusAlone(const ReadText& text, Span part) {
    const Phrase* entry = text.vocabulary().exactly("menu-entry", text.foldedSlice(part));
    return entry != nullptr && entry->value == "of-menus-alone";
}

/// "Jobs   Firms   Pay", "Imprint | Privacy | Contact": half of the parts or more are entries of menus; or of four or more the
/// first is one of nothing else: "Home   What we roast   Jobs   Sign in".
bool isMenuOfParts(const ReadText& text, Span line) {
    static constexpr std::array<std::string_view, 3> signs{"  ", " | ", " \xC2\xB7 "};
    for (const std::string_view sign : signs) {
        if (text.slice(line).find(sign) == std::string_view::npos) continue;
        const auto parts = partsBetween(text, line, sign);
        const auto entries = std::count_if(parts.begin(), parts.end(), [&](Span part) { return isMenuEntry(text, part); });
        if (parts.size() > 2 && static_cast<std::size_t>(entries) * 2 >= parts.size()) return true;
        constexpr std::size_t several = 4;
        if (parts.size() >= several && isOfMenusAlone(text, parts.front())) return true;
    }
    return false;
}

}  // namespace

bool isWayOrMenu(const ReadText& text, const Line& line, std::size_t index) {
    constexpr std::size_t longest = 120;
    constexpr std::size_t nearTop = 14;
    if (line.isStructured || line.kind == LineKind::tableCell || line.content.size() > longest) return false;
    const Span all{line.begin, line.end};
    return (index < nearTop && isWay(text, all)) || isMenuOfParts(text, all);
}

bool isButton(const ReadText& text, const Line& line) {
    constexpr std::size_t longest = 30;
    return line.content.size() <= longest && text.vocabulary().exactly("button", text.foldedSlice(line.content)) != nullptr;
}

Span linesOfMenu(const ReadText& text, const std::vector<Line>& lines) {
    constexpr std::size_t longestEntry = 26;
    constexpr std::size_t mostLines = 40;
    constexpr int enough = 3;
    int entries = 0;
    bool isMenu = false;
    Span menu;
    for (std::size_t i = 0; i < lines.size() && i < mostLines; ++i) {
        const Line& line = lines[i];
        if (line.kind == LineKind::blank) continue;
        if (line.isStructured || line.content.size() > longestEntry) break;
        const Phrase* entry = text.vocabulary().exactly("menu-entry", text.foldedSlice(line.content));
        if (entry == nullptr) continue;
        if (++entries == 1) menu.begin = i;
        isMenu = isMenu || entry->value == "of-menus-alone";  // "Contact" is the title of a posting's part as well
        menu.end = i + 1;
    }
    return isMenu && entries >= enough ? menu : Span{};
}

}  // namespace offerbook::extract
