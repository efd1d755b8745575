#include "core/extract/find/location/labelled_places.h"

#include "core/extract/find/location/neighbours.h"
#include "core/extract/find/location/town_sentences.h"
#include "core/extract/find/location/unlisted_towns.h"
#include "core/extract/find/table_columns.h"

#include <algorithm>
#include <optional>

namespace offerbook::extract::find {
namespace {

/// Reads the values that a label says are places.
class LabelledPlaces {
public:
    explicit LabelledPlaces(LocationCandidates& to) : to_(to), clues_(to.clues), page_(to.page) {}

    void run() {
        labels();
        houses();
        pin();
        table();
        columns();
    }

private:
    void labels() {
        for (const Unit& unit : page_.units()) {
            const bool labelled = unit.hasLabel(Topic::locations);
            const bool headed = !labelled && (unit.heading & bit(Topic::locations)) != 0;
            if (!labelled && !headed) continue;
            const Line& line = page_.text().lines()[unit.line];
            Span value = unit.at;
            if (labelled && line.hasLabel()) {
                const Span behind = page_.flatSpan(line.value);
                if (behind.begin >= unit.at.begin && behind.begin < unit.at.end)
                    value = {behind.begin, std::min(behind.end, unit.at.end)};
                // "| Place | Contract |": the headings of a table.
                if (unit.kind == LineKind::tableCell && page_.book().topicsOf(page_.words(value)) != 0) continue;
            }
            const bool isAloneBelow = unit.isValueOf(Topic::locations) &&
                                      (!placesWithoutStreets(clues_, value).empty() || isBelowTownLabel(unit, value));
            readValue(withoutJourneys(value, unit), unit, labelled || isAloneBelow);
        }
    }

    /// "Country", "Ethiopia", "City", "Mekele" in four lines: below the label for a town stands one, known or not.
    bool isBelowTownLabel(const Unit& unit, Span value) const {
        const auto number = static_cast<std::size_t>(&unit - page_.units().data());
        if (number == 0 || value.size() == 0 || !page_.text().folded().isUpper(value.begin)) return false;
        std::string_view label = page_.words(page_.units()[number - 1]);
        while (!label.empty() && (label.back() == ':' || label.back() == ' ')) label.remove_suffix(1);
        return page_.asked().isWord("place.town-label", label) && page_.book().topicsOf(page_.words(value)) == 0;
    }

    /// "Filiale: Kassel", "klinik: Bad Wurzach": the label names the house, of which the value says no more than the town.
    void houses() {
        const auto& lines = page_.text().lines();
        for (const Unit& unit : page_.units()) {
            const Line& line = lines[unit.line];
            if (!line.hasLabel() || unit.hasLabel(Topic::locations) ||
                !page_.asked().isWord("place.house-label", page_.text().foldedSlice(line.label)))
                continue;
            const Span value = withoutQuotes(page_.flatSpan(line.value));
            const PlaceHits hits = placesWithoutStreets(clues_, value);
            const bool isWhole = hits.size() == 1 && hits.front().kind == PlaceHit::Kind::city &&
                                 hits.front().at.begin == value.begin && hits.front().at.end == value.end;
            if (isWhole) addPairs(hits, weight::label - 12, unit.voice);
        }
    }

    /// "📍 Bellerive", `{{< icon name="location-pin" >}} Norwich`: the sign stands for the label. Where several lines begin with
    /// it, it is the mark of a list.
    void pin() {
        const Unit* marked = nullptr;
        Span value;
        for (const Unit& unit : page_.units()) {
            if (unit.section == Section::legal || startsWithLetter(unit)) continue;
            const auto sign = page_.asked().piecesOf("place.pin", page_.words(unit));
            if (sign.empty()) continue;
            if (marked != nullptr) return;
            marked = &unit;
            value = {flatSpanOf(page_, sign.front()).end, unit.at.end};
        }
        constexpr std::size_t longest = 60;
        if (marked == nullptr || value.size() == 0 || value.size() > longest || marked->hasLabel(Topic::locations)) return;
        const bool isPlace = !placesWithoutStreets(clues_, value).empty() || isInCapitals(value);
        if (isPlace && isFreeOfNouns(page_, value)) readValue(value, *marked, true);
    }

    bool startsWithLetter(const Unit& unit) const {
        const char first = page_.flat()[unit.at.begin];
        return first >= 'a' && first <= 'z' && !page_.words(unit).starts_with("fa");
    }

