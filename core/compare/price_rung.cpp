#include "core/compare/pay_ladder.h"
#include "core/compare/work_year.h"

namespace offerbook::compare {

void LadderBuilder::toPrices() {
    if (settings_.pricesOf.empty() || isUnpaid()) return;
    const PriceLevels& levels = reference_.priceLevels();
    const std::string country = countryOf(posting_);
    if (country.empty()) return stop({"ladder.why.no-place-for-prices", {}});
    const auto quotient = levels.between(country, settings_.pricesOf);
    if (!quotient) {
        const std::string& missing = levels.has(country) ? settings_.pricesOf : country;
        return stop({"ladder.why.no-prices", {MessageArg::country(missing), MessageArg::text(levels.index())}});
    }
    Rung rung;
    rung.step = "prices";
    rung.factor = {quotient->times, quotient->dividedBy};
    const Decimal percent = (quotient->dividedBy * Decimal(100)).dividedBy(quotient->times, 1, Rounding::halfEven);
    rung.by = {"ladder.prices",
               {MessageArg::country(country), MessageArg::country(settings_.pricesOf), MessageArg::number(percent.toString()),
                MessageArg::text(levels.index())}};
    rung.date = std::to_string(levels.year());
    rung.source = levels.source();
    rung.assumption = {"ladder.assume.national-prices", {MessageArg::text(std::to_string(levels.year()))}};
    climb(std::move(rung));
}

}  // namespace offerbook::compare
