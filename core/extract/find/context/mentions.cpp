#include "core/extract/find/context/mentions.h"

#include <algorithm>
#include <span>
#include <utility>

namespace offerbook::extract::find {
namespace {

constexpr std::size_t most = 60;

/// A figure with a unit, and how much of it there is in what the field counts.
struct Measure {
    std::string_view pattern;  ///< asked: the figure, perhaps a second one, the unit
    int times = 1;
    int parts = 1;
};

/// What a figure must be at least and at most to be of a field.
struct Bounds {
    int least = 0;
    int most = 0;
};

constexpr std::array ofHours{Measure{"context.hours"}};
constexpr std::array ofLeave{Measure{"context.days"}, Measure{"context.weeks", 5}};
constexpr std::array ofExperience{Measure{"context.years"}, Measure{"context.months", 1, 12}};

std::span<const Measure> measuresOf(ContextField field) {
    if (field == ContextField::weeklyHours) return ofHours;
    if (field == ContextField::paidLeave) return ofLeave;
    if (field == ContextField::experienceMin) return ofExperience;
    return {};
}

Bounds boundsOf(ContextField field) {
    if (field == ContextField::weeklyHours) return {6, 60};
    return field == ContextField::paidLeave ? Bounds{10, 45} : Bounds{0, 20};
}

/// The words without which a figure alone is of no such field.
std::string_view wordOf(ContextField field) {
    if (field == ContextField::weeklyHours) return "context.hours-word";
    return field == ContextField::paidLeave ? "context.leave-word" : std::string_view();
}

bool hasDigit(std::string_view words) {
    return std::any_of(words.begin(), words.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class Figures {
public:
    Figures(ContextField field, FigurePlaces& places) : bounds_(boundsOf(field)), places_(places), page_(places.page()) {}

    void add(const Measure& measure) {
        std::size_t from = 0;
        for (const std::size_t place : places_.all()) {
            if (found_.size() >= most) break;
            if (place < from) continue;
            const auto pieces = page_.asked().piecesAt(measure.pattern, page_.flat(), place, page_.languages());
            if (pieces.size() < 2) continue;
            from = std::max(offsetOf(pieces[0]) + pieces[0].size(), from + 1);
            addPieces(measure, pieces, Span{offsetOf(pieces[1]), offsetOf(pieces[0]) + pieces[0].size()});
        }
    }
    /// "LEAVE 31", "no more than 32 in a week": without a unit, where the sentence has a word of the field.
    void addBare(std::string_view word) {
        const std::string_view flat = page_.flat();
        for (const Unit& unit : page_.units()) {
            if (found_.size() >= most) break;
            if (!hasDigit(page_.words(unit)) || !page_.asked().hold(word, page_.words(unit), page_.languages())) continue;
            for (std::size_t from = unit.at.begin; from < unit.at.end;) {
                const auto pieces = page_.asked().piecesOf(bare, flat.substr(0, unit.at.end), from, page_.languages());
                if (pieces.size() < 2) break;
                from = offsetOf(pieces[1]) + pieces[1].size();
                addPieces({bare}, pieces, Span{offsetOf(pieces[1]), from});
            }
        }
    }
    std::vector<Mention> take() { return std::move(found_); }

private:
    static constexpr std::string_view bare = "context.bare";

    [[nodiscard]] std::size_t offsetOf(std::string_view piece) const {
        return static_cast<std::size_t>(piece.data() - page_.flat().data());
    }
    [[nodiscard]] std::optional<Decimal> counted(std::string_view figure, const Measure& measure) const {
        const auto number = page_.book().number(figure);
        if (!number) return std::nullopt;
        return (*number * Decimal(measure.times)).dividedBy(Decimal(measure.parts), 2, Rounding::halfEven);
    }
    void addPieces(const Measure& measure, const std::vector<std::string_view>& pieces, Span at) {
        const auto low = counted(pieces[1], measure);
        const auto high = pieces.size() > 2 ? counted(pieces[2], measure) : low;
        const std::size_t unit = page_.unitAt(at.begin);
        const bool isKnown = std::any_of(found_.begin(), found_.end(),
                                         [&](const Mention& m) { return m.at.begin < at.end && at.begin < m.at.end; });
        if (isKnown || unit == Page::npos || !low || !high || *high < *low) return;
        if (low->sign() <= 0 || *low < Decimal(bounds_.least) || *high > Decimal(bounds_.most)) return;
        found_.push_back({at, unit, low, high, nullptr, measure.pattern});
    }

    Bounds bounds_;
    FigurePlaces& places_;
    const Page& page_;
    std::vector<Mention> found_;
};

std::vector<Mention> figures(ContextField field, FigurePlaces& places) {
    Figures figures(field, places);
    for (const Measure& measure : measuresOf(field)) figures.add(measure);
    if (const auto word = wordOf(field); !word.empty()) figures.addBare(word);
    return figures.take();
}

std::vector<Mention> days(const Clues& clues) {
    std::vector<Mention> mentions;
    for (const WrittenDate& date : clues.dates) {
        if (mentions.size() >= most) break;
        if (!date.date || !date.date->year() || !date.date->month() || date.isBrokenOff || date.isRelative) continue;
        const Span at = clues.page.flatSpan(date.at);
        const std::size_t unit = clues.page.unitAt(at.begin);
        if (unit != Page::npos) mentions.push_back({at, unit, std::nullopt, std::nullopt, &date, {}});
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

const std::vector<std::size_t>& FigurePlaces::all() {
    if (!places_) places_ = page_.asked().beginningsIn("context.figure", page_.flat(), page_.languages());
    return *places_;
}

std::vector<Mention> mentionsOf(ContextField field, const Clues& clues, FigurePlaces& places) {
    return measuresOf(field).empty() ? days(clues) : figures(field, places);
}

std::vector<Mention> mentionsOf(ContextField field, const Clues& clues) {
    FigurePlaces places(clues.page);
    return mentionsOf(field, clues, places);
}

}  // namespace offerbook::extract::find
