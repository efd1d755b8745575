#include "core/extract/find/location/french_towns.h"

#include "core/extract/find/location/town_sentences.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract::find {
namespace {

bool isTown(const Page& page, Span at) {
    constexpr std::size_t shortest = 3;
    if (at.size() < shortest || at.size() > longestTown) return false;
    const std::string_view words = page.words(at);
    const std::string_view first = words.substr(0, words.find(' '));
    // "La Chapelle" is a town, "La" alone is torn off.
    const bool isArticle = page.asked().isWord("town.article", first);
    const LanguageSet own = page.book().onlyLanguage(page.text().language());
    if (page.asked().isWord("town.none", first, own) && !(isArticle && words.size() > first.size() + 2)) return false;
    return !page.asked().isWord("town.department", words, own) && isFreeOfNouns(page, at);
}

std::string countryOfCode(const AskedPatterns& asked, std::string_view code, LanguageSet own) {
    static const RE2 department("(?:0[1-9]|[1-8][0-9]|9[0-5]|2[ab]|97[1-6])(?:[0-9]{3})?|97[1-6][0-9]{2}");
    if (RE2::FullMatch(code, department)) return "FR";
    return asked.isWord("town.canton", code, own) ? "CH" : std::string();
}

class TownReader {
public:
    explicit TownReader(const Page& page) : page_(page) {}

    std::vector<ToldTown> run() {
        for (const Unit& unit : page_.units()) {
            if (unit.section == Section::legal || unit.isStructured) continue;
            if (!line(unit)) codes(unit);
            shapes(unit);
            address(unit);
            sentences(unit);
            seat(unit);
        }
        for (const Found& office : page_.found("place.leads-to-town")) ofOffice(office);
        return std::move(towns_);
    }

private:
    std::string countryOf(std::string_view code) const {
        return countryOfCode(page_.asked(), code, page_.book().onlyLanguage(page_.text().language()));
    }

    /// "74 - BELLERIVE", "BELLERIVE - 74", "Bellerive (74)", "Bellerive (Savoie - 73)" and nothing else on the line.
    bool line(const Unit& unit) {
        static const RE2 before("^[^a-z0-9]*([0-9]{2,3}|2[ab]|[0-9]{5}) ?- ?([a-z][a-z' -]{2,40})[^a-z0-9]*$");
        static const RE2 behind("^[^a-z0-9]*([a-z][a-z' -]{2,40}?)(?: - ?| ?\\()([0-9]{2,3}|2[ab]|[0-9]{5})\\)?[^a-z0-9]*$");
        static const RE2 named(
            "^[^a-z0-9]*([a-z][a-z' -]{2,40}?) \\([a-z][a-z' -]{2,30}? ?[-,] ?([0-9]{2,3}|2[ab])\\)[^a-z0-9]*$");
        constexpr std::size_t longestLine = 60;
        if (unit.at.size() > longestLine) return false;
        std::string_view words = page_.words(unit);
        // "69 - BELLERIVE - Localiser avec Mappy"
        words.remove_suffix(page_.asked().endingOf("town.link-behind", words));
        if (page_.text().folded().nextDigit(unit.at.begin, unit.at.end) == unit.at.end) return false;
        // "Poste localisé à Bellerive (74)" is a sentence without its full stop.
        if (page_.asked().hold("town.at", words)) return false;
        re2::StringPiece part[3];
        if (before.Match(words, 0, words.size(), RE2::UNANCHORED, part, 3))
            return add(flatSpanOf(page_, part[2]), countryOf(part[1]), ToldTown::Sign::lineOfCode);
        if (behind.Match(words, 0, words.size(), RE2::UNANCHORED, part, 3) ||
            named.Match(words, 0, words.size(), RE2::UNANCHORED, part, 3))
            return add(flatSpanOf(page_, part[1]), countryOf(part[2]), ToldTown::Sign::lineOfCode);
        return false;
    }

    /// "à Bellerive (74)", "Bellerive-sur-Allier (03700)", "Renens (VD)": back from the bracket over the name.
    void codes(const Unit& unit) {
        static const RE2 bracket(" \\(([0-9]{2,3}|2[ab]|[0-9]{5}|[a-z]{2})\\)");
        if (page_.words(unit).find(" (") == std::string_view::npos) return;
        re2::StringPiece part[2];
        for (std::size_t from = unit.at.begin; bracket.Match(page_.flat(), from, unit.at.end, RE2::UNANCHORED, part, 2);) {
            const Span code = flatSpanOf(page_, part[1]);
            from = code.end;
            const bool isLetters = page_.flat()[code.begin] >= 'a';
            if (isLetters && !page_.text().folded().isUpper(code.begin)) continue;
            const std::size_t end = code.begin - 2;
            const std::size_t begin = beginOfName(unit.at.begin, end);
            // Without "à", "sur" or a bar before it, letters in brackets are the short form of any name.
            if (begin < end && (!isLetters || isSaid(unit.at.begin, begin))) addBeforeCode({begin, end}, countryOf(part[1]));
        }
    }

