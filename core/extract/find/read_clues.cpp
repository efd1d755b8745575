#include "core/extract/find/read_clues.h"

#include "core/extract/find/location/capitalised_towns.h"
#include "core/extract/find/location/french_towns.h"
#include "core/extract/find/location/german_towns.h"
#include "core/extract/find/location/streets.h"

#include <algorithm>
#include <iterator>

namespace offerbook::extract::find {
namespace {

std::vector<ToldTown> toldTowns(const Page& page) {
    const std::string& language = page.text().language();
    std::vector<ToldTown> towns = language == "de"   ? townsOfGermanAdverts(page)
                                  : language == "fr" ? townsOfFrenchAdverts(page)
                                                     : townsByCapitals(page);
    std::stable_sort(towns.begin(), towns.end(), [](const ToldTown& a, const ToldTown& b) { return a.at.begin < b.at.begin; });
    return towns;
}

/// "Corso Francia", "rue de Lyon" say nothing of the land.
std::vector<PlaceHit> withoutStreets(const Page& page, const std::vector<PlaceHit>& places) {
    std::vector<PlaceHit> kept;
    std::copy_if(places.begin(), places.end(), std::back_inserter(kept),
                 [&page](const PlaceHit& hit) { return !isStreet(page.asked(), page.text().folded().text(), hit); });
    return kept;
}

/// The land that the text is about decides what its "$" is.
AmountHints hintsOf(const Clues& clues) {
    AmountHints hints;
    hints.country = clues.country;
    if (hints.country.empty())
        if (const auto places = findLocations(clues); places.hasValue() && !places->empty())
            hints.country = places->front().country;
    return hints;
}

}  // namespace

Clues readClues(const Page& page, const Gazetteer& gazetteer, const LanguageNames& languages, Date today,
                const EmployerModel* employers) {
    std::vector<PlaceHit> places = gazetteer.find(page);
    std::string country = onlyCountry(withoutStreets(page, places));
    Clues clues{
        page,      nullptr,         {},       findDates(page.text(), today), std::move(places), std::move(country), gazetteer,
        languages, toldTowns(page), employers};
    clues.amounts = findAmounts(page.text(), hintsOf(clues));
    return clues;
}

}  // namespace offerbook::extract::find
