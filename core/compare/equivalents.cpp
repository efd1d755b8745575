#include "core/compare/equivalents.h"

#include "core/compare/pay_ladder.h"

namespace offerbook::compare {

Ladder equivalentGross(const Money& net, const TaxedPlace& elsewhere, const ReferenceData& reference, Date asOf) {
    Pay pay;
    pay.low = pay.high = net.toDecimal();
    pay.currency = net.currency();
    pay.period = elsewhere.taxes->period() == tax::Period::year ? PayPeriod::year : PayPeriod::month;
    pay.basis = PayBasis::net;
    const Posting posting;
    const PayFigure figure{{PayObservation::Kind::advertised, {}, pay, {}, {}}, true, PayFigure::Standing::counts};
    const Settings settings;
    return LadderBuilder(posting, figure, nullptr, reference, settings, asOf).buildGrossAt(elsewhere).ladder;
}

}  // namespace offerbook::compare