    Span withoutQuotes(Span value) const {
        const auto isQuote = [this](std::size_t at) { return page_.flat()[at] == '"' || page_.flat()[at] == '\''; };
        while (value.begin < value.end && isQuote(value.begin)) ++value.begin;
        while (value.end > value.begin && isQuote(value.end - 1)) --value.end;
        return value;
    }

    /// "Bellerive - déplacements à Bramont": where one goes now and then is no place of work.
    Span withoutJourneys(Span value, const Unit& unit) const {
        constexpr std::size_t shortest = 3;
        for (const Found& other : page_.found("place.not", static_cast<std::size_t>(&unit - page_.units().data())))
            if (other.at().begin > value.begin + shortest && other.at().end <= value.end &&
                page_.asked().hold("place.journey", page_.words(other.at())))
                value.end = other.at().begin;
        return value;
    }

    /// "Clerk | Bonn" below "Title | Place": the second column of each row.
    void table() {
        const auto& lines = page_.text().lines();
        for (const Unit& unit : page_.units()) {
            if (!unit.hasLabel(Topic::title) || !lines[unit.line].hasLabel()) continue;
            const TopicSet topics = page_.book().topicsOf(page_.words(page_.flatSpan(lines[unit.line].value)));
            if ((topics & bit(Topic::locations)) == 0) continue;
            for (std::size_t row = unit.line + 1; row < lines.size(); ++row) {
                if (lines[row].kind == LineKind::blank) continue;
                if (!lines[row].hasLabel()) return;
                Unit cell = unit;
                cell.line = row;
                readValue(page_.flatSpan(lines[row].value), cell, true);
            }
            return;
        }
    }

    /// "Bonn | permanent" below "Place | Contract": what stands below the heading, in a table of one row.
    void columns() {
        for (const PlaceHit& hit : clues_.places)
            if (hit.kind == PlaceHit::Kind::city && (columnTopics(page_, hit.at) & bit(Topic::locations)) != 0)
                addPairs({hit}, weight::label, page_.units()[page_.unitAt(hit.at.begin)].voice);
    }

    /// "Bonn, Germany", "Paris / Lyon", "Anywhere in the United States", "Twist".
    void readValue(Span value, const Unit& unit, bool labelled) {
        const bool isAtLabel = labelled && (unit.hasLabel(Topic::locations) || !unit.isValueOf(Topic::locations));
        const int base = isAtLabel ? weight::label : weight::sentence + 5;
        const std::size_t bracket = page_.words(value).find(" (");
        const bool isCut = bracket != std::string_view::npos && bracket > 2 && !isListOfBrackets(value, bracket);
        Span head = isCut ? Span{value.begin, value.begin + bracket} : value;
        PlaceHits hits = placesWithoutStreets(clues_, head);
        const auto isCity = [](const PlaceHit& hit) { return hit.kind == PlaceHit::Kind::city; };
        if (isCut && !hits.empty() && std::none_of(hits.begin(), hits.end(), isCity)) {
            // "England (Cambridge / Brighton)": the towns of a land.
            PlaceHits inside = placesWithoutStreets(clues_, {value.begin + bracket, value.end});
            if (std::any_of(inside.begin(), inside.end(), isCity)) {
                hits = std::move(inside);
                head = value;
            }
        }
        // "Kleinheim (Provincia di Monza)": what the town is in, whether or not a list has the town.
        const bool isRegion =
            isCut && page_.asked().hold("place.region-in-bracket", page_.words(Span{value.begin + bracket, value.end}));
        if (hits.empty() && !(hits = placesWithoutStreets(clues_, value)).empty()) {
            if (isRegion && labelled) return addUnlistedTown(to_, head, hits, base, unit);
            head = value;
        }
        if (page_.has("remote.anywhere", page_.unitAt(value.begin))) {
            to_.saysAnywhere = true;
            // "Anywhere in the United States" is in a country; "anywhere (European time zones)" is nowhere.
            constexpr std::size_t reach = 24;  // "remote, our customers are in Lisbon"
            if (hits.size() == 1 && page_.near("place.not", page_.unitAt(value.begin), hits.front().at, reach) == nullptr &&
                (page_.words(value).find(" in ") != std::string_view::npos || isOnlyLand(value, hits.front()) ||
                 isOtherThanRemote(hits.front())))
                addPairs(hits, base, unit.voice);
            return;
        }
        constexpr std::size_t longestLine = 80;
        if (const auto town = labelled || unit.at.size() <= longestLine ? townOfHouse(value) : std::nullopt) {
            std::erase_if(hits, [&](const PlaceHit& hit) { return hit.at.begin == value.begin; });  // "Stade" is a town, too
            if (hits.empty()) {
                addUnlistedTown(to_, *town, hits, base, unit);
                return;
            }
        }
        if (const auto town = labelled ? townBehindCodes(value, hits) : std::nullopt)
            return addUnlistedTown(to_, *town, hits, base + 10, unit);
        if (addPairs(hits, base, unit.voice)) {
            if (labelled && hits.front().kind == PlaceHit::Kind::city) addOthersOfList(head, hits, base, unit);
            return;
        }
        if (labelled || isLineBelowHeading(unit)) addUnlistedTown(to_, head, hits, base, unit);
    }

