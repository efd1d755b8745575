#include "core/extract/find/places.h"

#include "core/extract/find/location/river_names.h"
#include "core/extract/find/word_bytes.h"
#include "core/extract/folded_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <functional>
#include <set>

namespace offerbook::extract::find {
namespace {

/// The words of a name with single blanks between them: "saint-denis" -> "saint denis", "u.s." -> "u s".
std::string wordKey(std::string_view folded) {
    std::string key;
    for (const char c : folded) {
        if (isWordByte(c))
            key += c;
        else if (!key.empty() && key.back() != ' ')
            key += ' ';
    }
    while (!key.empty() && key.back() == ' ') key.pop_back();
    return key;
}

std::size_t wordCount(const std::string& key) { return 1 + static_cast<std::size_t>(std::count(key.begin(), key.end(), ' ')); }

struct Word {
    Span at;
    bool isAllCapitals = false;
};

/// The words of a unit, one after another. Glued words ("GenevaSwitzerland") part where a capital follows a small letter.
class Words {
public:
    Words(const Page& page, Span within) : folded_(page.text().folded()), flat_(page.flat()), within_(within) {}

    /// The word that begins at or behind an offset; empty behind the last one.
    [[nodiscard]] Word from(std::size_t at) const {
        while (at < within_.end && !isWordByte(flat_[at])) ++at;
        Word word{{at, at}, true};
        for (; at < within_.end && isWordByte(flat_[at]); ++at) {
            if (at > word.at.begin && folded_.isWordBoundary(at)) break;
            word.isAllCapitals = word.isAllCapitals && folded_.isUpper(at);
        }
        word.at.end = at;
        return word;
    }
    /// The next one that begins with a capital.
    [[nodiscard]] Word capitalFrom(std::size_t at) const {
        for (at = folded_.nextCapital(at, within_.end); at < within_.end; at = folded_.nextCapital(at + 1, within_.end))
            if (isWordByte(flat_[at]) && begins(at)) return from(at);
        return {{within_.end, within_.end}, false};
    }

private:
    [[nodiscard]] bool begins(std::size_t at) const {
        return at == within_.begin || !isWordByte(flat_[at - 1]) || folded_.isWordBoundary(at);
    }

    const FoldedText& folded_;
    std::string_view flat_;
    Span within_;
};

}  // namespace

void Gazetteer::add(const std::string& name, Entry entry) {
    const std::string key = wordKey(foldedForm(name));
    if (key.size() < 2) return;
    const auto [known, isNew] = entries_.try_emplace(key, entry);
    // One name of two places: the country or the clear one stays, and is only believed with a cue.
    if (!isNew && known->second.country != entry.country && known->second.kind == entry.kind &&
        entry.kind == PlaceHit::Kind::city)
        known->second.isAmbiguous = true;
    const std::string first = key.substr(0, key.find(' '));
    beginnings_.set(beginningOf(first));
    auto& longest = longestByFirstWord_[first];
    longest = std::max(longest, wordCount(key));
}

namespace {

/// "Muenchen" of "München": how German names are written where there are no dots; empty for a name without.
std::string withoutDots(std::string name, const std::string& country) {
    static constexpr std::pair<std::string_view, std::string_view> letters[] = {{"ü", "ue"}, {"ö", "oe"}, {"ä", "ae"},
                                                                                {"Ü", "Ue"}, {"Ö", "Oe"}, {"Ä", "Ae"}};
    if (country != "DE" && country != "AT" && country != "CH" && country != "LI") return {};
    bool any = false;
    for (const auto& [dotted, plain] : letters)
        for (std::size_t at = name.find(dotted); at != std::string::npos; at = name.find(dotted, at)) {
            name.replace(at, dotted.size(), plain);
            any = true;
        }
    return any ? name : std::string();
}

/// "St-Malo" of "Saint-Malo", "Ste-Foy-lès-Lyon": how forms and sites write French names; empty for others.
std::string withShortSaint(std::string name, const std::string& country) {
    static constexpr std::pair<std::string_view, std::string_view> words[] = {{"Sainte-", "Ste-"}, {"Saint-", "St-"}};
    if (country != "FR" && country != "BE" && country != "CH" && country != "LU" && country != "CA") return {};
    bool any = false;
    for (const auto& [saint, brief] : words)
        for (std::size_t at = name.find(saint); at != std::string::npos; at = name.find(saint, at)) {
            name.replace(at, saint.size(), brief);
            any = true;
        }
    return any ? name : std::string();
}

}  // namespace

void Gazetteer::addTown(const std::string& name, const std::string& country, bool isSmall) {
    for (const std::string& written : {name, withoutDots(name, country), withShortSaint(name, country)})
        if (!written.empty() && !entries_.contains(wordKey(foldedForm(written))))
            add(written, {PlaceHit::Kind::city, country, true, false, isSmall});
}

void Gazetteer::share(const std::string& name) {
    const auto known = entries_.find(wordKey(foldedForm(name)));
    if (known != entries_.end()) known->second.isShared = known->second.isAmbiguous;
}

namespace {

/// Hands the file's data to `take`; the message of a file that is missing or broken.
std::optional<Message> readData(const std::filesystem::path& file, const std::function<void(const nlohmann::json&)>& take) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return Message{"extract.vocabulary-missing", {MessageArg::text(file.string())}};
    try {
        take(nlohmann::json::parse(in));
    } catch (const nlohmann::json::exception& error) {
        return Message{"extract.vocabulary-broken", {MessageArg::text(file.filename().string()), MessageArg::text(error.what())}};
    }
    return std::nullopt;
}

}  // namespace

