#include "core/tax/smallest_gross.h"

#include "core/money/money.h"

#include <algorithm>

namespace offerbook::tax {
namespace {

/// The first gross in [from, before) that reaches the net, or `before`. From a gross that falls short by s, no gross less
/// than s - relief higher can reach it, because deductions fall by no more than the relief: so much is skipped, safely.
Cents firstReaching(const TaxCase& taxes, Cents net, Cents from, Cents before) {
    const Cents relief = taxes.relief();
    for (Cents gross = from; gross < before;) {
        const Cents missing = net - taxes.net(gross);
        if (missing <= 0) return gross;
        gross += std::max<Cents>(missing - relief, 1);
    }
    return before;
}

TaxError unreachable(const TaxCase& taxes, Cents net) {
    const std::string amount = Money::ofMinor(net, taxes.currency()).toCodeString();
    return {"unreachable-net", {"tax.unreachable-net", {MessageArg::money(amount)}}, {}};
}

}  // namespace

Expected<Cents, TaxError> smallestGross(const TaxCase& taxes, Cents net) {
    if (net <= 0) return Cents{0};
    std::vector<Cents> borders = taxes.breaks();
    borders.push_back(TaxCase::mostGross + 1);
    Cents from = 0;
    for (const Cents before : borders) {
        const Cents found = firstReaching(taxes, net, from, before);
        if (found < before) return found;
        from = before;
    }
    return Unexpected{unreachable(taxes, net)};
}

}  // namespace offerbook::tax
