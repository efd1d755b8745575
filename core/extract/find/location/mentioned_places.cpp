#include "core/extract/find/location/mentioned_places.h"

#include "core/extract/find/location/neighbours.h"
#include "core/extract/find/location/streets.h"
#include "core/extract/find/location/surroundings.h"
#include "core/extract/find/location/unlisted_towns.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// Reads each place of the page in its sentence or line.
class MentionedPlaces {
public:
    explicit MentionedPlaces(LocationCandidates& to) : to_(to), clues_(to.clues), page_(to.page) {}

    void run() {
        for (std::size_t i = 0; i < clues_.places.size() && !to_.areEnough(); ++i) {
            const PlaceHit& hit = clues_.places[i];
            const std::size_t number = page_.unitAt(hit.at.begin);
            if (number == Page::npos || isStreet(page_.asked(), page_.text().folded().text(), hit) || isOfReference(number))
                continue;
            if (hit.kind == PlaceHit::Kind::region)
                readRegion(i, number);
            else
                readPlace(i, number);
        }
    }

private:
    /// "[Example et al., 2017] ... In Proceedings of ..., Halifax, Canada": an entry of a list of literature.
    bool isOfReference(std::size_t number) {
        if (number != lastUnit_) {
            lastUnit_ = number;
            constexpr std::size_t shortest = 50;
            const Line& line = page_.text().lines()[page_.units()[number].line];
            const Span whole = page_.flatSpan({line.begin, line.end});
            constexpr std::size_t beginning = 240;  // of a whole text on one line not all is a reference
            const Span head{whole.begin, std::min(whole.end, whole.begin + beginning)};
            isReference_ = whole.size() >= shortest && page_.asked().hold("unit.reference", page_.words(head));
        }
        return isReference_;
    }

    /// What the words before a place say of it.
    enum class Cue { none, weak, sure };

    /// "CicLAvia, LA2050": the letters of a name; "Smalltown, CA90210" has its postal code.
    bool isBeforeNumber(const PlaceHit& region) const {
        constexpr std::size_t postalCode = 5;
        const std::string_view flat = page_.flat();
        std::size_t end = region.at.end;
        while (end < flat.size() && flat[end] >= '0' && flat[end] <= '9') ++end;
        return end > region.at.end && end - region.at.end != postalCode;
    }

    /// "Smalltown, MD": the region tells a town that no list has.
    void readRegion(std::size_t i, std::size_t number) {
        const PlaceHit& hit = clues_.places[i];
        const Unit& unit = page_.units()[number];
        if (i > 0 && isOfListedTown(page_, clues_.places, i)) return;
        if (isBeforeNumber(hit)) return;
        // "With headquarters in Smalltown, VA": where the firm is.
        constexpr std::size_t reach = 40;
        const Found* other = page_.near("place.not", number, hit.at, reach);
        if (other != nullptr && other->at().end <= hit.at.begin && page_.words(other->at()).starts_with("headquarter")) return;
        if (unit.section != Section::legal && saysTownsRegion(page_, number, hit) && addTownBefore(to_, hit) && i > 1)
            alsoBefore(clues_.places[i - 2], clues_.places[i - 1], weight::sentence, unit);
    }

