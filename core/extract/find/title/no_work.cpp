#include "core/extract/find/title/no_work.h"

#include "core/extract/find/title/title_trimming.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// "importantTitle: ...", "jobTitle = ...": the key of a program, of several words run together.
bool isKeyOfCode(const Page& page, Span at) {
    const std::string_view words = page.words(at);
    const std::size_t sign = words.find_first_of(" :=(");
    if (sign == std::string_view::npos || words.find_first_of(":=", sign) > sign + 1 || page.text().folded().isUpper(at.begin))
        return false;
    constexpr std::size_t shortest = 3;  // "iOS: developer"
    for (std::size_t i = shortest; i < sign; ++i)
        if (page.text().folded().isUpper(at.begin + i)) return true;
    return false;
}

/// "Bonn" below "We are looking for": a place and nothing else.
bool isPlaceAlone(const Clues& clues, Span at) {
    const auto places = placesIn(clues, {at.begin, at.begin + 1});
    return std::any_of(places.begin(), places.end(), [&](const PlaceHit& place) { return place.at.end >= at.end; });
}

}  // namespace

bool namesOtherThanWork(const Clues& clues, Span at) {
    const Page& page = clues.page;
    const std::string_view words = page.words(at);
    const std::size_t unit = page.unitAt(at.begin);
    if (unit != Page::npos && page.near("degree.excluded", unit, at, 0) != nullptr) return true;
    if (page.asked().hold("title.button", words)) return true;  // "Upload your CV (PDF)" of a form
    if (page.book().endsIn("title.not", words, page.languages())) return true;
    if (page.asked().hold("title.of-code", words) || page.asked().hold("title.of-tools", words) || isKeyOfCode(page, at))
        return true;
    return isPlaceAlone(clues, at) && (unit == Page::npos || !namesWork(page, unit, at));
}

}  // namespace offerbook::extract::find
