#include "core/posting/pay_life.h"

#include "core/base/words.h"

#include <algorithm>

namespace offerbook {
namespace {

using Kind = PayObservation::Kind;
using Standing = PayFigure::Standing;

constexpr auto standingWords = wordTable<Standing>(
    {{Standing::counts, "counts"}, {Standing::outranked, "outranked"}, {Standing::wish, "wish"}, {Standing::later, "later"}});

std::optional<Date> dayOf(const Stated<DayStated>& day) {
    return day.hasValue() && day->date ? day->date->complete() : std::nullopt;
}

/// The advert's own figure first, then the entered ones in their order.
std::vector<PayFigure> gathered(const Posting& posting, Date asOf) {
    std::vector<PayFigure> figures;
    // An advert is there to be read, whatever day it bears: only what people enter has to be of the past.
    if (posting.salary.hasValue())
        figures.push_back({{Kind::advertised, dayOf(posting.published), *posting.salary, {}, {}}, true, Standing::outranked});
    if (!posting.observations.hasValue()) return figures;
    for (const PayObservation& one : *posting.observations) {
        const bool isLater = one.date && asOf < *one.date;
        const Standing standing = isLater ? Standing::later : one.kind == Kind::wished ? Standing::wish : Standing::outranked;
        figures.push_back({one, false, standing});
    }
    return figures;
}

/// Of two that may count the later one in the list wins unless it has less rank or an earlier day.
bool yields(const PayObservation& before, const PayObservation& after) {
    if (before.kind != after.kind) return before.kind < after.kind;
    if (!before.date) return true;
    return after.date && *before.date <= *after.date;
}

/// Index of the figure that counts among those of at most this rank.
std::optional<std::size_t> countingIndex(const std::vector<PayFigure>& figures, Kind highest) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (figures[i].standing != Standing::outranked || highest < figures[i].observation.kind) continue;
        if (!best || yields(figures[*best].observation, figures[i].observation)) best = i;
    }
    return best;
}

}  // namespace

std::string_view toWord(PayFigure::Standing standing) { return standingWords.word(standing); }

std::vector<PayFigure> payFiguresOf(const Posting& posting, Date asOf) {
    auto figures = gathered(posting, asOf);
    if (const auto counting = countingIndex(figures, Kind::contract)) figures[*counting].standing = Standing::counts;
    std::stable_sort(figures.begin(), figures.end(), [](const PayFigure& a, const PayFigure& b) {
        const auto& first = a.observation.date;
        const auto& second = b.observation.date;
        return first && second ? *first < *second : !first && second;
    });
    return figures;
}

std::optional<PayFigure> payThatCounts(const Posting& posting, Date asOf) {
    auto figures = gathered(posting, asOf);
    const auto counting = countingIndex(figures, Kind::contract);
    if (!counting) return std::nullopt;
    figures[*counting].standing = Standing::counts;
    return std::move(figures[*counting]);
}

std::optional<PayFigure> payAdvertised(const Posting& posting, Date asOf) {
    auto figures = gathered(posting, asOf);
    const auto advertised = countingIndex(figures, Kind::advertised);
    if (!advertised) return std::nullopt;
    if (countingIndex(figures, Kind::contract) == advertised) figures[*advertised].standing = Standing::counts;
    return std::move(figures[*advertised]);
}

}  // namespace offerbook
