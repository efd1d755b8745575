#include "core/extract/find/employer/free_of_facts.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// "Portland, OR 97209": the figures behind the state.
bool isZipCode(std::string_view behind) {
    constexpr std::size_t state = 5;
    while (!behind.empty() && behind.back() >= '0' && behind.back() <= '9') behind.remove_suffix(1);
    return behind == " " || (behind.size() == state && behind.starts_with(", ") && behind.back() == ' ');
}

/// "Padova", "Padova (PD) ...": the place and nothing else of a name.
bool endsPart(const Clues& clues, const PlaceHit& place, Span part) {
    const std::string_view behind = clues.page.words(Span{std::min(place.at.end, part.end), part.end});
    const bool isProvince = behind.size() >= 5 && behind.starts_with(" (") && behind[4] == ')';
    // "Padova Nord": a part of the town.
    const bool isSide = behind.starts_with(' ') && clues.page.asked().isWord("place.side", behind.substr(1));
    return place.at.end + 3 >= part.end || isProvince || isSide || isZipCode(behind);
}

}  // namespace

bool isPlaceAlone(const Clues& clues, Span part) {
    const auto places = placesIn(clues, {part.begin, std::min(part.begin + 2, part.end)});
    const auto towns = toldTownsIn(clues, part);
    return std::any_of(places.begin(), places.end(), [&](const PlaceHit& place) { return endsPart(clues, place, part); }) ||
           std::any_of(towns.begin(), towns.end(), [&](const ToldTown& town) {
               return town.sign != ToldTown::Sign::seat && town.at.begin <= part.begin + 1 && town.at.end + 1 >= part.end;
           });
}

bool isFreeOfFacts(const Clues& clues, const EmployerNames& names, Span at) {
    // "Notariat Kern": in German the house holds the word of the one who works in it.
    const bool isOrganisation =
        names.holds("employer.noun", at) ||
        (clues.page.text().language() == "de" && clues.page.asked().hold("name.house-of-workers", clues.page.words(at)));
    if (clues.page.words(at).find('%') != std::string_view::npos) return false;  // "Logopède (50-70 %)"
    if (names.holds("title.noun", at) && !isOrganisation) return false;
    for (const std::string_view group :
         {"hours.week", "experience.word", "workload.full", "workload.part", "remote.full", "remote.hybrid", "remote.onsite",
          "salary.word", "contract.permanent", "contract.fixed", "contract.internship", "contract.word", "start.words"})
        if (names.holds(group, at)) return false;
    // "34 000 EUR par an": pay names nobody.
    if (!amountsIn(clues, at).empty()) return false;
    // "74 - BELLERIVE" is a place, whether or not a list has the town.
    const auto towns = toldTownsIn(clues, at);
    if (std::any_of(towns.begin(), towns.end(), [](const ToldTown& town) { return town.sign != ToldTown::Sign::seat; }))
        return false;
    const auto places = placesIn(clues, {at.begin, std::min(at.begin + 3, at.end)});
    return std::none_of(places.begin(), places.end(), [&](const PlaceHit& place) { return endsPart(clues, place, at); });
}

}  // namespace offerbook::extract::find