    void readPlace(std::size_t i, std::size_t number) {
        const PlaceHit& hit = clues_.places[i];
        const Unit& unit = page_.units()[number];
        const bool isPartAtTop = isOwnPartAtTop(hit, number);
        if (hit.isOtherName || isRegionInBracket(clues_, i) || isOfSomethingElse(hit, number, isPartAtTop) ||
            (i > 0 && isBesideOther(page_, clues_.places[i - 1], hit)))
            return;
        const PlaceHit* land = hit.kind == PlaceHit::Kind::city ? landBehind(clues_, i) : nullptr;
        if (land != nullptr) lastLand_ = land;
        const bool isNextOfWeak = lastWeak_ != nullptr && isNextOfList(page_, *lastWeak_, hit);
        const Cue cue = cueOf(hit, number);
        // "FR-78035 Versailles" within a sentence: somebody's address. A date glued to a town is no postal code.
        const bool isApart = hit.at.begin > 0 && page_.flat()[hit.at.begin - 1] == ' ';
        if (cue != Cue::sure && isApart && !isHeadLine(unit, number, hit) && page_.isAfter("place.postal", number, hit.at.begin))
            return;
        // "Clerk (Bonn or Ulm)": what the first is, the second is too.
        const bool isNext = cue != Cue::sure && lastTop_ != nullptr && isNextOfList(page_, *lastTop_, hit);
        const int strength = isNext ? weight::hint + 5 : strengthOf(hit, number, cue, land != nullptr, isPartAtTop);
        if (isNext || (cue != Cue::sure && land == nullptr && (isHeadLine(unit, number, hit) || isPartAtTop))) lastTop_ = &hit;
        const bool isTrail = isEndOfTrail(i, number);
        if (isTrail) dropTrail(i, number);
        const bool isClear = !hit.isAmbiguous || isNext || isTrail || land != nullptr || cue != Cue::none ||
                             (isPartAtTop && endsTitle(hit, number)) || isLineOfCard(hit, number) ||
                             endsEmployersLine(hit, number) ||
                             (i + 1 < clues_.places.size() && isBesideOther(page_, hit, clues_.places[i + 1]));
        if (strength == 0 || !isClear) return;
        if (hit.kind == PlaceHit::Kind::country)
            addCountry(i, number, strength);
        else
            addCity(i, land, strength, unit);
        if ((isNext || (cue == Cue::weak && isNextOfWeak)) && !to_.found.empty()) to_.found.back().isNextOfList = true;
    }

    /// The place before this one is the whole of the line above, and this one the whole of its own.
    bool isBelowPlace(std::size_t i, std::size_t number) const {
        constexpr std::size_t headUnits = 6;
        if (i == 0 || number == 0 || number >= headUnits) return false;
        const auto isWhole = [&](const PlaceHit& hit, const Unit& unit) {
            return unit.label == 0 && !unit.isStructured && hit.at.begin == unit.at.begin && hit.at.end == unit.at.end;
        };
        return isWhole(clues_.places[i - 1], page_.units()[number - 1]) && isWhole(clues_.places[i], page_.units()[number]);
    }

    /// "Piemonte / Torino / Bellano" in lines of their own, as portals file an advert: the last is the place, those above are the
    /// region and the province that it is in.
    bool isEndOfTrail(std::size_t i, std::size_t number) const {
        return isBelowPlace(i, number) && clues_.places[i].kind == PlaceHit::Kind::city &&
               (isBelowPlace(i - 1, number - 1) || clues_.places[i - 1].kind != PlaceHit::Kind::city) &&
               (i + 1 >= clues_.places.size() || !isBelowPlace(i + 1, number + 1));
    }

    void dropTrail(std::size_t i, std::size_t number) {
        for (; isBelowPlace(i, number); --i, --number)
            std::erase_if(to_.found, [&](const LocationCandidate& c) {
                return c.isBareLine || c.place.city == page_.original(clues_.places[i - 1].at);
            });
    }

    /// "Example & Partners - Turin": a part of a line at the top stands for itself.
    bool isOwnPartAtTop(const PlaceHit& hit, std::size_t number) const {
        constexpr std::size_t longestLine = 120;
        const Unit& unit = page_.units()[number];
        const bool isProse = unit.at.size() > longestLine && page_.flat()[unit.at.end - 1] == '.';
        return number < 4 && unit.section == Section::head && !isProse && isPartOfLine(page_, unit, hit);
    }

