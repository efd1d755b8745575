#include "core/extract/find/location/german_towns.h"

#include "core/extract/find/location/town_sentences.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

bool isWordByte(char c) { return (c >= 'a' && c <= 'z') || c == '-'; }

class TownReader {
public:
    explicit TownReader(const Page& page)
        : page_(page), asked_(page.asked()), own_(page.book().onlyLanguage(page.text().language())) {}

    std::vector<ToldTown> run() {
        for (const Unit& unit : page_.units()) {
            if (unit.section == Section::legal) continue;
            sentences(unit);
            codes(unit);
            cantons(unit);
            endOfLine(unit);
            seat(unit);
        }
        return std::move(towns_);
    }

private:
    /// "unser Autohaus in Kleinheim", "Arbeitsort: Kleinheim", "suchen wir in Kleinheim".
    void sentences(const Unit& unit) {
        const std::string_view words = page_.words(unit);
        if (!asked_.hold("town.sign-of-cue", words, own_)) return;
        readTownSentences(
            page_, unit,
            {[this](std::size_t begin, std::size_t limit) { return endOfName(begin, limit); },
             [this](Span at, std::size_t limit) { return add(at, countryBehind(at.end, limit), ToldTown::Sign::sentence); }});
    }

    /// "in Kleinheim (SBG)", "Kleinheim (BE)": the letters of an Austrian state or a Swiss canton behind the name.
    void codes(const Unit& unit) {
        const std::string_view words = page_.words(unit);
        for (auto open = words.find(" ("); open != std::string_view::npos; open = words.find(" (", open + 1)) {
            const std::size_t end = unit.at.begin + open;
            const std::string country = countryBehind(end, unit.at.end);
            if (country.empty()) continue;
            std::size_t begin = end;
            while (begin > unit.at.begin && isWordByte(page_.flat()[begin - 1])) --begin;
            // Letters in brackets are the short form of any name; behind "in" they are a region's.
            const std::string_view before = page_.words(Span{unit.at.begin, begin});
            const bool isSaid =
                before.empty() || before.ends_with(": ") || before.ends_with(", ") || asked_.endingOf("town.before", before) > 0;
            if (isSaid) add({begin, end}, country, ToldTown::Sign::code);
        }
    }

    /// "in Kleinheim SG": the canton without brackets, in capitals and behind a name that "in" leads to.
    void cantons(const Unit& unit) {
        const std::string_view words = page_.words(unit);
        for (const std::string& in : asked_.list("town.in"))
            for (auto at = words.find(in); at != std::string_view::npos; at = words.find(in, at + 1)) {
                const std::size_t begin = unit.at.begin + at + in.size();
                if (begin >= unit.at.end || !page_.text().folded().isUpper(begin)) continue;
                const std::size_t end = endOfName(begin, unit.at.end);
                constexpr std::size_t code = 2;
                if (end + 1 + code <= unit.at.end && page_.flat()[end] == ' ' && page_.text().folded().isUpper(end + 1) &&
                    page_.text().folded().isUpper(end + 2) && endOfWord(end + 1, unit.at.end) == end + 1 + code &&
                    asked_.isWord("town.canton", page_.flat().substr(end + 1, code)))
                    add({begin, end}, "CH", ToldTown::Sign::code);
            }
    }

    /// "Primarschule Kleinheim ZH", "Kita Sonne, Kleinheim BE": a short line at the top that ends in the canton.
    void endOfLine(const Unit& unit) {
        constexpr std::size_t code = 2;
        constexpr std::size_t longestLine = 60;
        constexpr std::ptrdiff_t nearTop = 10;
        const FoldedText& folded = page_.text().folded();
        if (&unit - page_.units().data() >= nearTop || unit.at.size() > longestLine || unit.at.size() < 2 * code + 3) return;
        const std::size_t letters = unit.at.end - code;
        if (page_.flat()[letters - 1] != ' ' || !folded.isUpper(letters) || !folded.isUpper(letters + 1) ||
            !asked_.isWord("town.canton", page_.flat().substr(letters, code)))
            return;
        std::size_t begin = letters - 1;
        while (begin > unit.at.begin && isWordByte(page_.flat()[begin - 1])) --begin;
        const bool isShouted = begin + 1 < letters - 1 && folded.isUpper(begin + 1);
        // "St. Margrethen SG", "Bad Kleinheim AG".
        const bool isSecond = begin > unit.at.begin + 1 && page_.flat()[begin - 1] == ' ' && isFirstOfName(unit.at.begin, begin);
        const std::string_view before = page_.words(Span{unit.at.begin, begin});
        const bool isAddress = before.empty() || before.ends_with(", ") ||
                               (before.size() > 1 && before[before.size() - 2] >= '0' && before[before.size() - 2] <= '9');
        const bool isHouse = page_.has("employer.noun", static_cast<std::size_t>(&unit - page_.units().data()));
        if (!isShouted && (isAddress || isHouse || isSecond))
            add({isSecond ? beginOfWord(unit.at.begin, begin - 1) : begin, letters - 1}, "CH", ToldTown::Sign::code);
    }

    std::size_t beginOfWord(std::size_t limit, std::size_t end) const {
        while (end > limit && page_.flat()[end - 1] != ' ') --end;
        return end;
    }

    bool isFirstOfName(std::size_t limit, std::size_t begin) const {
        std::size_t end = begin - 1;
        const std::size_t first = beginOfWord(limit, end);
        while (end > first && page_.flat()[end - 1] == '.') --end;
        return asked_.isWord("town.first", page_.flat().substr(first, end - first));
    }

