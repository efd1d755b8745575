#include "core/extract/find/location/town_sentences.h"

namespace offerbook::extract::find {
namespace {

void readList(const Page& page, std::size_t begin, std::size_t limit, const TownSentences& how) {
    constexpr int most = 5;
    for (int i = 0; i < most && begin < limit && page.text().folded().isUpper(begin); ++i) {
        const std::size_t end = how.endOfTown(begin, limit);
        if (!how.add({begin, end}, limit)) return;
        const auto joint = std::find_if(how.joints.begin(), how.joints.end(),
                                        [&](std::string_view words) { return page.flat().substr(end, words.size()) == words; });
        if (joint == how.joints.end()) return;
        begin = end + joint->size();
    }
}

}  // namespace

void readTownSentences(const Page& page, const Unit& unit, const TownSentences& how) {
    constexpr std::size_t reach = 24;
    const std::string_view words = page.words(unit);
    re2::StringPiece part[1];
    for (std::size_t from = 0; how.cue.Match(words, from, words.size(), RE2::UNANCHORED, part, 1);) {
        const std::size_t begin = flatSpanOf(page, part[0]).end;
        from = begin - unit.at.begin;
        if (page.near("place.not", page.unitAt(begin), {begin, begin + 1}, reach) == nullptr)
            readList(page, begin, unit.at.end, how);
    }
}

bool isFreeOfNouns(const Page& page, Span words) {
    const std::size_t unit = page.unitAt(words.begin);
    return unit != Page::npos && page.near("title.noun", unit, words, 0) == nullptr &&
           page.near("employer.noun", unit, words, 0) == nullptr;
}

Span flatSpanOf(const Page& page, re2::StringPiece piece) {
    const auto begin = static_cast<std::size_t>(piece.data() - page.flat().data());
    return {begin, begin + piece.size()};
}

}  // namespace offerbook::extract::find