Expected<std::shared_ptr<const Gazetteer>, Message> Gazetteer::load(const std::filesystem::path& folder) {
    using nlohmann::json;
    auto made = std::make_shared<Gazetteer>();
    const auto places = [&made](const json& data) {
        for (const json& country : data.at("countries"))
            for (const json& name : country.at("names")) {
                const auto text = name.get<std::string>();
                made->add(text, {PlaceHit::Kind::country, country.at("code"), false, text.size() <= 3});
            }
        for (const json& region : data.at("regions")) {
            for (const json& name : region.at("names"))
                made->add(name, {PlaceHit::Kind::region, region.at("country"), false, false});
            for (const json& code : region.at("codes"))
                made->add(code, {PlaceHit::Kind::region, region.at("country"), true, true});
        }
        std::size_t number = 0;
        for (const json& city : data.at("cities")) {
            Entry entry{PlaceHit::Kind::city, city.at("country")};
            entry.city = ++number;
            for (const json& name : city.at("names")) {
                made->add(name, entry);
                if (const std::string plain = withoutDots(name, entry.country); !plain.empty()) made->add(plain, entry);
            }
            entry.isAmbiguous = true;
            if (city.contains("ambiguous"))
                for (const json& name : city.at("ambiguous")) made->add(name, entry);
        }
    };
    bool areSmall = false;
    const auto towns = [&](const json& data) {
        for (const auto& [country, names] : data.at("towns").items())
            for (const json& name : names) made->addTown(name, country, areSmall);
        if (data.contains("shared"))
            for (const json& name : data.at("shared")) made->share(name);
    };
    if (auto failure = readData(folder / "places.json", places)) return Unexpected{*failure};
    if (auto failure = readData(folder / "towns.json", towns)) return Unexpected{*failure};
    areSmall = true;
    if (auto failure = readData(folder / "small_towns.json", towns)) return Unexpected{*failure};
    return std::shared_ptr<const Gazetteer>(std::move(made));
}

/// "Karlsruher Institut", "Berliner Hochschule", "Bremer Niederlassung": the German form of a town before the noun of an employer
/// or of its seat.
std::optional<PlaceHit> Gazetteer::seatInName(const Page& page, Span word) const {
    if (!page.words(word).ends_with("er")) return std::nullopt;
    for (const std::size_t ending : {std::size_t(1), std::size_t(2)}) {
        const Span town{word.begin, word.end - ending};
        const auto entry = entries_.find(page.words(town));
        if (entry == entries_.end() || entry->second.kind != PlaceHit::Kind::city || entry->second.isAmbiguous) continue;
        const auto nouns = page.found("employer.noun", page.unitAt(word.begin));
        const bool named = std::any_of(nouns.begin(), nouns.end(), [&](const Found& noun) {
            return noun.at().end > word.end && noun.at().begin <= word.end + 1;
        });
        // "Bremer" is of Bremen, which the text does not write, and of no "Breme".
        if (entries_.contains(std::string(page.words(town)) + 'n')) continue;
        constexpr std::size_t reach = 24;
        if (!named && page.asked().beginningOf("place.adjective-noun", page.flat().substr(word.end, reach)) == 0) continue;
        // "Berner" is of "Bern", which is called "Berne" elsewhere.
        const auto shorter = entries_.find(page.words(town).substr(0, town.size() - 1));
        const bool isSameCity =
            shorter != entries_.end() && shorter->second.city != 0 && shorter->second.city == entry->second.city;
        return PlaceHit{PlaceHit::Kind::city, isSameCity ? Span{town.begin, town.end - 1} : town, entry->second.country, false};
    }
    return std::nullopt;
}