    /// "Camping Exemple - 95, avenue de la Mer - 34250 Bellerive", "EXEMPLE, 38000 - BELLERIVE": at the top a postal code leads
    /// to the town.
    void address(const Unit& unit) {
        static const RE2 code("(?:[,|(] ?| - )([0-9]{5}) (?:- )?([a-z][a-z' -]{2,40}[a-z])(?:$|[,;|)(])");
        constexpr std::size_t headUnits = 6;
        if (&unit - page_.units().data() >= static_cast<std::ptrdiff_t>(headUnits) || unit.section != Section::head ||
            page_.text().folded().nextDigit(unit.at.begin, unit.at.end) == unit.at.end)
            return;
        behindStreet(unit);
        const std::string_view words = page_.words(unit);
        re2::StringPiece part[3];
        if (code.Match(words, 0, words.size(), RE2::UNANCHORED, part, 3))
            add(flatSpanOf(page_, part[2]), countryOf(part[1]), ToldTown::Sign::code);
    }

    /// "Salon Exemple 12 place aux Herbes BELLERIVE": behind a street the town in capitals.
    void behindStreet(const Unit& unit) {
        static const RE2 street(
            "\\b[0-9]{1,4}(?: ?bis| ?ter)?,? "
            "(?:rue|place|avenue|av\\.|boulevard|bd|chemin|route|quai|allee|impasse|cours|faubourg|square) "
            "[a-z' -]{2,40}?[ ,]([a-z][a-z'-]{2,30})$");
        const std::string_view words = page_.words(unit);
        re2::StringPiece part[2];
        if (!street.Match(words, 0, words.size(), RE2::UNANCHORED, part, 2)) return;
        const Span town = flatSpanOf(page_, part[1]);
        const auto& folded = page_.text().folded();
        const bool isInCapitals = folded.isUpper(town.begin) && folded.isUpper(town.begin + 1) && folded.isUpper(town.end - 1);
        // "12 RUE DU MARCHE": all of it is in capitals.
        if (isInCapitals && !folded.isUpper(flatSpanOf(page_, part[0]).begin + part[0].find(' ') + 2))
            add(town, {}, ToldTown::Sign::sentence);
    }

    /// "Exemple Pharma, Mont-Saint-Bellerive", "Bellerive-sur-Allier | CDI": in a line at the top, a part that is built as the
    /// names of French towns alone are.
    void shapes(const Unit& unit) {
        static const RE2 shape(
            "(?:^|[^a-z -] ?| - )([a-z]{2,}(?:-[a-z]+){0,2}-(?:sur|sous|en|les|lez|pres|saint|sainte)-[a-z'-]{2,30})"
            "(?:$| ?[,;|)(/]| - | ?\u00b7)");
        constexpr std::size_t headUnits = 8;
        constexpr std::size_t longestLine = 120;
        if (&unit - page_.units().data() >= static_cast<std::ptrdiff_t>(headUnits) || unit.at.size() > longestLine ||
            unit.section != Section::head || page_.words(unit).find('-') == std::string_view::npos)
            return;
        const std::string_view words = page_.words(unit);
        re2::StringPiece part[2];
        if (shape.Match(words, 0, words.size(), RE2::UNANCHORED, part, 2))
            add(flatSpanOf(page_, part[1]), {}, ToldTown::Sign::sentence);
    }

    /// "Bramont et Brigny (83)": two towns of one department.
    void addBeforeCode(Span towns, const std::string& country) {
        const Span first{towns.begin, endOfFirst(towns.begin, towns.end)};
        if (first.end >= towns.end) return static_cast<void>(add(towns, country, ToldTown::Sign::code));
        std::size_t second = first.end + 1;
        while (second < towns.end && !page_.text().folded().isUpper(second)) ++second;
        add(first, country, ToldTown::Sign::code);
        add({second, towns.end}, country, ToldTown::Sign::code);
    }

    std::size_t beginOfName(std::size_t limit, std::size_t end) const {
        const std::string_view flat = page_.flat();
        std::size_t begin = end;
        std::size_t at = end;
        constexpr int mostWords = 5;
        for (int words = 0; words < mostWords && at > limit; ++words) {
            std::size_t first = at;
            while (first > limit &&
                   ((flat[first - 1] >= 'a' && flat[first - 1] <= 'z') || flat[first - 1] == '-' || flat[first - 1] == '\''))
                --first;
            if (first == at) break;
            const std::string_view word = flat.substr(first, at - first);
            if (page_.text().folded().isUpper(first))
                begin = first;
            else if (!page_.asked().isWord("town.small", word, page_.book().onlyLanguage(page_.text().language())))
                break;
            if (first <= limit || flat[first - 1] != ' ') break;
            at = first - 1;
        }
        return begin;
    }

