#include "core/extract/find/sentence_pieces.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// "Chef | Example Inn | Bonn | full-time": a line of parts, which no sentence goes on behind.
bool isLineOfParts(std::string_view line) {
    for (const std::string_view bar : {" | ", " \u00b7 ", " \u2022 "}) {
        const auto first = line.find(bar);
        if (first != std::string_view::npos && line.find(bar, first + bar.size()) != std::string_view::npos) return true;
    }
    return false;
}

/// For each line: is it broken by hand, so that a sentence goes on in the next? True for lines of a block that are about
/// equally long and not short, except the last.
std::vector<char> linesThatGoOn(const ReadText& text) {
    const auto& lines = text.lines();
    constexpr std::size_t shortest = 50;
    constexpr std::size_t longest = 110;
    std::vector<char> goesOn(lines.size(), 0);
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t last = first;
        while (last + 1 < lines.size() && lines[last].kind != LineKind::blank && lines[last + 1].kind == LineKind::paragraph)
            ++last;
        std::size_t least = longest;
        std::size_t most = 0;
        for (std::size_t i = first; i < last; ++i) {
            least = std::min(least, lines[i].end - lines[i].begin);
            most = std::max(most, lines[i].end - lines[i].begin);
        }
        // The last line of a paragraph that was broken at a width is no longer than the others.
        constexpr std::size_t ragged = 28;
        const bool endsWithin = lines[last].end - lines[last].begin <= most + ragged;
        const bool wrapped = last > first && least >= shortest && most <= longest && most - least <= ragged && endsWithin;
        for (std::size_t i = first; i < last; ++i)
            goesOn[i] = wrapped && !isLineOfParts(text.slice({lines[i].begin, lines[i].end}));
        first = last + 1;
    }
    return goesOn;
}

/// What a full stop does not end a sentence behind.
bool endsInAbbreviation(const AskedPatterns& asked, std::string_view folded) {
    static const RE2 numberOrLetter("(?:^|[^a-z0-9])(?:[0-9]{1,2}|[a-z])\\.$");
    while (!folded.empty() && folded.back() == ' ') folded.remove_suffix(1);
    if (!folded.ends_with('.')) return false;
    constexpr std::size_t reach = 14;
    const std::string_view end = folded.size() > reach ? folded.substr(folded.size() - reach) : folded;
    return RE2::PartialMatch(end, numberOrLetter) || asked.hold("sentence.abbreviation", end);
}

/// A line that begins with a small letter goes on with the long line before it.
bool isRestOfLineBefore(const ReadText& text, Span before, Span piece, std::size_t line) {
    constexpr std::size_t longLine = 40;
    if (line == 0 || text.lineIndexAt(before.end - 1, line - 1) + 1 != line || text.lines()[line].kind != LineKind::paragraph)
        return false;
    const Line& above = text.lines()[line - 1];
    const char last = text.text()[before.end - 1];
    const char next = text.text()[piece.begin];
    // "The offer: 62,500 a year, four weeks of" of a mail that was broken at its width.
    constexpr std::size_t widthOfMail = 60;
    const bool isText = above.kind == LineKind::paragraph || above.kind == LineKind::bullet ||
                        (above.kind == LineKind::labelValue && above.end - above.begin >= widthOfMail);
    return isText && above.end - above.begin >= longLine && next >= 'a' && next <= 'z' && last != '.' && last != ':' &&
           last != ';' && last != '!' && last != '?';
}

/// "AVVISO PER LA COPERTURA DI" above "N. 1 POSTO DI ...": a heading that was broken over lines, where a line ends in a word that
/// something must follow.
bool endsInSmallWord(const ReadText& text, const AskedPatterns& asked, Span before, Span piece, std::size_t line) {
    constexpr std::size_t shortest = 12;
    constexpr std::size_t reach = 12;
    if (line == 0 || before.size() < shortest || text.lineIndexAt(before.end - 1, line - 1) + 1 != line) return false;
    const auto isText = [](const Line& of) { return of.kind == LineKind::paragraph || of.kind == LineKind::heading; };
    const Line& above = text.lines()[line - 1];
    if (!isText(above) || !isText(text.lines()[line]) || above.isStructured || above.level > 0) return false;
    const std::string_view words = text.foldedSlice(before);
    return piece.size() > 2 && asked.hold("line.goes-on", words.substr(words.size() - std::min(words.size(), reach)));
}

}  // namespace

std::vector<Span> sentencePieces(const ReadText& text, const AskedPatterns& asked) {
    const auto& lines = text.lines();
    const auto goesOn = linesThatGoOn(text);
    std::vector<Span> pieces;
    std::size_t lineOfLast = 0;  // where it begins
    const auto add = [&](Span piece) {
        while (piece.begin < piece.end && static_cast<unsigned char>(text.text()[piece.begin]) <= ' ') ++piece.begin;
        while (piece.end > piece.begin && static_cast<unsigned char>(text.text()[piece.end - 1]) <= ' ') --piece.end;
        if (piece.size() == 0) return;
        const std::size_t line = text.lineIndexAt(piece.begin, lineOfLast);
        if (!pieces.empty() &&
            (isRestOfLineBefore(text, pieces.back(), piece, line) || endsInSmallWord(text, asked, pieces.back(), piece, line))) {
            pieces.back().end = piece.end;
            return;
        }
        if (!pieces.empty() && line == lineOfLast) {
            const bool glued = piece.begin == pieces.back().end && piece.size() > 1 && text.text()[pieces.back().end - 1] == '.';
            const char next = text.text()[piece.begin];
            const bool smallLetter = next >= 'a' && next <= 'z';
            if (glued || smallLetter || endsInAbbreviation(asked, text.foldedSlice(pieces.back()))) {
                pieces.back().end = piece.end;
                return;
            }
        }
        pieces.push_back(piece);
        lineOfLast = line;
    };
    for (const Sentence& sentence : text.sentences()) {
        Span rest{sentence.begin, sentence.end};
        for (std::size_t line = sentence.line; line < lines.size() && lines[line].end < rest.end; ++line) {
            if (goesOn[line] || lines[line].kind == LineKind::blank || lines[line].end <= rest.begin) continue;
            add({rest.begin, lines[line].end});
            rest.begin = lines[line].end;
        }
        add(rest);
    }
    return pieces;
}

}  // namespace offerbook::extract::find
