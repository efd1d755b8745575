#include "core/extract/find/claims.h"

#include <algorithm>

namespace offerbook::extract::find {

std::size_t Claims::unitOf(const Evidence& evidence) const {
    return page_.unitAt(page_.flatSpan({evidence.begin, evidence.end}).begin);
}

bool Claims::mayContradict(const Evidence& a, const Evidence& b) const {
    const std::size_t first = unitOf(a);
    const std::size_t second = unitOf(b);
    if (first == Page::npos || second == Page::npos || !areApart(first, second)) return false;
    return isFirm(first) && isFirm(second) && isOfOneOpening();
}

/// The items of a list, and the lines of a table, say what holds for one case each.
bool Claims::areApart(std::size_t a, std::size_t b) const {
    const Unit& one = page_.units()[a];
    const Unit& other = page_.units()[b];
    if (one.line == other.line) return false;
    const std::size_t apart = a > b ? a - b : b - a;
    return apart > 1 || one.kind != other.kind || one.section != other.section ||
           (one.kind == LineKind::paragraph && one.label == 0 && other.label == 0);
}

bool Claims::isFirm(std::size_t unit) const {
    const Unit& there = page_.units()[unit];
    const bool isLabelled = there.label != 0;
    if (there.section == Section::legal || there.section == Section::wished) return false;
    if (there.section == Section::employer && !isLabelled) return false;
    const auto has = [&](std::string_view group) { return page_.book().firstAt(group, page_.words(there), page_.languages()); };
    return !has("claim.open") && (isLabelled || !has("claim.other-subject"));
}

/// "Two positions", "PhD and postdoc positions": each may have its own terms.
bool Claims::isOfOneOpening() const {
    constexpr std::size_t headUnits = 10;
    const std::size_t count = std::min(headUnits, page_.units().size());
    for (std::size_t unit = 0; unit < count; ++unit)
        if (page_.book().firstAt("opening.several", page_.words(page_.units()[unit]), page_.languages())) return false;
    return true;
}

}  // namespace offerbook::extract::find
