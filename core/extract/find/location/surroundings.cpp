#include "core/extract/find/location/surroundings.h"

#include <algorithm>

namespace offerbook::extract::find {

bool isPartOfLine(const Page& page, const Unit& unit, const PlaceHit& hit) {
    const std::string_view flat = page.flat();
    std::size_t begin = hit.at.begin;
    while (begin > unit.at.begin && flat[begin - 1] == ' ') --begin;
    std::size_t end = hit.at.end;
    while (end < unit.at.end && flat[end] == ' ') ++end;
    const auto isJoint = [](char c) {
        return c == '|' || c == ',' || c == '-' || c == '/' || c == '(' || c == ')' || static_cast<unsigned char>(c) >= 0x80;
    };
    const bool opens = begin == unit.at.begin || isJoint(flat[begin - 1]);
    const bool orElse = end > hit.at.end && page.asked().beginningOf("place.or", page.words(Span{end - 1, unit.at.end})) > 0;
    return opens && (end == unit.at.end || isJoint(flat[end]) || orElse);
}

bool isHeadLine(const Unit& unit, std::size_t number, const PlaceHit& hit) {
    return number < 14 && unit.at.size() <= hit.at.size() + 30 && unit.at.size() < 60 &&
           (unit.section == Section::head || unit.voice == Voice::siteHeader);
}

bool isInEmployersName(const Page& page, std::size_t unit, const PlaceHit& hit) {
    return page.near("employer.noun", unit, hit.at, 14) != nullptr;
}

bool isPartOfName(const Page& page, std::size_t unit, const PlaceHit& hit) {
    const auto nouns = page.found("employer.noun", unit);
    return std::any_of(nouns.begin(), nouns.end(),
                       [&](const Found& noun) { return noun.at().begin >= hit.at.end && noun.at().begin <= hit.at.end + 1; });
}

bool isSecondOfName(const Page& page, const PlaceHit& hit) {
    return hit.at.begin > 1 && page.flat()[hit.at.begin - 1] == '-' && page.flat()[hit.at.begin - 2] != ' ';
}

bool isAside(const Page& page, std::size_t number, Span place) {
    constexpr std::size_t reach = 45;
    const Found* aside = page.near("place.aside", number, place, reach);
    return aside != nullptr && aside->at().end <= place.begin;
}

bool isBetweenBars(const Page& page, const Unit& unit, Span at) {
    constexpr std::size_t joint = 3;
    constexpr std::size_t longestLine = 120;
    const std::string_view flat = page.flat();
    const auto isBar = [](std::string_view sign) {
        return sign == " | " || sign == " - " || sign.starts_with(" \u00b7") || sign.starts_with("\u00b7 ") || sign == "\u2022";
    };
    while (at.begin > unit.at.begin && flat[at.begin - 1] == '*') --at.begin;
    while (at.end < unit.at.end && flat[at.end] == '*') ++at.end;
    // In the first line what stands before a dash is mostly the house.
    const bool isFirst = at.begin == unit.at.begin && at.end < unit.at.end &&
                         (&unit != &page.units().front() || flat.substr(at.end, joint) == " | ");
    const bool opens = isFirst || (at.begin >= unit.at.begin + joint && isBar(flat.substr(at.begin - joint, joint)));
    const bool ends = at.end == unit.at.end || isBar(flat.substr(at.end, joint));
    return opens && ends && unit.at.size() < longestLine;
}

bool isInBrackets(const Page& page, const PlaceHit& country) {
    constexpr std::size_t reach = 40;
    const std::size_t from = country.at.begin > reach ? country.at.begin - reach : 0;
    const std::string_view before = page.words(Span{from, country.at.begin});
    const auto open = before.rfind('(');
    return open != std::string_view::npos && before.find(')', open) == std::string_view::npos &&
           page.flat().substr(country.at.end, 1) == ")";
}

bool saysWhere(const Page& page, std::size_t number) {
    constexpr std::size_t fewWords = 60;
    constexpr std::size_t aLine = 160;
    const Unit& unit = page.units()[number];
    const bool isSentence = page.flat()[unit.at.end - 1] == '.';
    return (unit.at.size() <= fewWords && !isSentence) || page.has("employer.seeks", number) ||
           (page.has("title.noun", number) && unit.at.size() <= aLine);
}

}  // namespace offerbook::extract::find
