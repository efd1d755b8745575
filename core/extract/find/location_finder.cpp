#include "core/extract/find/finders.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract::find {
namespace {

struct Candidate {
    Location place;
    Evidence evidence;
    int weight = 0;
    Voice voice = Voice::employer;
    bool isBareLine = false;  ///< a line of the head that is nothing but the place, without a label
};

class LocationFinder {
public:
    explicit LocationFinder(const Clues& clues) : clues_(clues), page_(clues.page) {}

    Stated<std::vector<Location>> run() {
        structured();
        labels();
        table();
        mentions();
        townOfProvince();
        toldTowns(false);
        dropUnknownOfData();
        if (saysAnywhere_) {  // a town that is only named somewhere is not where one works
            std::erase_if(candidates_, [](const Candidate& c) { return c.weight < weight::sentence - 10; });
            return assemble();
        }
        // An agency's address is not where its client is.
        if (candidates_.empty() && page_.found("place.client").empty()) postalTown();
        if (candidates_.empty()) toldTowns(true);
        if (candidates_.empty()) onlyCity();
        if (candidates_.empty()) onlyLand();
        return assemble();
    }

private:
    using Hits = std::vector<PlaceHit>;

    Hits hitsIn(Span within) const {
        Hits hits;
        auto hit = std::lower_bound(clues_.places.begin(), clues_.places.end(), within.begin,
                                    [](const PlaceHit& h, std::size_t at) { return h.at.begin < at; });
        for (; hit != clues_.places.end() && hit->at.end <= within.end; ++hit)
            if (!isNameOfStreet(*hit)) hits.push_back(*hit);
        return hits;
    }

    /// "245 Boston Road", "12 London St": a street that is called after a town.
    bool isNameOfStreet(const PlaceHit& hit) const {
        if (hit.kind != PlaceHit::Kind::city || page_.flat().substr(hit.at.end, 1) != " ") return false;
        static const RE2 street(
            "^ (?:road|rd|street|st|avenue|ave|blvd|boulevard|drive|dr|lane|ln|highway|hwy|parkway|pkwy|terrace|crescent)\\b");
        constexpr std::size_t reach = 12;
        return RE2::PartialMatch(page_.flat().substr(hit.at.end, reach), street);
    }

    void add(std::string city, std::string country, bool isExplicit, Span at, int weight, Voice voice) {
        if (const auto region = city.find(", "); region != std::string::npos) city.resize(region);  // "Washington, DC"
        candidates_.push_back(
            {{std::move(city), std::move(country), isExplicit}, page_.evidence(at), weight + heardFrom(voice), voice});
    }

    void structured() {
        if (clues_.structured == nullptr) return;
        const StructuredValue* city = clues_.structured->first("jobLocation.address.addressLocality");
        const StructuredValue* country = clues_.structured->first("jobLocation.address.addressCountry");
        if (country == nullptr) country = clues_.structured->first("jobLocation.address.addressCountry.name");
        if (city == nullptr && country == nullptr) return;
        std::string code = country != nullptr ? clues_.gazetteer.country(foldedForm(country->value)) : std::string();
        if (code.empty() && country != nullptr && country->value.size() == 2) code = country->value;
        const StructuredValue& where = city != nullptr ? *city : *country;
        Candidate candidate{{city != nullptr ? city->value : std::string(), code, true},
                            page_.text().evidence(where.at),
                            weight::label - 6,
                            Voice::employer};
        candidates_.push_back(std::move(candidate));
    }

