#include "core/extract/kind/kind_phrases.h"

#include <algorithm>
#include <set>

namespace offerbook::extract {
namespace {

/// A word of a link says where the link leads, not what the text is.
bool isWithinLink(const ReadText& text, std::size_t at) {
    constexpr std::size_t longestLink = 200;
    const std::string& all = text.text();
    std::size_t begin = at;
    while (begin > 0 && at - begin < longestLink &&
           std::string_view(" \n\t<>\"'()[]").find(all[begin - 1]) == std::string_view::npos)
        --begin;
    const std::string_view word = std::string_view(all).substr(begin, at - begin);
    return word.starts_with("http") || word.starts_with("www.") || word.starts_with("/");
}

bool isOfSite(Voice voice) {
    return voice == Voice::navigation || voice == Voice::cookieNotice || voice == Voice::similarPostings;
}

}  // namespace

bool isOfText(const ReadText& text, const Hit& hit) {
    return !isWithinLink(text, hit.at.begin) && !text.isInComment(hit.at.begin) && !isOfSite(text.voiceAt(hit.at.begin));
}

CuePhrases countCues(const ReadText& text, std::string_view group) {
    CuePhrases cues;
    std::set<std::string_view> seen;
    for (const Hit& hit : text.hits(group)) {
        if (seen.contains(hit.phrase->text) || isWithinLink(text, hit.at.begin) || text.isInComment(hit.at.begin)) continue;
        seen.insert(hit.phrase->text);
        // "offer": what any page of an employer may have ("we offer").
        if (isOfSite(text.voiceAt(hit.at.begin)) || (hit.value() != "strong" && hit.value() != "offer")) continue;
        ++cues.strong;
        if (cues.evidence.size() < 3) cues.evidence.push_back(&hit);
    }
    return cues;
}

bool inTitle(const ReadText& text, const CuePhrases& cues) {
    std::size_t titleEnd = 0;
    int lines = 0;
    for (const Line& line : text.lines()) {
        if (line.kind == LineKind::blank) continue;
        const bool title = line.isStructured || line.kind == LineKind::heading || lines < 2;
        if (!title || ++lines > 12) break;
        titleEnd = line.end;
    }
    return std::any_of(cues.evidence.begin(), cues.evidence.end(), [&](const Hit* hit) { return hit->at.begin < titleEnd; });
}

}  // namespace offerbook::extract
