#pragma once

#include "core/extract/find/finders.h"

#include <span>
#include <vector>

namespace offerbook::extract::find {

/// How places of a text stand to the ones beside them.

using PlaceHits = std::vector<PlaceHit>;

/// "St. George" of "George", "Mt. Vernon" of "Vernon": the place with the short word that its name begins with.
Span withShortWord(const Page& page, Span place);
/// The places within a flat span that are no street's name.
PlaceHits placesWithoutStreets(const Clues& clues, Span within);
/// "Küsnacht, Zürich": behind a small town and a comma the city names the canton or province.
bool isRegionOf(const Page& page, const PlaceHit& town, const PlaceHit& city);
/// "Berlin-Kreuzberg": behind a town and a hyphen its district.
bool isDistrictOf(const Page& page, const PlaceHit& town, const PlaceHit& part);
/// "Biel (Bern, Switzerland)", "Baar (Zug)", "Laval (Mayenne)": in the bracket behind a town the city names the canton or what
/// else the town is in.
bool isRegionInBracket(const Clues& clues, std::size_t city);
/// "CNRS": a few capitals, the short form of a name.
bool isShortForm(const Page& page, Span word);
/// "Pas-de-Calais": a department that is called after something else.
bool isWithinDepartment(const Page& page, const PlaceHit& hit);
/// "Kleinheim bei Kassel", "Lescar, près de Pau": the second says where the first is.
bool isBesideOther(const Page& page, const PlaceHit& town, const PlaceHit& other);
/// "in Lyon, Paris and Rennes": what is said of the first holds for those behind it.
bool isNextOfList(const Page& page, const PlaceHit& before, const PlaceHit& hit);
/// The country that stands behind a city of the list, with at most a region between; or the only one of the list.
const PlaceHit* countryOf(const PlaceHits& hits, std::size_t city);
/// "(Dipl.-Ing., Mag., MA)", "Analyse, IA générative": two letters that are a state's in another place.
bool isOtherThanState(const Page& page, const PlaceHit& region, std::size_t townEnd);
/// "Cambridge, Massachusetts", "London, ON": the region behind the comma says which of the towns of that name; nullptr where
/// none does, as in "Toronto, CA", where the two letters are those of the country.
const PlaceHit* regionAbroad(const Page& page, std::span<const PlaceHit> hits, std::size_t city);
/// "Munich, DE", "Cagliari, CA", "Perth, WA": behind a town that is known the letters are those of its own land, province or
/// state, though an American state has them too. `region`: which of the places.
bool isOfListedTown(const Page& page, std::span<const PlaceHit> hits, std::size_t region);
/// "Boston, Lincolnshire": a British county stands behind the town.
bool isBeforeCounty(const Page& page, std::size_t townEnd, std::size_t limit);
/// Singapore, Hong Kong, Jersey: a land that stands in a list of towns as one of them.
bool isLandAmongTowns(const PlaceHit& country);
/// As `isBeforeCounty`; not "Vancouver, Surrey" or "Boston, Norfolk, Virginia": some counties have namesakes overseas.
bool isInCounty(const Page& page, std::size_t townEnd, std::size_t limit);
/// Luxembourg, Monaco, Singapore: a country that is called like its town.
bool hasTownOfItsName(const PlaceHit& country);
/// The country of a town where none is written beside it: of a name that several countries have, the only one that the text
/// names, "" where that says nothing.
std::string likelyCountry(const Clues& clues, const PlaceHit& town);
/// The country right behind a city of the page, with at most its region between: "Bonn, Germany", "Boston, MA, United States".
const PlaceHit* landBehind(const Clues& clues, std::size_t city);

}  // namespace offerbook::extract::find