    /// The value of another label, a place that the words say is not where one works, or the country of a title's town.
    bool isOfSomethingElse(const PlaceHit& hit, std::size_t number, bool isPartAtTop) {
        const Unit& unit = page_.units()[number];
        if (isWithinDepartment(page_, hit) || isOtherName(hit) || beginsHousesName(hit, number)) return true;
        const bool isTitle = unit.isStructured && unit.hasLabel(Topic::title);
        // "Home office: two days; presence: three days in our offices in Lyon and Paris".
        const bool isOfPresence = unit.hasLabel(Topic::remote) && (isSurePlace(hit, number) || isNextOfCued(hit));
        if (unit.section == Section::legal || (unit.label != 0 && !isTitle && !isOfPresence) ||
            (!isPartAtTop && !isSurePlace(hit, number) && !isNextOfCued(hit) && isElsewhere(hit, number)) ||
            page_.isAfter("place.far", number, hit.at.begin))
            return true;
        return isTitle && hit.kind == PlaceHit::Kind::country && isInBrackets(page_, hit) && addTownBefore(to_, hit);
    }

    /// "At Nanyang Technological University": a name that may be a town's begins that of a house. "Leeds University" is in Leeds.
    bool beginsHousesName(const PlaceHit& hit, std::size_t number) const {
        constexpr std::size_t reach = 30;
        const std::string_view flat = page_.flat();
        if (hit.kind != PlaceHit::Kind::city || !hit.isAmbiguous || page_.text().language() == "de" ||
            flat.substr(hit.at.end, 1) != " " || !page_.text().folded().isUpper(hit.at.end + 1))
            return false;
        const auto nouns = page_.found("employer.noun", number);
        return std::any_of(nouns.begin(), nouns.end(), [&](const Found& noun) {
            const Span between{hit.at.end, noun.at().begin};
            return noun.at().begin > hit.at.end + 1 && between.size() <= reach && isInCapitals(between);
        });
    }

    /// Each word begins with a capital.
    bool isInCapitals(Span words) const {
        for (std::size_t at = words.begin; at < words.end; ++at)
            if (page_.flat()[at] == ' ' && !page_.text().folded().isUpper(at + 1)) return false;
        return true;
    }

    /// "The Toronto time zone", "the Paris Agreement".
    bool isOtherName(const PlaceHit& hit) const {
        constexpr std::size_t reach = 20;
        const std::string_view behind = page_.flat().substr(hit.at.end, reach);
        return behind.starts_with(" ") && page_.asked().hold("place.other-name-behind", behind);
    }

    /// Words beside the place say that something else is there. "Siège à Paris, poste à Bellerive": what is said in the clause
    /// before holds for that one.
    bool isElsewhere(const PlaceHit& hit, std::size_t number) const {
        constexpr std::size_t reach = 30;
        const Found* other = page_.near("place.not", number, hit.at, reach);
        if (other == nullptr) return false;
        const bool isBefore = other->at().end < hit.at.begin;
        const std::string_view between = isBefore ? page_.words(Span{other->at().end, hit.at.begin}) : std::string_view();
        const bool isOtherClause = between.find(", ") != std::string_view::npos || between.find("; ") != std::string_view::npos;
        return !isOtherClause || !isBehind("place.cue", number, hit);
    }

    /// "You will join our team in Bonn": said outright, though it holds words that mostly speak of another place.
    bool isSurePlace(const PlaceHit& hit, std::size_t number) const {
        const bool isTown =
            hit.kind == PlaceHit::Kind::city || (hasTownOfItsName(hit) && page_.text().language() == "en") || hasTown(hit);
        return isTown && (isBehind("place.sure", number, hit) || isOurOffice(hit, number));
    }

    /// "For our offices in Bonn and Ulm": what is said of the first holds for the second.
    bool isNextOfCued(const PlaceHit& hit) const { return lastCued_ != nullptr && isNextOfList(page_, *lastCued_, hit); }

    /// "Biella, with the option to work from home": a line that begins with the town and goes on with how much of it is at home.
    bool isBeforeHome(const PlaceHit& hit, std::size_t number) const {
        constexpr std::size_t longest = 110;
        const Span line = page_.units()[number].at;
        return hit.kind == PlaceHit::Kind::city && hit.at.begin <= line.begin + 1 && line.size() <= longest &&
               page_.asked().hold("place.before-home", page_.words(Span{hit.at.end, line.end}));
    }

