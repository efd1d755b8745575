#include "core/extract/copied/copied_signs.h"

#include "core/extract/utf8_cursor.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace offerbook::extract {
namespace {

unsigned char byteAt(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(at < text.size() ? text[at] : 0);
}

bool isLetterAt(std::string_view text, std::size_t at) { return isSmallLetter(text, at) || isCapitalLetter(text, at); }

/// The white space that begins at a place: its bytes, and whether it is one plain blank.
struct Gap {
    std::size_t length = 0;
    bool hasTab = false;
    bool isPlain = false;
};

Gap gapAt(std::string_view text, std::size_t at) {
    const bool isUsual = byteAt(text, at) == ' ' && !mayBeBlank[byteAt(text, at + 1)];
    if (isUsual) return {1, false, true};
    Gap gap;
    for (std::size_t blank = blankLength(text, at); blank > 0; blank = blankLength(text, at + gap.length)) {
        gap.hasTab = gap.hasTab || text[at + gap.length] == '\t';
        gap.length += blank;
    }
    gap.isPlain = gap.length == 1 && !gap.hasTab;
    return gap;
}

/// Where a gap may begin.
std::size_t nextGap(std::string_view text, std::size_t from, std::size_t end) {
    while (from < end && (!mayBeBlank[static_cast<unsigned char>(text[from])] || blankLength(text, from) == 0)) ++from;
    return from;
}

std::string_view lettersOf(unsigned char ligature) {
    static constexpr std::array<std::string_view, 7> letters{{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}};
    return ligature >= 0x80 && ligature <= 0x86 ? letters[ligature - 0x80U] : std::string_view();
}

constexpr std::string_view ligatureLead = "\xEF\xAC";
constexpr std::size_t ligatureLength = 3;

/// Whether blanks part the ligatures of a text from the letters behind them, as some fonts make programs read.
bool areLigaturesCutOff(std::string_view text, std::size_t from) {
    std::size_t cut = 0;
    std::size_t whole = 0;
    for (std::size_t at = text.find(ligatureLead, from); at != std::string_view::npos; at = text.find(ligatureLead, at + 1)) {
        if (lettersOf(byteAt(text, at + 2)).empty()) continue;
        if (isSmallLetter(text, at + ligatureLength)) ++whole;
        if (byteAt(text, at + ligatureLength) == ' ' && isSmallLetter(text, at + ligatureLength + 1)) ++cut;
    }
    return cut > whole;
}

/// Marks of lists that are no letters and that the reader of lines does not know.
bool isListSign(char32_t c) {
    static constexpr std::array<char32_t, 34> signs{0xA7,   0xBB,   0x203A, 0x2043, 0x204C, 0x204D, 0x2212, 0x2219, 0x22C5,
                                                    0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25B8, 0x25B9, 0x25BA, 0x25C6, 0x25C7,
                                                    0x25CA, 0x25FC, 0x25FE, 0x2666, 0x26AB, 0x2713, 0x2726, 0x2751, 0x2752,
                                                    0x2756, 0x2794, 0x279C, 0x279E, 0x27A3, 0x27A4, 0x2B9A};
    return std::binary_search(signs.begin(), signs.end(), c) || c == 0x2B24;
}

/// Letters to which the signs of fonts of symbols become in copying.
bool isLetterForSign(char32_t c) { return c == 'o' || c == 'q' || c == 'v' || c == 'n' || c == 'l' || c == 0xFC || c == 0xD8; }

bool isPrivate(char32_t c) { return c >= 0xE000 && c <= 0xF8FF; }

/// What stands at the beginning of a line and may be the mark of a list.
struct ListSign {
    char32_t sign = 0;
    std::size_t length = 0;
};

ListSign listSignOf(std::string_view text, const CopiedLine& line) {
    if (line.isBlank()) return {};
    const auto [sign, length] = codePointAt(text, line.begin);
    const std::size_t behind = line.begin + length;
    if (behind >= line.end) return isPrivate(sign) && behind == line.end ? ListSign{sign, length} : ListSign{};
    if (sign == '-') return isLetterAt(text, behind) ? ListSign{sign, length} : ListSign{};
    if (isPrivate(sign)) return {sign, length};
    const bool isSpaced = blankLength(text, behind) > 0;
    if (isListSign(sign)) return isSpaced ? ListSign{sign, length} : ListSign{};
    const bool isLetter = isLetterForSign(sign) && isSpaced && isCapitalLetter(text, behind + gapAt(text, behind).length);
    return isLetter ? ListSign{sign, length} : ListSign{};
}

}  // namespace

WordGaps wordGapsOf(std::string_view text, std::size_t from) {
    constexpr std::size_t fewest = 10;
    constexpr std::size_t mostLookedAt = 4000;
    std::size_t plain = 0;
    std::size_t odd = 0;
    for (std::size_t at = nextGap(text, from, text.size()); at < text.size() && plain + odd < mostLookedAt;) {
        const Gap gap = gapAt(text, at);
        const auto isEdge = [](unsigned char c) { return c == '\n' || c == '\r' || c == '\f' || c == 0; };
        const bool isBetweenWords = at > from && !isEdge(byteAt(text, at - 1)) && !isEdge(byteAt(text, at + gap.length));
        if (isBetweenWords) (gap.isPlain ? plain : odd) += 1;
        at = nextGap(text, at + gap.length, text.size());
    }
    return odd >= fewest && odd > plain * 2 ? WordGaps::odd : WordGaps::usual;
}