    bool isSaid(std::size_t from, std::size_t begin) const {
        const std::string_view before = page_.words(Span{from, begin});
        const std::string_view sign = before.substr(before.size() < 2 ? 0 : before.size() - 2);
        return sign == "- " || sign == "| " || sign == ", " || sign == ": " || page_.asked().endingOf("town.before", before) > 0;
    }

    /// "Poste basé à Bellerive", "recrute à Bellerive et Bramont", "un stage, situé à Bellerive".
    void sentences(const Unit& unit) {
        const std::string_view words = page_.words(unit);
        if (!page_.asked().hold("town.at", words)) return;
        readTownSentences(
            page_, unit,
            {[this](std::size_t begin, std::size_t limit) { return endOfFirst(begin, limit); },
             [this](Span at, std::size_t limit) { return add(behindHouse(at, limit), {}, ToldTown::Sign::sentence); }});
    }

    /// "situé à l'Espace Exemple, à Bellerive": of a house and its town, the town.
    Span behindHouse(Span at, std::size_t limit) const {
        if (page_.words(at).find(' ') == std::string_view::npos) return at;  // "à Bellerive, à Bramont": two towns
        for (const std::string& joint : page_.asked().list("town.behind-house")) {
            const std::size_t begin = at.end + joint.size();
            if (begin < limit && page_.flat().substr(at.end, joint.size()) == joint && page_.text().folded().isUpper(begin))
                return {begin, endOfFirst(begin, limit)};
        }
        return at;
    }

    /// "Pour son bureau de Bellerive".
    void ofOffice(const Found& office) {
        const Unit& unit = page_.units()[office.unit];
        const std::size_t begin = office.at().end;
        if (unit.section == Section::legal || unit.isStructured || begin >= unit.at.end || !page_.text().folded().isUpper(begin))
            return;
        add({begin, endOfFirst(begin, unit.at.end)}, {}, ToldTown::Sign::sentence);
    }

    /// "Commune de Bellerive", "Centre Hospitalier de Bramont": who is named after the town, near the top.
    void seat(const Unit& unit) {
        constexpr std::size_t nearTop = 10;
        const std::string_view words = page_.words(unit);
        if (&unit - page_.units().data() >= static_cast<std::ptrdiff_t>(nearTop)) return;
        const auto authority = page_.asked().piecesOf("town.authority", words);
        if (authority.empty()) return;
        const std::size_t begin = flatSpanOf(page_, authority.front()).end;
        // "Notre partenaire est l'Université de Bellerive": somebody else's.
        constexpr std::size_t reach = 30;
        const auto number = static_cast<std::size_t>(&unit - page_.units().data());
        const Found* other = page_.near("place.not", number, flatSpanOf(page_, authority.front()), reach);
        if (other != nullptr && other->at().begin < begin) return;
        if (begin < unit.at.end && page_.text().folded().isUpper(begin))
            add({begin, endOfCapitals(page_, begin, unit.at.end)}, {}, ToldTown::Sign::seat);
    }

    /// "Brigny et Saint-Exemple" is two towns, though "et" stands within names as well.
    std::size_t endOfFirst(std::size_t begin, std::size_t limit) const {
        const std::size_t end = endOfCapitals(page_, begin, limit);
        for (const std::string& joint : page_.asked().list("town.and"))
            if (const auto at = page_.words(Span{begin, end}).find(joint); at != std::string_view::npos) return begin + at;
        return end;
    }

    bool add(Span at, std::string country, ToldTown::Sign sign) {
        while (at.end > at.begin && (page_.flat()[at.end - 1] == ' ' || page_.flat()[at.end - 1] == '-')) --at.end;
        // "Boulangerie Exemple - Bellerive (74)": the town alone.
        if (const auto dash = page_.words(at).find(" - "); dash != std::string_view::npos) at.begin += dash + 3;
        // "Magasin de Bellerive (74)"
        if (const std::size_t house = page_.asked().beginningOf("town.before-value", page_.words(at));
            house > 0 && house < at.size() && page_.text().folded().isUpper(at.begin + house))
            at.begin += house;
        if (!page_.text().folded().isUpper(at.begin) || !isTown(page_, at)) return false;
        const bool byCode = sign == ToldTown::Sign::code || sign == ToldTown::Sign::lineOfCode;
        if (byCode && country.empty()) return false;
        towns_.push_back({at, std::move(country), sign});
        return true;
    }

    const Page& page_;
    std::vector<ToldTown> towns_;
};

}  // namespace

std::vector<ToldTown> townsOfFrenchAdverts(const Page& page) {
    if (page.text().language() != "fr") return {};
    return TownReader(page).run();
}

}  // namespace offerbook::extract::find
