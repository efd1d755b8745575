#include "core/extract/find/read_clues.h"

#include "core/extract/find/location/capitalised_towns.h"
#include "core/extract/find/location/french_towns.h"
#include "core/extract/find/location/german_towns.h"

namespace offerbook::extract::find {
namespace {

std::vector<ToldTown> toldTowns(const Page& page) {
    const std::string& language = page.text().language();
    return language == "de" ? townsOfGermanAdverts(page) : language == "fr" ? townsOfFrenchAdverts(page) : townsByCapitals(page);
}

/// The land that the text is about decides what its "$" is.
AmountHints hintsOf(const Clues& clues) {
    AmountHints hints;
    hints.country = onlyCountry(clues.places);
    if (hints.country.empty())
        if (const auto places = findLocations(clues); places.hasValue() && !places->empty())
            hints.country = places->front().country;
    return hints;
}

}  // namespace

Clues readClues(const Page& page, const Gazetteer& gazetteer, const LanguageNames& languages, Date today) {
    Clues clues{page, nullptr, {}, findDates(page.text(), today), gazetteer.find(page), gazetteer, languages, toldTowns(page)};
    clues.amounts = findAmounts(page.text(), hintsOf(clues));
    return clues;
}

}  // namespace offerbook::extract::find