    /// "US-OH-Barberton", "United States-Ohio-Barberton": country, region and town as portals file them.
    std::optional<Span> townBehindCodes(Span value, const PlaceHits& hits) const {
        if (hits.empty() || hits.front().kind != PlaceHit::Kind::country || hits.front().at.begin != value.begin)
            return std::nullopt;
        const bool isTownListed =
            std::any_of(hits.begin(), hits.end(), [](const PlaceHit& h) { return h.kind == PlaceHit::Kind::city; });
        const std::string_view rest = page_.words(Span{hits.front().at.end, value.end});
        const std::size_t second = rest.find('-', 1);
        constexpr std::size_t longestRegion = 20;
        if (isTownListed || !rest.starts_with('-') || second == std::string_view::npos || second > longestRegion)
            return std::nullopt;
        const Span town{hits.front().at.end + second + 1, value.end};
        return town.size() > 2 && page_.text().folded().isUpper(town.begin) ? std::optional(town) : std::nullopt;
    }

    /// "Paris (75) ou Les Angles (30)": behind the bracket of the first the list goes on.
    bool isListOfBrackets(Span value, std::size_t open) const {
        const std::size_t close = page_.words(value).find(')', open);
        if (close == std::string_view::npos) return false;
        const std::size_t end = value.begin + close + 1;
        if (end >= value.end || lengthOfJoint(page_, end) == 0) return false;
        // "Leeds (Yorkshire) and Bristol"
        const PlaceHits behind = placesWithoutStreets(clues_, {end, value.end});
        return page_.words(Span{end, value.end}).find('(') != std::string_view::npos ||
               (!behind.empty() && behind.front().kind == PlaceHit::Kind::city &&
                behind.front().at.begin == end + lengthOfJoint(page_, end));
    }

    /// "Gymnase Exemple (Bellerive)", "Salle des fêtes, Bellerive", "Stade Exemple - Bellerive": of a house and its town, the
    /// town; nothing where only the house is said.
    std::optional<Span> townOfHouse(Span value) const {
        const LanguageSet own = page_.book().onlyLanguage(page_.text().language());
        if (!page_.asked().hold("place.begins-with-house", page_.words(value), own)) return std::nullopt;
        for (const std::string_view sign : {" (", ", ", " - ", " a "}) {
            const std::size_t at = page_.words(value).find(sign);
            const std::size_t begin = value.begin + at + sign.size();
            if (at == std::string_view::npos || begin >= value.end || !page_.text().folded().isUpper(begin)) continue;
            const std::size_t close = sign == " (" ? page_.words(Span{begin, value.end}).find(')') : std::string_view::npos;
            return Span{begin, close == std::string_view::npos ? value.end : begin + close};
        }
        return Span{value.end, value.end};
    }

    /// "Lieu de travail" and below it "BELLERIVE": the line right below the heading is a name and nothing else.
    bool isLineBelowHeading(const Unit& unit) const {
        constexpr std::size_t longestName = 30;
        const auto number = static_cast<std::size_t>(&unit - page_.units().data());
        if (number == 0 || number >= page_.units().size() || unit.at.size() > longestName || unit.isStructured) return false;
        const Unit& above = page_.units()[number - 1];
        const std::string_view words = page_.words(unit);
        return (above.heading & bit(Topic::locations)) == 0 && above.line < unit.line &&
               words.find_first_of(".!?:;0123456789") == std::string_view::npos && isInCapitals(unit.at) &&
               isFreeOfNouns(page_, unit.at);
    }

    /// Each word but the small ones begins with a capital.
    bool isInCapitals(Span at) const {
        constexpr std::size_t smallWord = 4;
        for (std::size_t i = at.begin; i < at.end; ++i) {
            if (i > at.begin && page_.flat()[i - 1] != ' ') continue;
            const std::size_t end = std::min(page_.flat().substr(0, at.end).find(' ', i), at.end);
            if ((i == at.begin || end - i >= smallWord) && !page_.text().folded().isUpper(i)) return false;
        }
        return true;
    }

