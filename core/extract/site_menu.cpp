#include "core/extract/site_menu.h"

#include "core/extract/vocabulary.h"

#include <string_view>

namespace offerbook::extract {
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