    /// "# Sales Executive" and below it "(Helsinki/Oulu)": a line that is nothing but towns, right below a heading that names the
    /// work.
    bool isBelowTitle(const PlaceHit& hit, std::size_t number) const {
        constexpr std::size_t longest = 60;
        if (number == 0 || hit.kind != PlaceHit::Kind::city) return false;
        const Unit& unit = page_.units()[number];
        if (page_.units()[number - 1].kind != LineKind::heading || unit.at.size() > longest || unit.label != 0 ||
            !page_.has("title.noun", number - 1))
            return false;
        std::size_t named = 0;
        const auto places = placesIn(clues_, unit.at);
        for (const PlaceHit& place : places) named += place.at.size();
        constexpr std::size_t sign = 4;
        return !places.empty() && named + sign * (places.size() + 1) >= unit.at.size();
    }

    Cue cueOf(const PlaceHit& hit, std::size_t number) {
        if (isSurePlace(hit, number) || isBase(hit, number) || isBehind("place.cue", number, hit) || isNextOfCued(hit) ||
            isBesideTown(hit) || isBeforeHome(hit, number)) {
            lastCued_ = &hit;
            return Cue::sure;
        }
        const bool isInLand = hit.kind == PlaceHit::Kind::country && !hasTownOfItsName(hit) && !hasTown(hit) &&
                              (page_.text().language() == "en" || !saysWhere(page_, number));
        // Who works from anywhere has no place because a town is named somewhere.
        const bool isNamedOnly = isInLand || isFullyRemote_;
        if (isBehindEmployer(hit, number) || isBehindTitle(hit, number) || isBelowTitle(hit, number) ||
            (!isNamedOnly && isBehind("place.cue-weak", number, hit) && !isAside(page_, number, hit.at)) ||
            (lastWeak_ != nullptr && isNextOfList(page_, *lastWeak_, hit))) {
            lastWeak_ = &hit;
            return Cue::weak;
        }
        return Cue::none;
    }

    /// Words of the group lead to the place, with or without one such as "Greater" right before it ("in the Greater Dublin
    /// area").
    bool isBehind(std::string_view group, std::size_t number, const PlaceHit& hit) const {
        const std::size_t begin = beginOf(hit);
        if (page_.isAfter(group, number, begin)) return true;
        const std::size_t code = lengthOfCodeBefore(begin);
        if (code > 0 && page_.isAfter(group, number, begin - code)) return true;
        constexpr std::size_t reach = 24;
        const std::size_t from = begin > reach ? begin - reach : 0;
        const std::size_t adjective = page_.asked().endingOf("place.adjective", page_.words(Span{from, begin}));
        return adjective > 0 && page_.isAfter(group, number, begin - adjective);
    }

    /// "At our site 8005 Zürich": the postcode before the town, with the blank behind it; 0 where there is none.
    std::size_t lengthOfCodeBefore(std::size_t begin) const {
        constexpr std::size_t shortest = 5;
        constexpr std::size_t longest = 6;
        const std::string_view flat = page_.flat();
        if (begin == 0 || flat[begin - 1] != ' ') return 0;
        std::size_t at = begin - 1;
        while (at > 0 && flat[at - 1] >= '0' && flat[at - 1] <= '9') --at;
        const std::size_t length = begin - at;
        return length >= shortest && length <= longest && at > 0 && flat[at - 1] == ' ' ? length : 0;
    }

    /// Where the place begins, with the town that no list has before its land: "Smallvik, Norway".
    std::size_t beginOf(const PlaceHit& hit) const { return hasTown(hit) ? townBefore(to_, hit)->begin : hit.at.begin; }

