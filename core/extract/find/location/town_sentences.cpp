#include "core/extract/find/location/town_sentences.h"

namespace offerbook::extract::find {
namespace {

void readList(const Page& page, std::size_t begin, std::size_t limit, const TownSentences& how) {
    constexpr int most = 5;
    for (int i = 0; i < most && begin < limit && page.text().folded().isUpper(begin); ++i) {
        const std::size_t end = how.endOfTown(begin, limit);
        if (!how.add({begin, end}, limit)) return;
        const std::size_t joint = lengthOfJoint(page, end);
        if (joint == 0) return;
        begin = end + joint;
    }
}

}  // namespace

std::size_t lengthOfJoint(const Page& page, std::size_t end) {
    const std::string_view behind = page.flat().substr(end);
    if (const std::size_t joint = page.asked().beginningOf("town.joint", behind); joint > 0) return joint;
    return behind.starts_with(" / ") ? 3 : behind.starts_with("/") ? 1 : 0;
}

std::size_t endOfCapitals(const Page& page, std::size_t begin, std::size_t limit) {
    const std::string_view flat = page.flat();
    constexpr int mostWords = 5;
    std::size_t end = begin;
    std::size_t at = begin;
    for (int words = 0; words < mostWords && at < limit; ++words) {
        std::size_t last = at;
        while (last < limit && ((flat[last] >= 'a' && flat[last] <= 'z') || flat[last] == '-' || flat[last] == '\'')) ++last;
        const std::string_view word = flat.substr(at, last - at);
        if (word.empty()) break;
        // "In the office in Glasgow Mon to Thu": the days stand behind the town.
        if (words > 0 && page.asked().isWord("town.end", word, page.book().onlyLanguage(page.text().language()))) break;
        if (page.text().folded().isUpper(at))
            end = last;
        else if (!page.asked().isWord("town.small", word, page.book().onlyLanguage(page.text().language())))
            break;
        // "St. Albans", "Mt. Pleasant".
        if (last + 1 < limit && flat[last] == '.' && page.asked().endingOf("town.saint", flat.substr(0, last)) > 0) ++last;
        if (last >= limit || flat[last] != ' ') break;
        at = last + 1;
    }
    return end;
}

void readTownSentences(const Page& page, const Unit& unit, const TownSentences& how) {
    constexpr std::size_t reach = 24;
    const std::string_view words = page.words(unit);
    const LanguageSet own = page.book().onlyLanguage(page.text().language());
    for (std::size_t from = 0;;) {
        const auto cue = page.asked().piecesOf("town.cue", words, from, own);
        if (cue.empty()) return;
        const std::size_t begin = flatSpanOf(page, cue.front()).end;
        from = begin - unit.at.begin;
        const Found* other = page.near("place.not", page.unitAt(begin), {begin, begin + 1}, reach);
        // "Poste basé à Bellerive avec des déplacements": the journeys begin behind the place.
        const bool isJourneyFromThere =
            other != nullptr && other->at().begin > begin && page.words(other->at()).starts_with("deplacement");
        if (other == nullptr || isJourneyFromThere) readList(page, begin, unit.at.end, how);
    }
}

bool isFreeOfNouns(const Page& page, Span words) {
    const std::size_t unit = page.unitAt(words.begin);
    return unit != Page::npos && page.near("title.noun", unit, words, 0) == nullptr &&
           page.near("employer.noun", unit, words, 0) == nullptr;
}

Span flatSpanOf(const Page& page, std::string_view piece) {
    const auto begin = static_cast<std::size_t>(piece.data() - page.flat().data());
    return {begin, begin + piece.size()};
}

}  // namespace offerbook::extract::find
