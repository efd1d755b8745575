#include "core/extract/find/day/placed_dates.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// "PM-2026/2", "HR_2027-03": digits of a reference, no date.
bool isWithinReference(const Page& page, Span at) {
    if (at.begin < 2) return false;
    const char joint = page.flat()[at.begin - 1];
    const char before = page.flat()[at.begin - 2];
    const char first = page.flat()[at.begin];
    return (joint == '-' || joint == '_' || joint == '/') && before >= 'a' && before <= 'z' && first >= '0' && first <= '9';
}

/// Where the cues of a date end: "starts on Monday, 3 May", "by 5 p.m. on 3 May", "no earlier than 3 May", "apply by ~~2 May~~
/// 9 May" (struck out in Markdown).
std::size_t endOfCues(const Page& page, Span at) {
    constexpr std::size_t reach = 40;
    constexpr std::size_t longestStruck = 40;
    constexpr std::string_view stroke = "~~";
    const std::size_t from = at.begin > reach ? at.begin - reach : 0;
    const auto aside = page.asked().piecesOf("date.aside-before", page.words(Span{from, at.begin}));
    std::size_t end = aside.empty() ? at.begin : at.begin - aside.front().size();
    std::size_t struck = end;
    while (struck > 0 && page.flat()[struck - 1] == ' ') --struck;
    if (!page.flat().substr(0, struck).ends_with(stroke)) return end;
    const std::size_t least = struck > longestStruck ? struck - longestStruck : 0;
    const std::size_t open = page.flat().substr(least, struck - stroke.size() - least).rfind(stroke);
    return open == std::string_view::npos ? end : least + open;
}

bool isStruck(const Page& page, Span at) {
    return page.flat().substr(0, at.begin).ends_with("~~") && page.flat().substr(at.end).starts_with("~~");
}

}  // namespace

std::vector<PlacedDate> placedDates(const Clues& clues) {
    std::vector<PlacedDate> dates;
    for (const WrittenDate& date : clues.dates) {
        const Span at = clues.page.flatSpan(date.at);
        const std::size_t unit = clues.page.unitAt(at.begin);
        if (unit != Page::npos && !isWithinReference(clues.page, at) && !isStruck(clues.page, at))
            dates.push_back({&date, at, unit, endOfCues(clues.page, at)});
    }
    return dates;
}

bool isJoinedAsRange(const Page& page, const std::vector<PlacedDate>& dates, std::size_t i) {
    return page.asked().hold("date.range-joint", page.words(Span{dates[i].at.end, dates[i + 1].at.begin}));
}

bool opensRange(const Page& page, const std::vector<PlacedDate>& dates, std::size_t i) {
    // "As soon as possible, 1 September" opens none.
    if (i + 1 >= dates.size() || !dates[i].date->date || !dates[i + 1].date->date) return false;
    if (dates[i + 1].unit != dates[i].unit || dates[i + 1].at.begin < dates[i].at.end) return false;
    // "For the school year 2027/28 (from 1 September 2027)": the brackets tell the same more exactly.
    const std::string_view between = page.words(Span{dates[i].at.end, dates[i + 1].at.begin});
    if (!dates[i].date->date->month() && dates[i + 1].date->date->month() && between.find('(') != std::string_view::npos)
        return false;
    constexpr std::size_t close = 10;
    constexpr std::size_t reach = 30;  // " and continuing through the end of "
    const std::size_t gap = dates[i + 1].at.begin - dates[i].at.end;
    return gap < close || (gap < reach && isJoinedAsRange(page, dates, i));
}

WrittenDate withYearOfRange(const Page& page, const std::vector<PlacedDate>& dates, std::size_t i) {
    WrittenDate date = *dates[i].date;
    if (!date.date || date.date->year() || date.isBrokenOff || !opensRange(page, dates, i)) return date;
    const auto& last = dates[i + 1].date->date;
    if (!last || !last->year() || !date.date->month() || !last->month() || *last->month() < *date.date->month()) return date;
    date.date = PartialDate::of(last->year(), date.date->month(), date.date->day());
    return date;
}

std::optional<PartialDate> monthBefore(const Clues& clues, const PlacedDate& end) {
    constexpr std::size_t reach = 30;
    const Span before{end.at.begin > reach ? end.at.begin - reach : 0, end.at.begin};
    const AskedPatterns& asked = clues.page.asked();
    const auto opens = asked.piecesOf("date.month-opens-range", clues.page.words(before));
    if (opens.size() < 2) return std::nullopt;
    constexpr std::ptrdiff_t monthsOfYear = 12;  // of each language all, in their order
    const auto months = asked.list("date.month");
    const auto month = std::find(months.begin(), months.end(), opens[1]);
    const unsigned number = static_cast<unsigned>((month - months.begin()) % monthsOfYear) + 1;
    std::optional<int> year = end.date->date->year();
    if (year && end.date->date->month() && number > *end.date->date->month()) --*year;  // "Dezember bis März 2028"
    return PartialDate::of(year, number, std::nullopt);
}

}  // namespace offerbook::extract::find