    bool hasTown(const PlaceHit& hit) const {
        if (hit.kind != PlaceHit::Kind::country) return false;
        constexpr std::size_t shortest = 3;
        const auto town = townBefore(to_, hit);
        const PlaceHits known = town ? placesWithoutStreets(clues_, *town) : PlaceHits();
        return town && known.empty() && town->size() >= shortest;
    }

    /// "Join our Leeds office", "out of our Tacoma or Lynnwood offices": the place stands before what is there.
    bool isOurOffice(const PlaceHit& hit, std::size_t number) const {
        if (hit.kind != PlaceHit::Kind::city || !page_.isAfter("place.our", number, hit.at.begin)) return false;
        const std::string_view flat = page_.flat();
        constexpr std::size_t reach = 50;
        constexpr std::ptrdiff_t mostOffices = 40;
        std::size_t end = hit.at.end;
        const PlaceHit* last = &hit;
        for (const PlaceHit* next = &hit + 1; next < clues_.places.data() + clues_.places.size(); ++next) {
            if (next - &hit > mostOffices || !isNextOfList(page_, *last, *next)) break;
            last = next;
            end = next->at.end;
        }
        return end < flat.size() && (flat[end] == ' ' || flat[end] == '-') &&
               page_.asked().hold("place.office-behind", flat.substr(end, reach));
    }

    /// "in College Park, MD or in Boulder": beside a town that only its region told.
    bool isBesideTown(const PlaceHit& hit) const {
        if (to_.townEnd == 0 || hit.kind != PlaceHit::Kind::city || hit.at.begin < to_.townEnd || hit.at.begin - to_.townEnd > 9)
            return false;
        const std::string_view between = page_.words(Span{to_.townEnd, hit.at.begin});
        for (const std::string_view mark : {"; ", " / ", " & "})
            if (between == mark) return true;
        return page_.asked().isWord("place.beside-town", between);
    }

    /// 0 where nothing says that one works there.
    int strengthOf(const PlaceHit& hit, std::size_t number, Cue cue, bool isPaired, bool isPartAtTop) const {
        const Unit& unit = page_.units()[number];
        // "A firm with its seat in Kassel": where one works, unless a sentence says another place of the work itself.
        constexpr int lessThanWorkplace = 9;
        if (cue == Cue::sure)
            return weight::sentence - (unit.section == Section::employer ? 18 : 0) - (unit.section == Section::tasks ? 15 : 0) -
                   (page_.isAfter("place.seat", number, hit.at.begin) ? lessThanWorkplace : 0);
        if (isPaired && (unit.section == Section::head || number < 12)) return weight::sentence - 8;
        if ((isHeadLine(unit, number, hit) && !isAside(page_, number, hit.at)) || isPartAtTop) return weight::hint + 5;
        if (cue == Cue::weak)
            return weight::hint + 4 - (unit.section == Section::employer ? 12 : 0) - (unit.section == Section::tasks ? 14 : 0) -
                   (number > 12 ? 4 : 0);
        // "Example University, Denmark": the country of the one who employs.
        if (hit.kind == PlaceHit::Kind::country && page_.text().language() == "en" && page_.has("employer.seeks", number)) {
            const Found* noun = page_.near("employer.noun", number, hit.at, 3);
            const bool isBehind =
                noun != nullptr && noun->at().end + 2 == hit.at.begin && page_.words(Span{noun->at().end, hit.at.begin}) == ", ";
            if (isBehind) return weight::hint + 8;
        }
        const bool isSeat =
            hit.kind == PlaceHit::Kind::city && isInEmployersName(page_, number, hit) && !isSecondOfName(page_, hit);
        return isSeat ? weight::hint - 8 : 0;
    }