namespace {

/// The end of "Frankfurt (Oder)": the bracket that opens within a name closes with it.
std::size_t withClosingBracket(std::string_view flat, Span name) {
    const bool isOpen = flat.substr(name.begin, name.size()).find('(') != std::string_view::npos;
    return isOpen && name.end < flat.size() && flat[name.end] == ')' ? name.end + 1 : name.end;
}

/// "Sault Ste. Marie", "Cullen Partners": behind the name of a small place goes on another name. German nouns have capitals too,
/// and "BE" is a canton.
bool goesOn(const Page& page, std::size_t end, std::size_t limit) {
    constexpr std::size_t longestCode = 2;
    const FoldedText& folded = page.text().folded();
    if (end + 1 >= limit || page.text().language() == "de" || page.flat()[end] != ' ' || !folded.isUpper(end + 1)) return false;
    std::size_t last = end + 1;
    while (last < page.flat().size() && isWordByte(page.flat()[last])) ++last;
    const bool isCode = last - end - 1 <= longestCode && folded.isUpper(last - 1);
    return !isCode && page.flat().substr(last, 1) != ":";
}

/// "Ibeju-Lekki": a name that goes on behind a hyphen, and whose beginning is no place, is another place's.
bool isSecondOfCompound(const Page& page, Span word, const std::vector<PlaceHit>& hits) {
    if (word.begin < 2 || page.flat()[word.begin - 1] != '-' || !isWordByte(page.flat()[word.begin - 2])) return false;
    if (!hits.empty() && hits.back().at.end + 1 == word.begin) return false;
    std::size_t first = word.begin - 1;
    while (first > 0 && isWordByte(page.flat()[first - 1])) --first;
    return page.text().folded().isUpper(first);
}

/// Nothing but a sign parts two names: "Bolzano/Bozen", "Munich (München)", "Cologne - Köln".
bool isInSameBreath(const Page& page, std::size_t end, std::size_t begin) {
    constexpr std::size_t longest = 3;
    if (begin <= end || begin - end > longest) return false;
    const std::string_view between = page.flat().substr(end, begin - end);
    return between.find_first_of("/(-") != std::string_view::npos && between.find_first_not_of("/(- ") == std::string_view::npos;
}

/// "Argelès-sur-Mer" of "Argelès": in French a town's name that goes on with a hyphen and a small word is another's.
std::size_t withFrenchEnd(const Page& page, std::size_t end, LanguageSet own) {
    if (page.text().language() != "fr" || page.flat().substr(end, 1) != "-") return end;
    std::size_t word = end + 1;
    while (word < page.flat().size() && isWordByte(page.flat()[word])) ++word;
    if (!page.asked().isWord("town.small", page.flat().substr(end + 1, word - end - 1), own)) return end;
    while (word < page.flat().size() && (isWordByte(page.flat()[word]) || page.flat()[word] == '-')) ++word;
    return page.flat()[word - 1] == '-' ? end : word;
}

/// "Fort-de-France", "Wallonie-Bruxelles": a land at the end of a town's name, a town at the end of a region's.
bool isPartOfCompound(const Page& page, PlaceHit::Kind kind, std::size_t begin, const std::vector<PlaceHit>& hits) {
    if (begin < 2 || page.flat()[begin - 1] != '-' || !isWordByte(page.flat()[begin - 2])) return false;
    const bool isBehindPlace = !hits.empty() && hits.back().at.end + 1 == begin;
    if (kind == PlaceHit::Kind::country) return !isBehindPlace;
    return kind == PlaceHit::Kind::city && isBehindPlace && hits.back().kind == PlaceHit::Kind::region &&
           page.text().language() == "fr";
}

/// "Atlanta, Georgia": behind a town that is not there, the land is an American state of its name.
void readStates(const Page& page, std::vector<PlaceHit>& hits) {
    for (std::size_t i = 1; i < hits.size(); ++i) {
        PlaceHit& land = hits[i];
        const PlaceHit& town = hits[i - 1];
        if (land.kind == PlaceHit::Kind::country && town.kind == PlaceHit::Kind::city && town.country != land.country &&
            land.at.begin == town.at.end + 2 && page.words(Span{town.at.end, land.at.begin}) == ", " &&
            page.asked().isWord("place.land-as-state", page.words(land.at))) {
            land.kind = PlaceHit::Kind::region;
            land.country = "US";
        }
    }
}

/// A small place of another country than all that is clear in the text is mostly a street, a house or somebody's name.
void dropSmallAbroad(std::vector<PlaceHit>& hits) {
    std::set<std::string> clear;
    for (const PlaceHit& hit : hits)
        if (!hit.isAmbiguous) clear.insert(hit.country);
    if (!clear.empty()) std::erase_if(hits, [&](const PlaceHit& hit) { return hit.isSmall && !clear.contains(hit.country); });
}

}  // namespace

