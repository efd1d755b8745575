#include "core/tax/united_states/state_credits.h"

#include "core/tax/united_states/cents_arithmetic.h"

namespace offerbook::tax::us {

Cents SecondTariff::of(const StateTaxSoFar& so) const { return centsOf(brackets.exactTax(so.taxable)); }

Cents StepAddBack::of(const StateTaxSoFar& so) const { return std::min(most, startedSteps(so.in.wages - over, step) * each); }

Cents NewYorkRecapture::taxInPlaceOf(Cents tax, const StateInput& in, Cents taxable, Cents bandFrom) const {
    if (in.wages > flatOverWages) return shareOf(taxable, flatPpm);
    if (in.wages <= overWages) return tax;
    const Cents beyond = std::min(us::over(in.wages, std::max(bandFrom, overWages)), phaseIn);
    const Int128 product = static_cast<Int128>(benefit.at(taxable)) * beyond;
    return tax + base.at(taxable) + static_cast<Cents>(divideRounded(product, phaseIn, Rounding::halfUp));
}

Cents StepPhaseOutCredit::of(const StateTaxSoFar& so) const {
    return count * us::over(amount, startedSteps(so.in.wages - over, step) * lessEach);
}

Cents ShareByWages::of(const StateTaxSoFar& so) const {
    if (so.in.wages <= from) return 0;
    return shareOf(so.tax, static_cast<std::int32_t>(sharePpm.at(so.in.wages)));
}

Cents FederalDeductionCredit::of(const StateTaxSoFar& so) const {
    return us::over(shareOf(so.in.federalDeduction, ppm), shareOf(us::over(so.taxable, over), lessPpm));
}

Cents Forgiveness::of(const StateTaxSoFar& so) const {
    const std::int64_t lessPpm = startedSteps(so.in.wages - upTo, step) * lessEachPpm;
    return lessPpm >= 1'000'000 ? 0 : shareOf(so.tax, static_cast<std::int32_t>(1'000'000 - lessPpm));
}

Cents ShareByPovertyRatio::of(const StateTaxSoFar& so) const {
    // wages / line > border without a quotient: the border of a table row is a share of the line
    std::int64_t ppm = shareByRatioPpm.rows().front().value;
    for (const StepTable::Row& row : shareByRatioPpm.rows()) {
        if (static_cast<Int128>(so.in.wages) * 1'000'000 <= static_cast<Int128>(row.from) * povertyLine) break;
        ppm = row.value;
    }
    return shareOf(so.tax, static_cast<std::int32_t>(ppm));
}

}  // namespace offerbook::tax::us