void mendLineEnds(std::string_view text, const std::vector<CopiedLine>& lines, std::vector<Mend>& mends) {
    for (const CopiedLine& line : lines) {
        const std::string_view end = text.substr(line.behind, line.endLength);
        if (end.empty() || end == "\n" || end == "\r\n" || end == "\f") continue;
        if (end == "\r\r\n")
            mends.push_back({{line.behind, line.behind + 1}, " "});
        else
            mends.push_back({{line.behind, line.behind + end.size()}, "\n"});
    }
}

void mendLigatures(std::string_view text, std::size_t from, std::vector<Mend>& mends) {
    std::optional<bool> areCutOff;
    for (std::size_t at = text.find(ligatureLead, from); at != std::string_view::npos; at = text.find(ligatureLead, at + 1)) {
        const std::string_view letters = lettersOf(byteAt(text, at + 2));
        if (letters.empty()) continue;
        if (!areCutOff) areCutOff = areLigaturesCutOff(text, from);
        const std::size_t behind = at + ligatureLength;
        const bool isCutOff = *areCutOff && byteAt(text, behind) == ' ' && isSmallLetter(text, behind + 1);
        mends.push_back({{at, behind + (isCutOff ? 1 : 0)}, letters});
    }
}

void mendListMarks(std::string_view text, std::vector<CopiedLine>& lines, std::vector<Mend>& mends) {
    std::vector<std::pair<char32_t, std::size_t>> counts;
    const auto countOf = [&](char32_t sign) -> std::size_t& {
        const auto known = std::find_if(counts.begin(), counts.end(), [&](const auto& c) { return c.first == sign; });
        return known == counts.end() ? counts.emplace_back(sign, 0).second : known->second;
    };
    constexpr std::size_t mostSigns = 64;
    for (const CopiedLine& line : lines)
        if (const ListSign sign = listSignOf(text, line); sign.length > 0 && counts.size() < mostSigns) ++countOf(sign.sign);
    if (counts.empty()) return;
    for (CopiedLine& line : lines) {
        const ListSign sign = listSignOf(text, line);
        if (sign.length == 0 || (!isPrivate(sign.sign) && countOf(sign.sign) < 2)) continue;
        const std::size_t behind = line.begin + sign.length;
        line.start = LineStart::bullet;
        line.isMarkAlone = behind == line.end;
        if (sign.sign == '-')
            mends.push_back({{behind, behind}, " "});
        else
            mends.push_back({{line.begin, behind}, behind == line.end || blankLength(text, behind) > 0 ? "\u2022" : "\u2022 "});
    }
}

namespace {

/// Two blanks between some words, as a line has that is filled up to the width.
bool hasDoubleBlank(std::string_view line) {
    for (std::size_t at = line.find("  "); at != std::string_view::npos; at = line.find("  ", at)) {
        const std::size_t end = std::min(line.find_first_not_of(' ', at), line.size());
        if (end - at == 2 && line[at - 1] != '.' && line[at - 1] != ':') return true;
        at = end;
    }
    return false;
}

/// Whether a good part of the lines were filled up with blanks, or the text was copied so.
bool isFilledUp(std::string_view text, const std::vector<CopiedLine>& lines) {
    constexpr std::uint32_t longLine = 45;
    constexpr std::size_t fewest = 4;
    std::size_t filled = 0;
    std::size_t usual = 0;
    for (const CopiedLine& line : lines) {
        if (line.width < longLine || line.isForm) continue;
        const std::size_t mark = listMarkLength(text.substr(line.begin, line.end - line.begin));
        const std::size_t words = std::min(line.begin + mark + gapAt(text, line.begin + mark).length, line.end);
        (line.hasWideGap && hasDoubleBlank(text.substr(words, line.end - words)) ? filled : usual) += 1;
    }
    return filled >= fewest && filled * 2 > usual;
}

}  // namespace

void mendGaps(std::string_view text, const std::vector<CopiedLine>& lines, const std::vector<bool>& isJoined, WordGaps gaps,
              std::vector<Mend>& mends) {
    constexpr std::uint32_t longLine = 110;
    constexpr std::size_t widest = 3;
    const bool isFilled = gaps == WordGaps::usual && isFilledUp(text, lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const CopiedLine& line = lines[i];
        const std::string_view trailing = text.substr(line.end, line.behind - line.end);
        const bool isOddEnd =
            std::any_of(trailing.begin(), trailing.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        if (isOddEnd) mends.push_back({{line.end, line.behind}, ""});
        const bool isOdd = gaps == WordGaps::odd;
        const bool isLookedAt = line.hasWideGap && !line.isForm && (isJoined[i] || isFilled || line.width >= longLine);
        if (line.isBlank() || (!isOdd && !isLookedAt)) continue;
        for (std::size_t at = nextGap(text, line.begin, line.end); at < line.end;) {
            const Gap gap = gapAt(text, at);
            const bool isWide = gap.length > 1 && !gap.hasTab && gap.length <= widest && text[at] == ' ' && text[at + 1] == ' ';
            if (isOdd ? !gap.isPlain : isWide) mends.push_back({{at, at + gap.length}, " "});
            at = nextGap(text, at + gap.length, line.end);
        }
    }
}

}  // namespace offerbook::extract
