#include "core/compare/horizon/overtaking.h"

#include <algorithm>

namespace offerbook::compare {
namespace {

/// The sign of a's middle less b's.
int lead(const HorizonMonth& a, const HorizonMonth& b) {
    const auto order = Money::compare(a.sum.low + a.sum.high, b.sum.low + b.sum.high);
    return order > 0 ? 1 : order < 0 ? -1 : 0;
}

bool isSure(const HorizonOffer& ahead, const HorizonOffer& behind, std::size_t month) {
    if (ahead.lowerOpen || behind.upperOpen) return false;
    return Money::compare(ahead.months[month].sum.low, behind.months[month].sum.high) > 0;
}

}  // namespace

bool areComparable(const HorizonOffer& a, const HorizonOffer& b) {
    if (a.months.empty() || b.months.empty()) return false;
    if (a.basis == PayBasis::unknown || b.basis == PayBasis::unknown) return false;
    return a.basis == b.basis || (a.basis != PayBasis::gross && b.basis != PayBasis::gross);
}

std::vector<Overtaking> overtakingsOf(const std::vector<HorizonOffer>& offers) {
    std::vector<Overtaking> found;
    for (std::size_t a = 0; a < offers.size(); ++a) {
        for (std::size_t b = a + 1; b < offers.size(); ++b) {
            if (!areComparable(offers[a], offers[b])) continue;
            int last = 0;
            for (std::size_t month = 0; month < offers[a].months.size(); ++month) {
                const int now = lead(offers[a].months[month], offers[b].months[month]);
                if (now != 0 && last != 0 && now != last) {
                    const std::size_t ahead = now > 0 ? a : b;
                    const std::size_t behind = now > 0 ? b : a;
                    found.push_back({ahead, behind, static_cast<int>(month) + 1, isSure(offers[ahead], offers[behind], month)});
                }
                if (now != 0) last = now;
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Overtaking& a, const Overtaking& b) { return a.month < b.month; });
    return found;
}

}  // namespace offerbook::compare