    /// Bytes of what parts two towns of a list. "Queen & King" is a crossing.
    std::size_t jointAt(std::size_t at, std::size_t limit, bool areCommasOfList) const {
        const std::string_view rest = page_.words(Span{at, limit});
        if (areCommasOfList && rest.starts_with(", ")) return 2;
        return rest.starts_with(" & ") || rest.starts_with("/") || rest.starts_with(" / ") ? 0 : lengthOfJoint(page_, at);
    }

    /// "Toronto or Smalltown", "Paris, Orvane, Lyon": towns of a list that the gazetteer does not know, between or beside those
    /// that it knows. Behind a single comma stands the region of the town before it.
    void addOthersOfList(Span value, const PlaceHits& hits, int base, const Unit& unit) {
        const auto cities =
            std::count_if(hits.begin(), hits.end(), [](const PlaceHit& h) { return h.kind == PlaceHit::Kind::city; });
        const std::string_view words = page_.words(value);
        const bool areCommasOfList = cities > 1 && std::count(words.begin(), words.end(), ',') > 1;
        constexpr int most = 12;
        std::size_t begin = value.begin;
        for (int part = 0; part < most && begin < value.end; ++part) {
            std::size_t joint = 0;
            std::size_t end = begin;
            while (end < value.end && (joint = jointAt(end, value.end, areCommasOfList)) == 0) ++end;
            const bool isAlone = begin == value.begin && end >= value.end;
            const bool hasPlace =
                std::any_of(hits.begin(), hits.end(), [&](const PlaceHit& h) { return h.at.begin < end && h.at.end > begin; });
            if (!isAlone && !hasPlace && isFreeOfNouns(page_, {begin, end}))
                addUnlistedTown(to_, {begin, end}, hits, base + 10, unit);
            begin = end + joint;
        }
    }

    /// "Remote (Canada)", "Remote, UK": the country and nothing else; not "remote (Germany preferred)".
    bool isOnlyLand(Span value, const PlaceHit& hit) const {
        constexpr std::size_t edge = 2;
        return hit.kind == PlaceHit::Kind::country && hit.at.end + edge >= value.end && page_.text().language() == "en";
    }

    /// "Remote or Lisbon", "Remote / Lisbon": the town that one may work in instead.
    bool isOtherThanRemote(const PlaceHit& hit) const {
        constexpr std::size_t reach = 12;
        const std::size_t from = hit.at.begin > reach ? hit.at.begin - reach : 0;
        const std::string_view before = page_.words(Span{from, hit.at.begin});
        return hit.kind == PlaceHit::Kind::city &&
               (before.ends_with("/ ") || before.ends_with('/') || page_.asked().endingOf("place.or", before) > 0);
    }

    /// Cities with the country beside them; a country alone where there is no city. False where nothing was added.
    bool addPairs(const PlaceHits& hits, int base, Voice voice) {
        bool any = false;
        for (std::size_t i = 0; i < hits.size(); ++i) {
            if (hits[i].kind != PlaceHit::Kind::city || hits[i].isOtherName) continue;
            if (i > 0 && isRegionOf(page_, hits[i - 1], hits[i]) && !isThirdOfList(hits, i)) continue;
            if (beginsRegionsName(hits[i]) || isAloneInBracket(hits, i)) continue;
            if (i > 0 &&
                (isDistrictOf(page_, hits[i - 1], hits[i]) || isBesideOther(page_, hits[i - 1], hits[i]) || isFar(hits[i])))
                continue;
            const PlaceHit* land = regionAbroad(page_, hits, i);
            if (land == nullptr) land = countryOf(hits, i);
            const Span name = withShortWord(page_, hits[i].at);
            const Span at = land != nullptr && land->at.begin >= hits[i].at.end ? Span{name.begin, land->at.end} : name;
            to_.add(std::string(page_.original(name)), land != nullptr ? land->country : likelyCountry(clues_, hits[i]),
                    land != nullptr, at, base, voice);
            any = true;
        }
        if (any) addTownOfLand(hits, base, voice);
        if (any) addLandsOfList(hits, base, voice);
        return any || addCountries(hits, base, voice);
    }

    /// "Baar (Zug), Olten (Solothurn)": in brackets behind a town what the town is in.
    bool isAloneInBracket(const PlaceHits& hits, std::size_t i) const {
        return i > 0 && hits[i - 1].kind == PlaceHit::Kind::city && hits[i].at.begin == hits[i - 1].at.end + 2 &&
               page_.words(Span{hits[i - 1].at.end, hits[i].at.begin}) == " (" && page_.flat().substr(hits[i].at.end, 1) == ")";
    }