    /// "Clerk at the Office of Example, Riva": behind the last comma of the first line the word is the town.
    bool endsTitle(const PlaceHit& hit, std::size_t number) const {
        const Unit& unit = page_.units()[number];
        if (isBetweenBars(page_, unit, hit.at)) return true;
        const bool isBracket =
            hit.at.begin > unit.at.begin && page_.flat()[hit.at.begin - 1] == '(' && page_.flat().substr(hit.at.end, 1) == ")";
        if (isBracket && number < 3) return true;  // "Clerk (Riva)"
        return (number == 0 || (number < 3 && unit.at.size() < 60)) && hit.at.end == unit.at.end &&
               hit.at.begin > unit.at.begin + 2 && page_.words(Span{hit.at.begin - 2, hit.at.begin}) == ", ";
    }

    /// "Clerk" / "Example Works" / "Bellerive": a line at the top that is a town and nothing else, as cards of job sites have it.
    bool isLineOfCard(const PlaceHit& hit, std::size_t number) const {
        constexpr std::size_t headUnits = 8;
        const Unit& unit = page_.units()[number];
        if (hit.kind != PlaceHit::Kind::city || number == 0 || number >= headUnits || unit.section != Section::head) return false;
        // A sign may stand before it, as a pin does.
        const std::string_view before = page_.words(Span{unit.at.begin, hit.at.begin});
        const bool isFirst =
            std::none_of(before.begin(), before.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
        const std::string_view lines = page_.text().folded().text();
        const bool endsLine = hit.at.end >= lines.size() || lines[hit.at.end] == '\n';
        constexpr std::size_t reach = 10;  // "Where? Husum"
        const std::size_t from = unit.at.begin > reach ? unit.at.begin - reach : 0;
        const bool beginsLine = unit.at.begin == 0 || lines[unit.at.begin - 1] != ' ' ||
                                page_.asked().endingOf("place.where", page_.words(Span{from, unit.at.begin})) > 0;
        return isFirst && beginsLine && endsLine && hit.at.end == unit.at.end;
    }

    /// "Hotel Example Husum" at the top: a house that is called by what it is, and the town behind its name.
    bool endsEmployersLine(const PlaceHit& hit, std::size_t number) const {
        constexpr std::size_t headUnits = 4;
        constexpr std::size_t longestLine = 60;
        const Unit& unit = page_.units()[number];
        return hit.kind == PlaceHit::Kind::city && number < headUnits && unit.at.size() <= longestLine &&
               hit.at.end == unit.at.end && hit.at.begin > unit.at.begin && page_.flat()[hit.at.begin - 1] == ' ' &&
               page_.text().language() == "de" && page_.has("employer.noun", number) && !page_.has("title.noun", number);
    }

    /// "Clerk (m/w/d) Husum, from May": right behind the title's mark.
    bool isBehindTitle(const PlaceHit& hit, std::size_t number) const {
        constexpr std::size_t nearTop = 4;
        if (hit.kind != PlaceHit::Kind::city || number >= nearTop) return false;
        const std::string_view behind = page_.flat().substr(hit.at.end, 1);
        const bool isWhole = hit.at.end >= page_.units()[number].at.end || behind == "," || behind == ";" || behind == ")";
        return isWhole && page_.isAfter("place.behind-title", number, hit.at.begin);
    }

    /// "Leeds-based with some travel" at the beginning of a sentence.
    bool isBase(const PlaceHit& hit, std::size_t number) const {
        return hit.kind == PlaceHit::Kind::city && hit.at.begin == page_.units()[number].at.begin &&
               page_.asked().beginningOf("place.base-behind", page_.flat().substr(hit.at.end)) > 0;
    }

    /// "L'Atelier Exemple (Bellerive) cherche: in brackets behind the one who seeks, the town alone.
    bool isBehindEmployer(const PlaceHit& hit, std::size_t number) const {
        constexpr std::size_t nearTop = 6;
        if (page_.text().language() != "fr" || hit.kind != PlaceHit::Kind::city || number >= nearTop || hit.at.begin < 3)
            return false;
        const std::string_view flat = page_.flat();
        const bool isBracket = flat[hit.at.begin - 1] == '(' && flat[hit.at.begin - 2] == ' ' &&
                               (flat.substr(hit.at.end, 1) == ")" || flat.substr(hit.at.end, 2) == ", ");
        const auto seeks = page_.found("employer.seeks", number);
        return isBracket &&
               std::any_of(seeks.begin(), seeks.end(), [&](const Found& verb) { return verb.at().begin > hit.at.end; });
    }

    /// "à Luxembourg" is the town, "au Luxembourg" the country that bears its name: French says "à" of towns alone.
    bool isTownOfSameName(const PlaceHit& hit) const {
        return hasTownOfItsName(hit) && hit.at.begin > 3 &&
               page_.asked().isWord("place.in-town-only", page_.words(Span{hit.at.begin - 3, hit.at.begin}),
                                    page_.book().onlyLanguage(page_.text().language()));
    }

    void addCountry(std::size_t i, std::size_t number, int strength) {
        const PlaceHit& hit = clues_.places[i];
        const Unit& unit = page_.units()[number];
        if (isTownOfSameName(hit)) return addCity(i, nullptr, strength, unit);
        if (isPartOfName(page_, number, hit) || page_.has("nationality.clause", number)) return;
        // "Based in Europe or the United States preferred", "anywhere in Germany": where one may live.
        if (&hit == lastLand_ || page_.near("place.open", number, hit.at, 60) != nullptr) return;
        // "In London, Hong Kong or Jersey".
        if (i > 0 && isLandAmongTowns(hit) && clues_.places[i - 1].country != hit.country &&
            isNextOfList(page_, clues_.places[i - 1], hit))
            return to_.add({}, hit.country, true, hit.at, strength, unit.voice);
        if (i > 0 && clues_.places[i - 1].kind == PlaceHit::Kind::city && hit.at.begin - clues_.places[i - 1].at.end <= 3) return;
        if (addTownBefore(to_, hit)) return;
        to_.add({}, hit.country, true, hit.at, strength - 10, unit.voice);
        to_.found.back().isBareLine = unit.at.size() <= hit.at.size() + 2;
    }

    /// `land`: the country or region beside it; nullptr where there is none.
    void addCity(std::size_t i, const PlaceHit* land, int strength, const Unit& unit) {
        const PlaceHit& hit = clues_.places[i];
        if (strength >= weight::sentence - 10 && i > 0) alsoBefore(clues_.places[i - 1], hit, strength, unit);
        const bool isPaired = land != nullptr;
        const Span name = withShortWord(page_, hit.at);
        to_.add(std::string(page_.original(name)), isPaired ? land->country : likelyCountry(clues_, hit), isPaired,
                isPaired ? Span{name.begin, land->at.end} : name, strength, unit.voice);
    }

    /// "in Example Heights/Springfield, IL": the first of the pair, though what says so stands behind the second.
    void alsoBefore(const PlaceHit& before, const PlaceHit& hit, int strength, const Unit& unit) {
        if (before.kind != PlaceHit::Kind::city || before.country != hit.country || !isNextOfList(page_, before, hit)) return;
        const std::string name(page_.original(before.at));
        const bool known = std::any_of(to_.found.begin(), to_.found.end(),
                                       [&](const LocationCandidate& c) { return c.place.city == name && c.weight >= strength; });
        if (!known) to_.add(name, likelyCountry(clues_, before), false, before.at, strength, unit.voice);
    }

    LocationCandidates& to_;
    const Clues& clues_;
    const Page& page_;
    std::size_t lastUnit_ = Page::npos;  ///< of which it is known whether it is a reference to literature
    bool isReference_ = false;
    const bool isFullyRemote_ = !page_.found("remote.full").empty();
    const PlaceHit* lastCued_ = nullptr;
    const PlaceHit* lastWeak_ = nullptr;
    const PlaceHit* lastTop_ = nullptr;   ///< a part of a line at the top
    const PlaceHit* lastLand_ = nullptr;  ///< the country that a city was paired with
};

}  // namespace

void addMentionedPlaces(LocationCandidates& to) { MentionedPlaces(to).run(); }

}  // namespace offerbook::extract::find