    /// Structured data that names a district or a business park beside a town that the text writes out: the town.
    void dropUnknownOfData() {
        if (candidates_.size() < 2 || clues_.structured == nullptr || candidates_.front().place.city.empty()) return;
        const Location data = candidates_.front().place;
        const auto isTown = [&](const std::string& name) {
            return std::any_of(clues_.places.begin(), clues_.places.end(), [&](const PlaceHit& hit) {
                return hit.kind == PlaceHit::Kind::city && page_.words(hit.at) == foldedForm(name);
            });
        };
        if (isTown(data.city)) return;
        const bool otherTown = std::any_of(candidates_.begin() + 1, candidates_.end(), [&](const Candidate& other) {
            return other.weight >= weight::label && other.place.country == data.country && isTown(other.place.city);
        });
        if (otherTown) candidates_.erase(candidates_.begin());
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
            }
            readValue(value, unit, labelled);
        }
    }

    /// "Bonn, Germany", "Paris / Lyon", "Anywhere in the United States", "Twist".
    void readValue(Span value, const Unit& unit, bool labelled) {
        const int base = labelled ? weight::label : weight::sentence + 5;
        const std::size_t bracket = page_.words(value).find(" (");
        Span head = bracket != std::string_view::npos && bracket > 2 ? Span{value.begin, value.begin + bracket} : value;
        Hits hits = hitsIn(head);
        if (hits.empty() && !(hits = hitsIn(value)).empty()) head = value;
        if (page_.has("remote.anywhere", page_.unitAt(value.begin))) {
            saysAnywhere_ = true;
            // "Anywhere in the United States" is in a country; "anywhere (European time zones)" is nowhere.
            if (page_.words(value).find(" in ") != std::string_view::npos && hits.size() == 1) addPairs(hits, base, unit.voice);
            return;
        }
        if (addPairs(hits, base, unit.voice)) return;
        if (labelled) unknownTown(head, hits, base, unit);
    }

    /// Cities with the country beside them; a country alone where there is no city. False where nothing was added.
    bool addPairs(const Hits& hits, int base, Voice voice) {
        bool any = false;
        for (std::size_t i = 0; i < hits.size(); ++i) {
            if (hits[i].kind != PlaceHit::Kind::city || (i > 0 && isRegionOf(hits[i - 1], hits[i]))) continue;
            if (isStreet(hits[i])) continue;
            if (i > 0 && isDistrictOf(hits[i - 1], hits[i])) continue;
            const PlaceHit* land = countryOf(hits, i);
            const Span at =
                land != nullptr && land->at.begin >= hits[i].at.end ? Span{hits[i].at.begin, land->at.end} : hits[i].at;
            add(std::string(page_.original(hits[i].at)), land != nullptr ? land->country : hits[i].country, land != nullptr, at,
                base, voice);
            any = true;
        }
        if (any) return true;
        for (const PlaceHit& hit : hits)
            if (hit.kind == PlaceHit::Kind::region && hits.size() == 1 && isTownBefore(hit)) {
                any = true;  // "Smalltown, Iowa"
            } else if (hit.kind == PlaceHit::Kind::country) {
                if (!isTownBefore(hit)) {
                    add({}, hit.country, true, hit.at, base - 6, voice);
                    any = true;
                }
            }
        return any;
    }

    /// "via Roma", "C.so Milano", "rue de Lyon": a street has the name of a town.
    bool isStreet(const PlaceHit& hit) const {
        if (hit.kind != PlaceHit::Kind::city) return false;
        constexpr std::size_t reach = 12;
        const std::size_t from = hit.at.begin > reach ? hit.at.begin - reach : 0;
        const std::string_view before = page_.words(Span{from, hit.at.begin});
        for (const std::string_view street :
             {"via ", "viale ", "v.le ", "corso ", "c.so ", "piazza ", "p.za ", "p.zza ", "piazzale ", "largo ", "vicolo ",
              "lungomare ", "rue de ", "avenue de ", "boulevard de "}) {
            if (!before.ends_with(street)) continue;
            return before.size() == street.size() || before[before.size() - street.size() - 1] == ' ';
        }
        return false;
    }

    /// The country that stands behind a city, with at most a region between; or the only one of the list.
    const PlaceHit* countryOf(const Hits& hits, std::size_t city) const {
        for (std::size_t j = city + 1; j < hits.size(); ++j) {
            if (hits[j].kind == PlaceHit::Kind::city && hits[j].at.begin > hits[city].at.end + 40) break;
            if (hits[j].kind == PlaceHit::Kind::city) continue;
            if (hits[j].at.begin - hits[city].at.end > 60) break;
            if (hits[j].kind == PlaceHit::Kind::country || hits[j].country == hits[city].country) return &hits[j];
        }
        if (city > 0 && hits[city - 1].kind == PlaceHit::Kind::country && hits[city].at.begin - hits[city - 1].at.end < 4)
            return &hits[city - 1];
        return nullptr;
    }

    /// "Villach, Austria" with a town that no list has: a capitalised word right before the comma.
    bool isTownBefore(const PlaceHit& country) {
        const std::string_view flat = page_.flat();
        std::size_t at = country.at.begin;
        while (at > 0 && (flat[at - 1] == ' ')) --at;
        if (at == 0 || flat[at - 1] != ',') return false;
        const std::size_t end = at - 1;
        if (isOtherThanState(country, end)) return false;
        const std::size_t begin = beginOfName(end);
        const std::size_t where = page_.unitAt(begin);
        const bool isOrganisation = where != Page::npos && page_.near("employer.noun", where, {begin, end}, 0) != nullptr;
        const Hits known = hitsIn({begin, end});
        if (!known.empty() && known.front().at.begin == begin && known.back().at.end == end &&
            known.back().kind != PlaceHit::Kind::city)
            return false;  // "London, England, United Kingdom": a part of the country
        if (end - begin < 3 || (isOrganisation && !endsAsTown(page_.words(Span{begin, end})))) return false;
        const std::string_view town = page_.words(Span{begin, end});
        if (std::count(town.begin(), town.end(), ' ') > 3 || town.find_first_of("0123456789") != std::string_view::npos)
            return false;
        const std::size_t unit = page_.unitAt(begin);
        const Voice voice = unit == Page::npos ? Voice::employer : page_.units()[unit].voice;
        townEnd_ = country.at.end;
        add(std::string(page_.original(Span{begin, end})), country.country, true, {begin, country.at.end}, weight::sentence,
            voice);
        return true;
    }

    /// "(Dipl.-Ing., Mag., MA)", "Analyse, IA générative": two letters that are a state's in another place.
    bool isOtherThanState(const PlaceHit& region, std::size_t townEnd) const {
        constexpr std::size_t code = 2;
        if (region.kind != PlaceHit::Kind::region || region.at.size() != code || townEnd == 0) return false;
        if (page_.flat()[townEnd - 1] == '.') return true;
        const std::string_view behind = page_.flat().substr(region.at.end, 2);
        const bool goesOn = behind.size() == 2 && behind[0] == ' ' && behind[1] >= 'a' && behind[1] <= 'z' &&
                            !page_.text().folded().isUpper(region.at.end + 1);
        return goesOn && page_.text().language() != "en";
    }

    /// "College Park", "University Heights": a town, though its first word names an organisation.
    static bool endsAsTown(std::string_view name) {
        for (const std::string_view end : {" park", " station", " heights", " springs", " city", " hills", " hill", " beach",
                                           " falls", " point", " village", " township", " grove", " corner", " place"})
            if (name.ends_with(end)) return true;
        return false;
    }

    /// "Technician (Smalltown, Ireland)": the country closes a bracket that holds the place.
    bool isInBrackets(const PlaceHit& country) const {
        constexpr std::size_t reach = 40;
        const std::size_t from = country.at.begin > reach ? country.at.begin - reach : 0;
        const std::string_view before = page_.words(Span{from, country.at.begin});
        const auto open = before.rfind('(');
        return open != std::string_view::npos && before.find(')', open) == std::string_view::npos &&
               page_.flat().substr(country.at.end, 1) == ")";
    }

    /// Back over capitalised words and the small ones between them: "Newcastle upon Tyne", "Gif sur Yvette".
    std::size_t beginOfName(std::size_t end) const {
        constexpr int mostWords = 4;
        constexpr std::string_view small[] = {"am", "an", "der", "im",   "bei", "sur", "en",
                                              "de", "la", "le",  "upon", "of",  "on",  "d'"};
        const std::string_view flat = page_.flat();
        const std::string_view lines = page_.text().folded().text();
        std::size_t begin = end;
        std::size_t at = end;
        for (int words = 0; words < mostWords && at > 0; ++words) {
            std::size_t first = at;
            while (first > 0 && flat[first - 1] != ' ' && flat[first - 1] != '(' && flat[first - 1] != '/' &&
                   flat[first - 1] != '|' && flat[first - 1] != ':' && flat[first - 1] != ',' && flat[first - 1] != ';')
                --first;
            const std::string_view word = flat.substr(first, at - first);
            if (page_.text().folded().isUpper(first))
                begin = first;
            else if (std::find(std::begin(small), std::end(small), word) == std::end(small))
                break;
            if (first < 2 || flat[first - 1] != ' ' || lines[first - 1] == '\n') break;
            if ((flat[first - 2] == '.' && !isSaint(flat.substr(0, first - 2))) || flat[first - 2] == ';') break;
            at = first - 1;
        }
        return begin;
    }

    /// "Sault Ste. Marie", "Mt. Pleasant": a full stop within a name.
    static bool isSaint(std::string_view before) {
        for (const std::string_view word : {" st", " ste", " mt", " ft"})
            if (before.ends_with(word)) return true;
        return false;
    }

    /// A labelled place that no list has: the first words, if they are capitalised and short.
    void unknownTown(Span value, const Hits& hits, int base, const Unit& unit) {
        const std::string_view flat = page_.flat();
        while (value.begin < value.end && (flat[value.begin] == ' ' || flat[value.begin] == '*' || flat[value.begin] == '"'))
            ++value.begin;
        std::size_t end = value.begin;
        constexpr std::string_view ends = ",/;|(.";
        while (end < value.end && ends.find(flat[end]) == std::string_view::npos) ++end;
        while (end > value.begin && (flat[end - 1] == ' ' || flat[end - 1] == '*' || flat[end - 1] == '"')) --end;
        const std::string_view town = page_.words(Span{value.begin, end});
        if (town.size() < 3 || town.size() > 40 || !page_.text().folded().isUpper(value.begin) ||
            std::count(town.begin(), town.end(), ' ') > 3)
            return;
        if (town.find_first_of("0123456789{[~") != std::string_view::npos) return;
        // "Location: Example Primary School" names the employer.
        if (page_.near("employer.noun", page_.unitAt(value.begin), {value.begin, end}, 0) != nullptr && !endsAsTown(town)) return;
        for (const std::string_view word :
             {"remote",     "anywhere", "flexib",  "home",   "various",     "multiple",   "worldwide",
              "hybrid",     "office",   "europe",  "global", "nach ",       "bundesweit", "in person",
              "in-person",  "on site",  "on-site", "onsite", "on the road", "nationwide", "statewide",
              "negotiable", "tbd",      "tbc",     "to be ", "campus",      "see below",  "n/a"})
            if (town.find(word) != std::string_view::npos) return;
        const std::string country = hits.empty() ? std::string() : hits.front().country;
        add(std::string(page_.original(Span{value.begin, end})), country, !country.empty(), {value.begin, end}, base - 10,
            unit.voice);
    }

    void mentions() {
        for (std::size_t i = 0; i < clues_.places.size(); ++i) {
            const PlaceHit& hit = clues_.places[i];
            const std::size_t number = page_.unitAt(hit.at.begin);
            if (number == Page::npos || isNameOfStreet(hit)) continue;
            if (hit.kind == PlaceHit::Kind::region) {
                const Unit& where = page_.units()[number];
                if (where.section != Section::legal && saysTownsRegion(number, hit) && isTownBefore(hit) && i > 1)
                    alsoBefore(clues_.places[i - 2], clues_.places[i - 1], weight::sentence, where);
                continue;
            }
            if (isStreet(hit)) continue;
            const Unit& unit = page_.units()[number];
            const bool isTitle = unit.isStructured && unit.hasLabel(Topic::title);
            // "Example & Partners - Turin": a part of a line at the top stands for itself.
            constexpr std::size_t longestLine = 120;
            const bool isProse = unit.at.size() > longestLine && page_.flat()[unit.at.end - 1] == '.';
            const bool isPartAtTop = number < 4 && unit.section == Section::head && !isProse && isPartOfLine(unit, hit);
            if (unit.section == Section::legal || (unit.label != 0 && !isTitle) ||
                (!isPartAtTop && page_.near("place.not", number, hit.at, 30) != nullptr) ||
                page_.isAfter("place.far", number, hit.at.begin))
                continue;
            if (isTitle && hit.kind == PlaceHit::Kind::country && isInBrackets(hit) && isTownBefore(hit)) continue;
            const PlaceHit* land = hit.kind == PlaceHit::Kind::city ? landBehind(i) : nullptr;
            const bool paired = land != nullptr;
            if (paired) lastLand_ = land;
            const bool cued = page_.isAfter("place.cue", number, hit.at.begin) ||
                              (lastCued_ != nullptr && isNextOfList(*lastCued_, hit)) || isBesideTown(hit);
            if (cued) lastCued_ = &hit;
            const bool weaklyCued = !cued && (page_.isAfter("place.cue-weak", number, hit.at.begin) ||
                                              (lastWeak_ != nullptr && isNextOfList(*lastWeak_, hit)));
            if (weaklyCued) lastWeak_ = &hit;
            int strength = 0;
            if (cued)
                strength =
                    weight::sentence - (unit.section == Section::employer ? 18 : 0) - (unit.section == Section::tasks ? 15 : 0);
            else if (paired && (unit.section == Section::head || number < 12))
                strength = weight::sentence - 8;
            else if (isHeadLine(unit, number, hit) || isPartAtTop)
                strength = weight::hint + 5;
            else if (weaklyCued)
                strength = weight::hint + 4 - (unit.section == Section::employer ? 12 : 0) -
                           (unit.section == Section::tasks ? 14 : 0) - (number > 12 ? 4 : 0);
            else if (hit.kind == PlaceHit::Kind::city && isInEmployersName(number, hit) && !isSecondOfName(hit))
                strength = weight::hint - 8;
            // "FR-78035 Versailles" within a sentence: somebody's address. A date glued to a town is no postal code.
            const bool isApart = hit.at.begin > 0 && page_.flat()[hit.at.begin - 1] == ' ';
            if (!cued && isApart && !isHeadLine(unit, number, hit) && page_.isAfter("place.postal", number, hit.at.begin))
                continue;
            // "Clerk at the Office of Example, Riva": behind the last comma of the first line the word is the town.
            const bool endsTitle = isPartAtTop && (number == 0 || (number < 3 && unit.at.size() < 60)) &&
                                   hit.at.end == unit.at.end && hit.at.begin > unit.at.begin + 2 &&
                                   page_.words(Span{hit.at.begin - 2, hit.at.begin}) == ", ";
            if (strength == 0 || (hit.isAmbiguous && !paired && !cued && !weaklyCued && !endsTitle)) continue;
            if (hit.kind == PlaceHit::Kind::country) {
                if (isPartOfName(number, hit) || page_.has("nationality.clause", number)) continue;
                // "Based in Europe or the United States preferred", "anywhere in Germany": where one may live.
                if (&hit == lastLand_ || page_.near("place.open", number, hit.at, 60) != nullptr) continue;
                if (i > 0 && clues_.places[i - 1].kind == PlaceHit::Kind::city && hit.at.begin - clues_.places[i - 1].at.end <= 3)
                    continue;
                if (isTownBefore(hit)) continue;
                add({}, hit.country, true, hit.at, strength - 10, unit.voice);
                candidates_.back().isBareLine = unit.at.size() <= hit.at.size() + 2;
            } else {
                if (strength >= weight::sentence - 10 && i > 0) alsoBefore(clues_.places[i - 1], hit, strength, unit);
                add(std::string(page_.original(hit.at)), hit.country, paired, paired ? Span{hit.at.begin, land->at.end} : hit.at,
                    strength, unit.voice);
            }
        }
    }

    /// "MD" anywhere, "Maryland" where a line of the head ends in it or the words before the town say that it is the place.
    bool saysTownsRegion(std::size_t number, const PlaceHit& region) const {
        const Unit& unit = page_.units()[number];
        constexpr std::size_t code = 2;
        constexpr std::size_t headUnits = 8;
        constexpr std::size_t shortLine = 45;
        if (region.at.size() == code) return true;
        if (region.at.begin < unit.at.begin + 4 || page_.words(Span{region.at.begin - 2, region.at.begin}) != ", ") return false;
        if (number < headUnits && unit.section == Section::head && unit.at.size() <= shortLine &&
            region.at.end + 1 >= unit.at.end && beginOfName(region.at.begin - 2) <= unit.at.begin + 2 &&
            !page_.has("title.noun", number))
            return true;
        constexpr std::size_t reach = 60;  // "headquartered in Smalltown, Virginia" says where the firm is
        return page_.near("place.not", number, region.at, reach) == nullptr &&
               page_.isAfter("place.cue", number, beginOfName(region.at.begin - 2));
    }

    /// "in Example Heights/Springfield, IL": the first of the pair, though what says so stands behind the second.
    void alsoBefore(const PlaceHit& before, const PlaceHit& hit, int strength, const Unit& unit) {
        if (before.kind != PlaceHit::Kind::city || before.country != hit.country || !isNextOfList(before, hit)) return;
        const std::string name(page_.original(before.at));
        const bool known = std::any_of(candidates_.begin(), candidates_.end(),
                                       [&](const Candidate& c) { return c.place.city == name && c.weight >= strength; });
        if (!known) add(name, before.country, false, before.at, strength, unit.voice);
    }

    /// "US Department of Housing": a country that an employer's name begins with.
    bool isPartOfName(std::size_t unit, const PlaceHit& hit) const {
        const auto nouns = page_.found("employer.noun", unit);
        return std::any_of(nouns.begin(), nouns.end(),
                           [&](const Found& noun) { return noun.at().begin >= hit.at.end && noun.at().begin <= hit.at.end + 1; });
    }

    /// "Universität Hier-Dort": the seat is in the first of the two.
    bool isSecondOfName(const PlaceHit& hit) const {
        return hit.at.begin > 1 && page_.flat()[hit.at.begin - 1] == '-' && page_.flat()[hit.at.begin - 2] != ' ';
    }

    /// The country right behind a city, with at most its region between: "Bonn, Germany", "Boston, MA, United States".
    const PlaceHit* landBehind(std::size_t city) const {
        constexpr std::size_t joint = 3;
        for (std::size_t i = city + 1; i < clues_.places.size(); ++i) {
            const PlaceHit& hit = clues_.places[i];
            const std::size_t end = clues_.places[i - 1].at.end;
            if (hit.at.begin < end || hit.at.begin - end > joint || hit.country != clues_.places[city].country ||
                hit.kind == PlaceHit::Kind::city)
                return nullptr;
            if (hit.kind == PlaceHit::Kind::country) return &hit;
            const bool last = i + 1 == clues_.places.size() || clues_.places[i + 1].at.begin - hit.at.end > joint;
            if (last) return &hit;  // "Boston, MA"
        }
        return nullptr;
    }

    /// Where the text never says the place outright but names one city, and no other: most likely that one.
    void onlyCity() {
        if (!page_.found("remote.full").empty()) return;  // who works from anywhere has no place
        const PlaceHit* only = nullptr;
        const bool isForClient = !page_.found("place.client").empty();
        for (const PlaceHit& hit : clues_.places) {
            const std::size_t number = page_.unitAt(hit.at.begin);
            if (number == Page::npos || hit.kind != PlaceHit::Kind::city || hit.isAmbiguous || isNameOfStreet(hit)) continue;
            if (page_.units()[number].section == Section::legal || page_.near("place.not", number, hit.at, 40) != nullptr)
                continue;
            if (page_.isAfter("place.far", number, hit.at.begin)) continue;
            if (isForClient && page_.isAfter("place.postal", number, hit.at.begin)) continue;  // the agency's address
            if (only != nullptr && page_.words(only->at) != page_.words(hit.at)) return;
            if (only == nullptr) only = &hit;
        }
        if (only != nullptr)
            add(std::string(page_.original(only->at)), only->country, false, only->at, weight::hint - 10,
                page_.units()[page_.unitAt(only->at.begin)].voice);
    }

    /// "99999 Town" in an address: the seat of whoever is written to, where nothing else says a place.
    void postalTown() {
        static const RE2 address(
            "\\b(?:(d|ch|a|f|i|l)-)?([0-9]{4,5}) "
            "((?:(?:bad|sankt|st\\.|markt|gross|klein|neu|alt|schwabisch|san|santa|santo|castel|"
            "monte|villa|reggio|saint|sainte|la|le|les) )?[a-z][a-z-]{2,}(?: (?:am|an der|ob der|in der|im|bei|sur|en|les?|la|di|"
            "del|sul|sulla) [a-z][a-z-]+)?)");
        for (const Unit& unit : page_.units()) {
            if (unit.section == Section::legal) continue;
            re2::StringPiece part[4];
            const std::string_view words = page_.words(unit);
            if (!hasPostalCode(unit.at)) continue;
            if (!address.Match(words, 0, words.size(), RE2::UNANCHORED, part, 4)) continue;
            const auto begin = static_cast<std::size_t>(part[3].data() - page_.flat().data());
            const Span town{begin, begin + part[3].size()};
            if (!page_.text().folded().isUpper(begin) || isDate(town)) continue;
            std::string country = countryOfAddress(part[1], part[2].size());
            if (country.empty() && (part[2].size() != 4 || isYearLike(part[2]))) continue;
            if (country.empty()) country = onlyCountry(clues_.places);
            return add(std::string(page_.original(town)), country, !part[1].empty(), town, weight::hint - 12, unit.voice);
        }
    }

    /// Four digits and a blank, which the pattern of an address needs: few sentences have them.
    bool hasPostalCode(Span unit) const {
        constexpr std::size_t digitsOfCode = 4;
        const FoldedText& folded = page_.text().folded();
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        for (std::size_t at = folded.nextDigit(unit.begin, unit.end); at < unit.end; at = folded.nextDigit(at, unit.end)) {
            const std::size_t first = at;
            while (at < unit.end && isDigit(page_.flat()[at])) ++at;
            if (at - first >= digitsOfCode && at < unit.end && page_.flat()[at] == ' ') return true;
            at = std::max(at, first + 1);
        }
        return false;
    }

    static bool isYearLike(std::string_view digits) { return digits.starts_with("19") || digits.starts_with("20"); }

    /// "a Bellano (LC)": the letters of an Italian province in brackets say that the name before them is a town.
    void townOfProvince() {
        static const RE2 town("(?:^|[^a-z])(a|ad|in|di|presso|sede|-|,|:) ?([a-z][a-z' ]{2,30}?) ?\\(([a-z]{2})\\)");
        static constexpr std::string_view codes =
            " ag al an ao ap aq ar at av ba bg bi bl bn bo br bs bt bz ca cb ce ch cl cn co cr cs ct cz en fc fe fg fi fm fr ge "
            "go gr im is kr lc le li lo lt lu mb mc me mi mn mo ms mt na no nu or pa pc pd pe pg pi pn po pr pt pu pv pz ra rc "
            "re "
            "rg ri rm rn ro sa si so sp sr ss su sv ta te tn to tp tr ts tv ud va vb vc ve vi vr vt vv ";
        // A line of its own: "Bellano (LC)".
        static const RE2 ownLine("^[^a-z]*()([a-z][a-z' ]{2,30}?) ?\\(([a-z]{2})\\)[^a-z]*$");
        if (page_.text().language() != "it") return;
        for (const Unit& unit : page_.units()) {
            re2::StringPiece part[4];
            const std::string_view words = page_.words(unit);
            if (words.find('(') == std::string_view::npos) continue;
            if (unit.section == Section::legal || (!ownLine.Match(words, 0, words.size(), RE2::UNANCHORED, part, 4) &&
                                                   !town.Match(words, 0, words.size(), RE2::UNANCHORED, part, 4)))
                continue;
            const auto begin = static_cast<std::size_t>(part[2].data() - page_.flat().data());
            const auto code = static_cast<std::size_t>(part[3].data() - page_.flat().data());
            const auto& folded = page_.text().folded();
            const std::string spaced = ' ' + std::string(part[3]) + ' ';
            if (!folded.isUpper(begin) || !folded.isUpper(code) || !folded.isUpper(code + 1) ||
                codes.find(spaced) == std::string_view::npos)
                continue;
            const Span at{begin, begin + part[2].size()};
            const bool isKnown = std::any_of(candidates_.begin(), candidates_.end(),
                                             [&](const Candidate& c) { return foldedForm(c.place.city) == page_.words(at); });
            const bool isSaid = part[1] == "a" || part[1] == "ad" || part[1] == "in" || part[1] == "sede" || part[1] == ":";
            if (!isKnown) add(std::string(page_.original(at)), "IT", false, at, weight::hint + (isSaid ? 10 : 2), unit.voice);
        }
    }

    /// French and German adverts: "basé à Bellerive", "unser Team in Kleinheim", "Renens (VD)"; `seats`: only "Commune de
    /// Bellerive" and the like.
    void toldTowns(bool seats) {
        for (const ToldTown& town : clues_.toldTowns) {
            const std::string_view name = page_.words(town.at);
            const auto isSame = [&](const Candidate& c) { return foldedForm(c.place.city) == name; };
            const auto listed = std::find_if(clues_.places.begin(), clues_.places.end(), [&](const PlaceHit& hit) {
                return hit.at.begin <= town.at.begin && town.at.end <= hit.at.end;
            });
            const bool isListed = listed != clues_.places.end();
            const bool isCode = town.sign == ToldTown::Sign::code;
            const Unit& unit = page_.units()[page_.unitAt(town.at.begin)];
            // "Beispielstadt-Nord": the district of a town that the list has.
            if (std::any_of(clues_.places.begin(), clues_.places.end(), [&](const PlaceHit& hit) {
                    return hit.at.begin == town.at.begin && hit.at.end < town.at.end && page_.flat()[hit.at.end] == '-' &&
                           hit.kind == PlaceHit::Kind::city;
                }))
                continue;
            if (isListed && listed->kind != PlaceHit::Kind::city) continue;  // "dans le Lot (46)": a department
            if ((town.sign == ToldTown::Sign::seat) != seats) continue;
            const int strength = seats ? weight::hint - 8
                                       : weight::sentence - (unit.section == Section::employer ? 18 : 0) -
                                             (unit.section == Section::tasks ? 15 : 0) - (isCode ? 6 : 0);
            const bool isKnown = std::any_of(candidates_.begin(), candidates_.end(),
                                             [&](const Candidate& c) { return isSame(c) && c.weight >= strength; });
            if (isKnown) continue;
            const std::string country = !town.country.empty() ? town.country
                                        : isListed            ? listed->country
                                                              : onlyCountry(clues_.places);
            add(std::string(page_.original(town.at)), country, false, town.at, strength, unit.voice);
        }
    }

    bool isDate(Span at) const {
        const Span there = page_.originalSpan(at);
        const auto date = std::partition_point(clues_.dates.begin(), clues_.dates.end(),
                                               [&](const WrittenDate& d) { return d.at.end <= there.begin; });
        return date != clues_.dates.end() && date->at.begin < there.end;
    }

    std::string countryOfAddress(std::string_view letter, std::size_t digits) const {
        if (letter == "d") return "DE";
        if (letter == "ch") return "CH";
        if (letter == "a") return "AT";
        if (letter == "f") return "FR";
        if (letter == "i") return "IT";
        if (letter == "l") return "LU";
        const std::string& language = page_.text().language();
        if (digits != 5) return {};
        return language == "de" ? "DE" : language == "fr" ? "FR" : language == "it" ? "IT" : std::string();
    }

    void onlyLand() {
        const std::string country = onlyCountry(clues_.places);
        for (const PlaceHit& hit : clues_.places) {
            const std::size_t number = page_.unitAt(hit.at.begin);
            constexpr std::size_t headUnits = 14;
            if (country.empty() || number == Page::npos || number >= headUnits || hit.kind != PlaceHit::Kind::country ||
                page_.near("place.not", number, hit.at, 50) != nullptr || isPartOfName(number, hit) ||
                page_.has("nationality.clause", number) || page_.near("place.open", number, hit.at, 60) != nullptr ||
                page_.units()[number].section == Section::legal)
                continue;
            return add({}, country, true, hit.at, weight::hint - 12, page_.units()[number].voice);
        }
    }

    /// "Küsnacht, Zürich": behind a small town and a comma the city names the canton or province.
    bool isRegionOf(const PlaceHit& town, const PlaceHit& city) const {
        return town.kind == PlaceHit::Kind::city && town.isAmbiguous && !city.isAmbiguous && town.country == city.country &&
               city.at.begin >= town.at.end && page_.words(Span{town.at.end, city.at.begin}) == ", ";
    }

    /// "Berlin-Kreuzberg": behind a town and a hyphen its district.
    bool isDistrictOf(const PlaceHit& town, const PlaceHit& part) const {
        return town.kind == PlaceHit::Kind::city && town.country == part.country && part.at.begin >= town.at.end &&
               page_.words(Span{town.at.end, part.at.begin}) == "-";
    }

    /// "in Lyon, Paris and Rennes": what is said of the first holds for those behind it.
    bool isNextOfList(const PlaceHit& before, const PlaceHit& hit) const {
        if (hit.kind != PlaceHit::Kind::city || hit.at.begin < before.at.end || hit.at.begin - before.at.end > 8) return false;
        if (isRegionOf(before, hit)) return false;
        const std::string_view between = page_.words(Span{before.at.end, hit.at.begin});
        for (const std::string_view joint :
             {", ",    " / ",    "/",   " or ",    " and ",    " oder ",    " und ",    " ou ",   " et ",   " o ", " e ",
              ", or ", ", and ", " & ", " or in ", " and in ", " oder in ", " und in ", " ou a ", " et a ", "; "})
            if (between == joint) return true;
        return false;
    }

    /// "in College Park, MD or in Boulder": beside a town that only its region told.
    bool isBesideTown(const PlaceHit& hit) const {
        if (townEnd_ == 0 || hit.kind != PlaceHit::Kind::city || hit.at.begin < townEnd_ || hit.at.begin - townEnd_ > 9)
            return false;
        const std::string_view between = page_.words(Span{townEnd_, hit.at.begin});
        for (const std::string_view joint : {" or ", " and ", " or in ", " and in ", ", or ", "; ", " / ", ", or in ", " & "})
            if (between == joint) return true;
        return false;
    }

    /// A part between bars, commas or dots of a line at the top: "Technician | Bonn | full-time".
    bool isPartOfLine(const Unit& unit, const PlaceHit& hit) const {
        const std::string_view flat = page_.flat();
        std::size_t begin = hit.at.begin;
        while (begin > unit.at.begin && flat[begin - 1] == ' ') --begin;
        std::size_t end = hit.at.end;
        while (end < unit.at.end && flat[end] == ' ') ++end;
        const auto isJoint = [](char c) {
            return c == '|' || c == ',' || c == '-' || c == '/' || c == '(' || c == ')' || static_cast<unsigned char>(c) >= 0x80;
        };
        const bool opens = begin == unit.at.begin || isJoint(flat[begin - 1]);
        const std::string_view rest = flat.substr(end, unit.at.end - end);
        const bool orElse =
            rest.starts_with("or ") || rest.starts_with("oder ") || rest.starts_with("ou ") || rest.starts_with("o ");
        return opens && (end == unit.at.end || isJoint(flat[end]) || orElse);
    }

    /// A line of the head that is nearly nothing but the place.
    bool isHeadLine(const Unit& unit, std::size_t number, const PlaceHit& hit) const {
        return number < 14 && unit.at.size() <= hit.at.size() + 30 && unit.at.size() < 60 &&
               (unit.section == Section::head || unit.voice == Voice::siteHeader);
    }

    /// "University of Basel", "Stadt Ulm": the seat of the employer, where nothing else says a place.
    bool isInEmployersName(std::size_t unit, const PlaceHit& hit) const {
        return page_.near("employer.noun", unit, hit.at, 14) != nullptr;
    }

    Stated<std::vector<Location>> assemble() {
        if (candidates_.empty()) return {};
        constexpr std::size_t enough = 200;
        if (candidates_.size() > enough) candidates_.resize(enough);
        const int best = std::max_element(candidates_.begin(), candidates_.end(), [](const auto& a, const auto& b) {
                             return a.weight < b.weight;
                         })->weight;
        std::vector<Location> places;
        std::vector<Evidence> evidence;
        for (const Candidate& candidate : candidates_) {
            constexpr int tolerance = 7;
            if (candidate.weight < best - tolerance) continue;
            // Below a label or an outright sentence one place is taken, not every city that is named.
            if (best < weight::sentence - 10 && !places.empty()) break;
            merge(places, evidence, candidate);
        }
        addCountries(places);
        std::erase_if(places, [&](const Location& place) {
            return place.city.empty() && std::any_of(places.begin(), places.end(), [&](const Location& o) {
                       return !o.city.empty() && o.country == place.country;
                   });
        });
        std::vector<Alternative<std::vector<Location>>> against;
        for (const Candidate& candidate : candidates_) {
            const bool known = std::any_of(places.begin(), places.end(),
                                           [&](const Location& p) { return p.country == candidate.place.country; });
            const bool bySite = candidate.voice == Voice::siteHeader || (candidate.isBareLine && best >= weight::sentence);
            if (bySite && !known && !candidate.place.country.empty())
                against.push_back({{candidate.place}, {candidate.evidence}, {"extract.left-site", {}}});
        }
        const Confidence confidence = confidenceOf(best);
        if (!against.empty())
            return Stated<std::vector<Location>>::contradicted(places, evidence, std::move(against), {"extract.by-label", {}},
                                                               std::max(confidence, Confidence::check));
        return Stated<std::vector<Location>>::extracted(places, evidence, confidence).withRemark({"extract.by-sentence", {}});
    }

    static void merge(std::vector<Location>& places, std::vector<Evidence>& evidence, const Candidate& candidate) {
        const auto same = std::find_if(places.begin(), places.end(), [&](const Location& p) {
            return foldedForm(p.city) == foldedForm(candidate.place.city) &&
                   (p.country == candidate.place.country || p.country.empty() || candidate.place.country.empty());
        });
        if (same == places.end()) {
            places.push_back(candidate.place);
            evidence.push_back(candidate.evidence);
        } else if (!same->countryExplicit && candidate.place.countryExplicit) {
            *same = candidate.place;
            evidence.push_back(candidate.evidence);
        }
    }

    /// A country that is written beside the same city elsewhere makes the inferred one explicit.
    void addCountries(std::vector<Location>& places) const {
        for (Location& place : places)
            for (const Candidate& other : candidates_)
                if (!place.countryExplicit && other.place.countryExplicit &&
                    foldedForm(other.place.city) == foldedForm(place.city)) {
                    place.country = other.place.country;
                    place.countryExplicit = true;
                }
    }

    const Clues& clues_;
    const Page& page_;
    std::vector<Candidate> candidates_;
    const PlaceHit* lastCued_ = nullptr;
    const PlaceHit* lastWeak_ = nullptr;
    std::size_t townEnd_ = 0;             ///< behind the last town that no list has, with its country or region
    bool saysAnywhere_ = false;           ///< a label says that the place of work is open
    const PlaceHit* lastLand_ = nullptr;  ///< the country that a city was paired with
};

}  // namespace

Stated<std::vector<Location>> findLocations(const Clues& clues) { return LocationFinder(clues).run(); }

}  // namespace offerbook::extract::find