std::vector<PlaceHit> Gazetteer::find(const Page& page) const {
    std::vector<PlaceHit> hits;
    const bool isGerman = page.text().language() == "de";
    const LanguageSet own = page.book().onlyLanguage(page.text().language());
    std::string key;
    std::size_t lastCity = 0;  // of the hit before
    for (const Unit& unit : page.units()) {
        const Words words(page, unit.at);
        Word word = words.capitalFrom(unit.at.begin);
        for (; word.at.size() > 0; word = words.capitalFrom(word.at.end)) {
            if (const auto seat = seatInName(page, word.at)) {
                hits.push_back(*seat);
                lastCity = 0;
                continue;
            }
            if (!beginnings_.test(beginningOf(page.words(word.at))) || isSecondOfCompound(page, word.at, hits)) continue;
            const auto longest = longestByFirstWord_.find(page.words(word.at));
            if (longest == longestByFirstWord_.end()) continue;
            key.clear();
            const Entry* best = nullptr;
            std::size_t bestEnd = word.at.end;
            Word last = word;
            for (std::size_t n = 0; n < longest->second && last.at.size() > 0; ++n, last = words.from(last.at.end)) {
                if (n > 0) key += ' ';
                key += page.words(last.at);
                const auto entry = entries_.find(key);
                if (entry == entries_.end() || (entry->second.isCode && !last.isAllCapitals)) continue;
                best = &entry->second;
                bestEnd = last.at.end;
            }
            if (best == nullptr || (best->isSmall && goesOn(page, bestEnd, unit.at.end))) continue;
            // "Long Island City": the land's name in another language.
            const bool isLand = best->kind == PlaceHit::Kind::country;
            const std::string_view name = page.words(Span{word.at.begin, bestEnd});
            if (isLand && page.asked().isWord("place.no-land", name, own)) continue;
            if (isPartOfCompound(page, best->kind, word.at.begin, hits)) continue;
            // "Smalltown, Co. Cork": the county, not its town.
            constexpr std::size_t county = 4;
            if (best->kind == PlaceHit::Kind::city && word.at.begin >= county &&
                page.asked().endingOf("place.county-before", page.words(Span{word.at.begin - county, word.at.begin})) > 0)
                continue;
            bestEnd = withClosingBracket(page.flat(), {word.at.begin, bestEnd});
            if (best->kind == PlaceHit::Kind::city) bestEnd = withFrenchEnd(page, bestEnd, own);
            if (best->kind == PlaceHit::Kind::city && isGerman &&
                (best->country == "DE" || best->country == "AT" || best->country == "CH"))
                bestEnd = withRiver(page.asked(), page.flat(), {word.at.begin, bestEnd});
            const bool isOtherName =
                best->city != 0 && best->city == lastCity && isInSameBreath(page, hits.back().at.end, word.at.begin);
            lastCity = best->city;
            hits.push_back({best->kind,
                            {word.at.begin, bestEnd},
                            best->country,
                            best->isAmbiguous || (isLand && page.asked().isWord("place.land-as-word", name, own)),
                            best->isSmall,
                            best->isShared,
                            isOtherName});
            word.at.end = bestEnd;
        }
    }
    readStates(page, hits);
    dropSmallAbroad(hits);
    return hits;
}

std::string onlyCountry(const std::vector<PlaceHit>& places) {
    std::string country;
    for (const PlaceHit& place : places) {
        if (place.isAmbiguous) continue;
        if (!country.empty() && country != place.country) return {};
        country = place.country;
    }
    return country;
}

bool Gazetteer::areOneCity(std::string_view one, std::string_view other) const {
    const auto first = entries_.find(one);
    const auto second = entries_.find(other);
    return first != entries_.end() && second != entries_.end() && first->second.city != 0 &&
           first->second.city == second->second.city;
}

std::string Gazetteer::country(std::string_view folded) const {
    const auto entry = entries_.find(wordKey(folded));
    return entry != entries_.end() && entry->second.kind == PlaceHit::Kind::country ? entry->second.country : std::string();
}

}  // namespace offerbook::extract::find