    /// "Gemeinde Kleinheim", "Stadtwerke Kleinheim": who is named after the town, near the top.
    void seat(const Unit& unit) {
        constexpr std::ptrdiff_t nearTop = 10;
        if (&unit - page_.units().data() >= nearTop) return;
        const auto authority = asked_.piecesOf("town.authority", page_.words(unit), 0, own_);
        if (authority.empty()) return;
        const std::size_t begin = flatSpanOf(page_, authority.front()).end;
        if (begin >= unit.at.end || !page_.text().folded().isUpper(begin)) return;
        // "Kirchengemeinde St. Nikolai": a saint, no town.
        if (asked_.endingOf("town.of-saint", page_.words(Span{unit.at.begin, begin})) > 0 &&
            page_.flat().substr(begin, 2) == "st")
            return;
        const Span town{begin, endOfName(begin, unit.at.end)};
        const std::string_view behind = page_.flat().substr(town.end, 1);
        const bool isWhole = town.end >= unit.at.end || behind == " " || behind == "," || behind == "." || behind == ":";
        // "Stadt Land Fluss", "Gemeinde Leben": behind the name the sentence goes on in small letters.
        const bool goesOnBig = town.end + 1 < unit.at.end && behind == " " && page_.text().folded().isUpper(town.end + 1);
        if (isWhole && !goesOnBig) add(town, {}, ToldTown::Sign::seat);
    }

    /// The country whose state or canton the letters in brackets behind a name are; "" where there are none.
    std::string countryBehind(std::size_t end, std::size_t limit) const {
        if (page_.flat().substr(end, 2) != " (") return {};
        const std::size_t close = endOfWord(end + 2, limit);
        if (close >= limit || page_.flat()[close] != ')') return {};
        const std::string_view letters = page_.flat().substr(end + 2, close - end - 2);
        const bool isState = asked_.isWord("town.state", letters);
        if (!isState && !asked_.isWord("town.canton-in-brackets", letters)) return {};
        const bool isCapital = page_.text().folded().isUpper(end + 2) && page_.text().folded().isUpper(end + 3);
        return !isCapital ? std::string() : isState ? "AT" : "CH";
    }

    std::size_t endOfWord(std::size_t at, std::size_t limit) const {
        while (at < limit && isWordByte(page_.flat()[at])) ++at;
        return at;
    }

    /// "Bad Kleinheim", "Kleinheim am Berg", "Kleinheim an der Beispiel": nouns begin with a capital as well, so that only
    /// these go on.
    std::size_t endOfName(std::size_t begin, std::size_t limit) const {
        const std::string_view flat = page_.flat();
        std::size_t end = endOfWord(begin, limit);
        if (end + 1 < limit && asked_.isWord("town.first", flat.substr(begin, end - begin))) {
            const std::size_t second = flat[end] == '.' ? end + 2 : end + 1;
            if (second < limit && page_.text().folded().isUpper(second)) end = endOfWord(second, limit);
        }
        for (const std::string& joint : asked_.list("town.joint-within")) {
            if (flat.substr(end, joint.size()) != joint) continue;
            const std::size_t next = end + joint.size();
            if (next < limit && page_.text().folded().isUpper(next) && isKnown({begin, endOfWord(next, limit)}, joint))
                end = endOfWord(next, limit);
            break;
        }
        return end;
    }

    /// "am Main", "an der Ruhr": rivers and the like are short; "am Wörthersee" is a known one; "in der Buchhaltung" is none.
    bool isKnown(Span name, std::string_view joint) const {
        const std::string_view behind = page_.words(name).substr(page_.words(name).rfind(joint));
        const std::string_view last = behind.substr(joint.size());
        constexpr std::size_t longest = 8;
        if (last.size() > longest) return asked_.hold("place.river", behind, own_);
        return !asked_.isWord("town.not-behind-joint", last);
    }

    bool add(Span at, std::string country, ToldTown::Sign sign) {
        while (at.end > at.begin && page_.flat()[at.end - 1] == '-') --at.end;
        if (at.size() == 0 || !page_.text().folded().isUpper(at.begin) || !isTown(at)) return false;
        towns_.push_back({at, std::move(country), sign});
        return true;
    }

    bool isTown(Span at) const {
        constexpr std::size_t shortest = 3;
        const std::string_view words = page_.words(at);
        if (words.size() < shortest || words.size() > longestTown) return false;
        const std::string_view first = words.substr(0, words.find_first_of(" -"));
        if (asked_.isWord("town.none", first, own_)) return false;
        if (asked_.hold("town.no-ending", words, own_)) return false;
        // "Arbeitsort ist die Michaelskapelle in Kleinheim": a house, whose town is behind it.
        const std::string_view behind = page_.flat().substr(at.end, 5);
        const bool isHouse =
            behind.size() == 5 && asked_.beginningOf("town.in", behind) > 0 && page_.text().folded().isUpper(at.end + 4);
        if (isHouse && !page_.text().folded().isUpper(at.end + 1)) return false;
        return isFreeOfNouns(page_, at);
    }

    const Page& page_;
    const AskedPatterns& asked_;
    LanguageSet own_;
    std::vector<ToldTown> towns_;
};

}  // namespace

std::vector<ToldTown> townsOfGermanAdverts(const Page& page) {
    if (page.text().language() != "de") return {};
    return TownReader(page).run();
}

}  // namespace offerbook::extract::find