    /// "Smallvik, Uppsala County, Sweden": the name of a region that is called after its town.
    bool beginsRegionsName(const PlaceHit& hit) const {
        constexpr std::size_t longest = 40;
        const std::string_view behind = page_.flat().substr(hit.at.begin, longest);
        const std::size_t end = behind.find_first_of(",;/|()\n");
        return hit.at.begin > 1 && page_.flat()[hit.at.begin - 2] == ',' && end != std::string_view::npos &&
               end > hit.at.size() && page_.asked().hold("place.region-name", behind.substr(0, end));
    }

    /// "Winterthur, Kleinheim, Schaffhausen": behind two towns and commas the third is no region of the second.
    bool isThirdOfList(const PlaceHits& hits, std::size_t i) const {
        return i > 1 && hits[i - 2].kind == PlaceHit::Kind::city && hits[i - 2].at.end <= hits[i - 1].at.begin &&
               page_.words(Span{hits[i - 2].at.end, hits[i - 1].at.begin}) == ", " &&
               !isRegionOf(page_, hits[i - 2], hits[i - 1]);
    }

    /// "Paris, Metz, Luxembourg": behind two towns the country that is called after its town is that town.
    void addTownOfLand(const PlaceHits& hits, int base, Voice voice) {
        if (hits.size() < 3) return;
        const PlaceHit& last = hits.back();
        const PlaceHit& before = hits[hits.size() - 2];
        if (last.kind != PlaceHit::Kind::country || !hasTownOfItsName(last) || before.kind != PlaceHit::Kind::city ||
            before.country == last.country || hits[hits.size() - 3].kind != PlaceHit::Kind::city ||
            last.at.begin - before.at.end > 4)
            return;
        to_.add(std::string(page_.original(last.at)), last.country, false, last.at, base, voice);
    }

    /// "London, Hong Kong or Jersey": lands that stand among the towns as one of them.
    void addLandsOfList(const PlaceHits& hits, int base, Voice voice) {
        for (std::size_t i = 1; i < hits.size(); ++i)
            if (hits[i].kind == PlaceHit::Kind::country && isLandAmongTowns(hits[i]) && hits[i - 1].country != hits[i].country &&
                !(hits[i - 1].kind == PlaceHit::Kind::city && hits[i - 1].isAmbiguous) &&
                isNextOfList(page_, hits[i - 1], hits[i]))
                to_.add({}, hits[i].country, true, hits[i].at, base, voice);
    }

    /// Nothing but signs stands between the label and the place.
    bool beginsValue(const PlaceHit& hit) const {
        const std::string_view flat = page_.flat();
        std::size_t at = hit.at.begin;
        while (at > 0 && (flat[at - 1] == ' ' || flat[at - 1] == '"' || flat[at - 1] == '*' || flat[at - 1] == '\'')) --at;
        return at > 0 && (flat[at - 1] == ':' || flat[at - 1] == '=' || flat[at - 1] == '|');
    }

    /// "Kleinheim, Landkreis Kassel", "Leeds, 20 miles from York".
    bool isFar(const PlaceHit& hit) const {
        const std::size_t number = page_.unitAt(hit.at.begin);
        return number != Page::npos && page_.isAfter("place.far", number, hit.at.begin);
    }

    bool addCountries(const PlaceHits& hits, int base, Voice voice) {
        bool any = false;
        for (const PlaceHit& hit : hits)
            if (hit.kind == PlaceHit::Kind::region && hits.size() == 1 && addTownBefore(to_, hit)) {
                any = true;  // "Smalltown, Iowa"
            } else if (hit.kind == PlaceHit::Kind::region && hits.size() == 1 && base >= weight::label && beginsValue(hit)) {
                to_.add({}, hit.country, true, hit.at, base - 6, voice);  // "Location: California"
                any = true;
            } else if (hit.kind == PlaceHit::Kind::country) {
                if (!addTownBefore(to_, hit)) {
                    to_.add({}, hit.country, true, hit.at, base - 6, voice);
                    any = true;
                }
            }
        return any;
    }

    LocationCandidates& to_;
    const Clues& clues_;
    const Page& page_;
};

}  // namespace

void addLabelledPlaces(LocationCandidates& to) { LabelledPlaces(to).run(); }

}  // namespace offerbook::extract::find
