#include "core/tax/united_states/state_deductions.h"

#include "core/tax/united_states/cents_arithmetic.h"

namespace offerbook::tax::us {

Cents StepPhaseOut::of(const StateInput& in) const {
    const Cents beyond = us::over(in.wages, over);
    const std::int64_t steps = startedStepsCount ? startedSteps(beyond, step) : beyond / step;
    return std::max(least, amount - steps * lessEach);
}

Cents StepPercentPhaseOut::of(const StateInput& in) const {
    const std::int64_t lessPpm = startedSteps(in.wages - over, step) * lessEachPpm;
    return lessPpm >= 1'000'000 ? 0 : shareOf(amount, static_cast<std::int32_t>(1'000'000 - lessPpm));
}

Cents LinearPhaseOut::of(const StateInput& in) const {
    const Cents beyond = std::min(us::over(in.wages, over), width);
    if (beyond == 0) return amount;
    const Int128 product = static_cast<Int128>(amount) * beyond;
    if (lessInMultiplesOf == 0) return amount - static_cast<Cents>(divideRounded(product, width, Rounding::halfUp));
    const Cents less = static_cast<Cents>(product / (static_cast<Int128>(width) * lessInMultiplesOf)) * lessInMultiplesOf;
    return amount - less;
}

Cents MarginalPhaseOut::of(const StateInput& in) const { return us::over(amount, centsOf(less.exactTax(in.wages))); }

Cents TwoTierReduction::of(const StateInput& in) const {
    const Cents between = us::over(std::min(in.wages, high), low);
    const Cents above = us::over(in.wages, high);
    const Cents less = centsOf(static_cast<Int128>(between) * lowPpm + static_cast<Int128>(above) * highPpm);
    return amount - std::min(mostLess, less);
}

Cents SlopedExemption::of(const StateInput& in) const {
    if (in.wages > upTo) return 0;
    return count * us::over(most, shareOf(us::over(in.wages, over), ppm));
}

Cents FederalTaxShare::of(const StateInput& in) const {
    const auto ppm = static_cast<std::int32_t>(sharePpm.at(in.wages));
    return std::min(most, shareOf(in.federalTax, ppm));
}

}  // namespace offerbook::tax::us
