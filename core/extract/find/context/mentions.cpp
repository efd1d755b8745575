#include "core/extract/find/context/mentions.h"

namespace offerbook::extract::find {
namespace {

constexpr std::size_t most = 60;

/// A figure with a unit, and what it may be at least and at most to be of its field.
struct Measure {
    std::string_view pattern;  ///< asked: the figure, perhaps a second one, the unit
    int least = 0;
    int most = 0;
};

Measure measureOf(ContextField field) {
    switch (field) {
        case ContextField::weeklyHours: return {"context.hours", 6, 60};
        case ContextField::paidLeave: return {"context.days", 10, 60};
        case ContextField::experienceMin: return {"context.years", 1, 20};
        default: return {};
    }
}

std::vector<Mention> figures(const Measure& measure, const Page& page) {
    std::vector<Mention> mentions;
    const std::string_view flat = page.flat();
    for (std::size_t from = 0; mentions.size() < most;) {
        const auto pieces = page.asked().piecesOf(measure.pattern, flat, from);
        if (pieces.size() < 2) break;
        const auto begin = static_cast<std::size_t>(pieces[1].data() - flat.data());
        const auto end = static_cast<std::size_t>(pieces[0].data() - flat.data()) + pieces[0].size();
        from = std::max(end, from + 1);
        const auto low = page.book().number(pieces[1]);
        const auto high = pieces.size() > 2 ? page.book().number(pieces[2]) : low;
        const std::size_t unit = page.unitAt(begin);
        if (!low || !high || *high < *low || *low < Decimal(measure.least) || *high > Decimal(measure.most)) continue;
        if (unit != Page::npos) mentions.push_back({{begin, end}, unit, low, high, nullptr});
    }
    return mentions;
}

std::vector<Mention> days(const Clues& clues) {
    std::vector<Mention> mentions;
    for (const WrittenDate& date : clues.dates) {
        if (mentions.size() >= most) break;
        if (!date.date || !date.date->year() || !date.date->month() || date.isBrokenOff || date.isRelative) continue;
        const Span at = clues.page.flatSpan(date.at);
        const std::size_t unit = clues.page.unitAt(at.begin);
        if (unit != Page::npos) mentions.push_back({at, unit, std::nullopt, std::nullopt, &date});
    }
    return mentions;
}

}  // namespace

std::string_view nameOf(ContextField field) {
    switch (field) {
        case ContextField::weeklyHours: return "weekly_hours";
        case ContextField::paidLeave: return "paid_leave_days";
        case ContextField::experienceMin: return "experience_min_years";
        case ContextField::startDate: return "start_date";
        case ContextField::deadline: return "deadline";
    }
    return {};
}

std::vector<Mention> mentionsOf(ContextField field, const Clues& clues) {
    const Measure measure = measureOf(field);
    return measure.pattern.empty() ? days(clues) : figures(measure, clues.page);
}

}  // namespace offerbook::extract::find
