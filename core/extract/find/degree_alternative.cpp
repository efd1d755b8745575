#include "core/extract/find/degree_alternative.h"

#include <algorithm>
#include <array>

namespace offerbook::extract::find {
namespace {

constexpr std::array<std::string_view, 6> degreeGroups{"degree.secondary", "degree.vocational", "degree.some",
                                                       "degree.bachelor",  "degree.master",     "degree.phd"};
constexpr std::size_t reachBehind = 40;  ///< bytes between "or a" and the degree it leads to
constexpr std::size_t orBytes = 5;       ///< of "oder ": the pattern of a degree may take it in ("Master or")
constexpr int mostYears = 40;

class Reading {
public:
    Reading(const Page& page, std::size_t unit) : page_(page), unit_(unit) {}

    std::optional<DegreeAlternative> read() const {
        for (const Found& found : page_.found("degree.or-years", unit_))
            if (const auto degree = lastDegreeBefore(found.at().begin); degree && !isBroken(degree->end, found.at().begin))
                if (const auto made = make(found, *degree)) return made;
        for (const Found& found : page_.found("degree.years-or", unit_))
            if (const auto degree = firstDegreeBehind(found.at().end); degree && !lastDegreeBefore(found.at().begin))
                if (const auto made = make(found, *degree)) return made;
        return std::nullopt;
    }

private:
    std::optional<DegreeAlternative> make(const Found& found, Span degree) const {
        const auto years = page_.number(found, Part::lo);
        if (!years || *years > Decimal(mostYears) || years->sign() <= 0 || isTailOfRange(found)) return std::nullopt;
        return DegreeAlternative{*years, found.at(), degree};
    }

    /// "2 or 3 years": the "or" joins two figures.
    bool isTailOfRange(const Found& found) const {
        for (const std::string_view group : {"length.years", "length.months"})
            for (const Found& length : page_.found(group, unit_))
                if (length.at().begin < found.at().begin && length.at().end > found.at().begin) return true;
        return false;
    }

    /// Between the degree and the "or" stands another demand for years, or the sentence has ended.
    bool isBroken(std::size_t from, std::size_t to) const {
        if (page_.flat().substr(from, to - from).find(';') != std::string_view::npos) return true;
        const auto lengths = page_.found("length.years", unit_);
        return std::any_of(lengths.begin(), lengths.end(),
                           [&](const Found& length) { return length.at().begin >= from && length.at().begin < to; });
    }

    std::optional<Span> lastDegreeBefore(std::size_t at) const {
        std::optional<Span> last;
        for (const std::string_view group : degreeGroups)
            for (const Found& found : page_.found(group, unit_))
                if (found.at().begin < at && found.at().end <= at + orBytes && (!last || found.at().end > last->end))
                    last = Span{found.at().begin, std::min(found.at().end, at)};
        return last;
    }

    std::optional<Span> firstDegreeBehind(std::size_t at) const {
        std::optional<Span> first;
        for (const std::string_view group : degreeGroups)
            for (const Found& found : page_.found(group, unit_))
                if (found.at().begin >= at && found.at().begin <= at + reachBehind && (!first || found.at().begin < first->begin))
                    first = found.at();
        return first;
    }

    const Page& page_;
    std::size_t unit_;
};

}  // namespace

std::optional<DegreeAlternative> degreeAlternative(const Page& page, std::size_t unit) { return Reading(page, unit).read(); }

}  // namespace offerbook::extract::find
