#include "core/compare/pay_lead.h"

namespace offerbook::compare {

std::optional<PayLead> smallestLead(const Comparison& comparison) {
    if (comparison.bestPay.size() != 1) return std::nullopt;
    const std::size_t best = comparison.bestPay.front();
    const Money lowest = comparison.offers[best].pay.ladder.result->low;
    std::optional<PayLead> lead;
    for (std::size_t i = 0; i < comparison.offers.size(); ++i) {
        const auto& other = comparison.offers[i].pay;
        if (i == best || !other.ladder.result || other.upperOpen) continue;
        const Money ahead = lowest - other.ladder.result->high;
        if (!lead || Money::compare(ahead, lead->least) < 0) lead = PayLead{i, ahead};
    }
    return lead;
}

}  // namespace offerbook::compare
