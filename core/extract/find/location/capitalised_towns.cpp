#include "core/extract/find/location/capitalised_towns.h"

#include "core/extract/find/location/town_sentences.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

class TownReader {
public:
    explicit TownReader(const Page& page) : page_(page), own_(page.book().onlyLanguage(page.text().language())) {}

    std::vector<ToldTown> run() {
        for (const Found& cue : page_.found("place.leads-to-town")) behind(cue);
        for (const Found& council : page_.found("place.of-council")) seat(council);
        return std::move(towns_);
    }

private:
    /// "based in Smalltown or Greatham", "filiale di Bellano": the names behind the words.
    void behind(const Found& cue) {
        const Unit& unit = page_.units()[cue.unit];
        if (unit.section == Section::legal || isOtherThanWork(cue)) return;
        constexpr int most = 5;
        std::size_t begin = cue.at().end;
        if (begin < unit.at.end && page_.flat()[begin] == ' ') ++begin;
        for (int i = 0; i < most && begin < unit.at.end && page_.text().folded().isUpper(begin); ++i) {
            const Span town{begin, endOfCapitals(page_, begin, unit.at.end)};
            if (!add(town, unit, ToldTown::Sign::sentence)) return;
            const std::size_t joint = lengthOfJoint(page_, town.end);
            if (joint == 0) return;
            begin = town.end + joint;
        }
    }

    /// "Smalltown Town Council", "Comune di Bellano" near the top: who is named after the town.
    void seat(const Found& council) {
        constexpr std::size_t nearTop = 10;
        const Unit& unit = page_.units()[council.unit];
        if (council.unit >= nearTop || unit.section == Section::legal) return;
        const bool isBefore = page_.text().language() == "en" && page_.words(council.at()).ends_with("council");
        const Span town = isBefore ? before(council.at().begin, unit.at.begin)
                                   : Span{council.at().end, endOfCapitals(page_, council.at().end, unit.at.end)};
        add(town, unit, ToldTown::Sign::seat);
    }

    /// Back over the capitalised words that end before an offset.
    Span before(std::size_t end, std::size_t from) const {
        constexpr int mostWords = 3;
        while (end > from && page_.flat()[end - 1] == ' ') --end;
        std::size_t begin = end;
        for (int words = 0; words < mostWords && begin > from; ++words) {
            std::size_t first = begin == end ? end : begin - 1;
            while (first > from && page_.flat()[first - 1] >= 'a' && page_.flat()[first - 1] <= 'z') --first;
            if (!page_.text().folded().isUpper(first)) break;
            begin = first;
            if (first <= from || page_.flat()[first - 1] != ' ') break;
        }
        return {begin, end};
    }

    bool isOtherThanWork(const Found& cue) const {
        constexpr std::size_t reach = 24;
        const Found* other = page_.near("place.not", cue.unit, cue.at(), reach);
        return other != nullptr && other->at().begin < cue.at().end;
    }

    bool add(Span town, const Unit& unit, ToldTown::Sign sign) {
        while (town.end > town.begin && (page_.flat()[town.end - 1] == '-' || page_.flat()[town.end - 1] == '\'')) --town.end;
        constexpr std::size_t shortest = 3;
        constexpr std::size_t longest = 36;
        static_assert(longest <= longestTown);
        if (town.size() < shortest || town.size() > longest || !page_.text().folded().isUpper(town.begin)) return false;
        const std::string_view words = page_.words(town);
        if (page_.asked().isWord("town.none", words.substr(0, words.find_first_of(" -'")), own_) ||
            page_.asked().hold("town.no-name", words, own_) || isOnlyCapitals(town, unit) || !isFreeOfNouns(page_, town))
            return false;
        // "based in Room 12", "located in Terminal 5".
        const std::string_view rest = page_.flat().substr(town.end, 2);
        if (rest.size() == 2 && rest[0] == ' ' && rest[1] >= '0' && rest[1] <= '9') return false;
        towns_.push_back({town, {}, sign});
        return true;
    }

    /// "based in EMEA", "presso ATS": capitals in a line that has small letters are the short form of a name.
    bool isOnlyCapitals(Span town, const Unit& unit) const {
        const FoldedText& folded = page_.text().folded();
        const auto isBig = [&](Span at) {
            for (std::size_t i = at.begin; i < at.end; ++i)
                if (page_.flat()[i] >= 'a' && page_.flat()[i] <= 'z' && !folded.isUpper(i)) return false;
            return true;
        };
        constexpr std::size_t longestShortForm = 6;
        return isBig(town) && (town.size() <= longestShortForm || !isBig(unit.at));
    }

    const Page& page_;
    LanguageSet own_;
    std::vector<ToldTown> towns_;
};

}  // namespace

std::vector<ToldTown> townsByCapitals(const Page& page) {
    if (page.text().language() != "en" && page.text().language() != "it") return {};
    return TownReader(page).run();
}

}  // namespace offerbook::extract::find
