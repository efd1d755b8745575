#include "core/extract/copied/line_width.h"

#include <algorithm>
#include <array>

namespace offerbook::extract {
namespace {

constexpr std::size_t narrowest = 28;
constexpr std::size_t widest = 160;

/// The widths at which a line may have been broken before its next word.
struct Bounds {
    std::size_t least;
    std::size_t most;
};

/// Whatever the width: below the line stands the rest of its sentence.
bool mustGoOn(const CopiedLine& line, const CopiedLine& next) {
    if (next.start == LineStart::bullet || next.start == LineStart::sign) return false;
    if (line.ending == LineEnd::comma || line.demandsMore) return true;
    return next.start == LineStart::small && line.ending != LineEnd::fullStop && line.ending != LineEnd::colon &&
           line.ending != LineEnd::semicolon;
}

std::vector<Bounds> boundsOf(const std::vector<CopiedLine>& lines, const std::vector<std::size_t>& below) {
    std::vector<Bounds> bounds;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (below[i] >= lines.size()) continue;
        const CopiedLine& line = lines[i];
        const CopiedLine& next = lines[below[i]];
        if (!mustGoOn(line, next) || line.isForm || next.isForm || line.width < narrowest || line.width > widest) continue;
        bounds.push_back({line.width, line.width + next.firstWord});
    }
    return bounds;
}

struct Votes {
    std::size_t least = 0;  ///< the widths that most agree with
    std::size_t greatest = 0;
    std::size_t most = 0;
};

Votes mostAgreed(const std::vector<Bounds>& bounds, std::size_t slack) {
    std::array<int, widest * 2> change{};
    for (const Bounds& each : bounds) {
        change[each.least - std::min(slack, each.least)] += 1;
        change[std::min(each.most + slack + 1, change.size() - 1)] -= 1;
    }
    Votes best;
    int votes = 0;
    for (std::size_t width = 0; width < change.size(); ++width) {
        votes += change[width];
        if (votes > static_cast<int>(best.most))
            best = {width, width, static_cast<std::size_t>(votes)};
        else if (votes == static_cast<int>(best.most) && best.greatest + 1 == width)
            best.greatest = width;
    }
    return best;
}

/// No line is longer than the width: of those that are possible the least one that no line passes.
std::size_t longestLine(const std::vector<CopiedLine>& lines, const Votes& votes) {
    std::size_t longest = votes.least;
    for (const CopiedLine& line : lines)
        if (line.width <= votes.greatest) longest = std::max<std::size_t>(longest, line.width);
    return longest;
}

}  // namespace

std::optional<LineWidth> widthOfLines(const std::vector<CopiedLine>& lines, const std::vector<std::size_t>& below) {
    const std::vector<Bounds> bounds = boundsOf(lines, below);
    struct Demand {
        std::size_t slack;
        std::size_t fewest;
        std::size_t percent;
    };
    constexpr std::array<Demand, 2> demands{{{0, 2, 80}, {6, 4, 75}}};
    for (const Demand& demand : demands) {
        const Votes votes = mostAgreed(bounds, demand.slack);
        if (votes.most < demand.fewest || votes.most * 100 < bounds.size() * demand.percent) continue;
        return LineWidth{longestLine(lines, votes), demand.slack};
    }
    return std::nullopt;
}

}  // namespace offerbook::extract
