#include "core/tax/netherlands/nl_case.h"

#include <algorithm>

namespace offerbook::tax::nl {
namespace {

constexpr Int128 millionthsPerCent = 1'000'000;

Int128 exactGeneralCredit(const GeneralCredit& credit, Cents income) {
    if (income >= credit.zeroFrom) return 0;
    const Int128 lost = static_cast<Int128>(std::max<Cents>(income - credit.from, 0)) * credit.ppm;
    return std::max<Int128>(credit.most * millionthsPerCent - lost, 0);
}

}  // namespace

NlCase::NlCase(std::shared_ptr<const NlYear> pack, NlTerms terms, int year, Period period, std::vector<std::string> assumed)
    : TaxCase(Currency::of("EUR"), year, period, std::move(assumed)),
      pack_(std::move(pack)),
      terms_(terms),
      periods_(period == Period::year ? 1 : 12) {}

Cents NlCase::pension(Cents gross) const {
    const Cents base = std::max<Cents>(gross - terms_.pensionOffset / periods_, 0);
    return share(base, terms_.pensionPpm, Rounding::halfEven);
}

/// Uitvoeringsbesluit loonbelasting 1965, art. 10ea and 10eb: the tax-free part is cut where the taxable pay would miss the norm.
NlCase::Taxable NlCase::taxable(Cents yearlyPay) const {
    if (!terms_.hasRuling) return {yearlyPay, false};
    const Cents full = share(std::min(yearlyPay, pack_->ruling.cap), pack_->ruling.ppm, Rounding::down);
    const Cents room = std::max<Cents>(yearlyPay - terms_.norm, 0);
    return {yearlyPay - std::min(full, room), room < full};
}

/// Bands less both credits, never below zero: in millionths of a cent, a year.
Int128 NlCase::exactTax(Cents yearlyTaxable) const {
    const Int128 labour = std::max<Int128>(pack_->labourCredit.exactTax(yearlyTaxable), 0);
    const Int128 credits = labour + exactGeneralCredit(pack_->generalCredit, yearlyTaxable);
    return std::max<Int128>(pack_->bands.exactTax(yearlyTaxable) - credits, 0);
}

TaxLines NlCase::lines(Cents gross) const {
    TaxLines made;
    const Cents paidIn = pension(gross);
    if (terms_.pensionPpm != 0) made.add(LineId::pension, -paidIn, gross, terms_.pensionPpm, pack_->pensionRule);
    const Taxable income = taxable((gross - paidIn) * periods_);
    const auto tax = static_cast<Cents>(divideRounded(exactTax(income.yearly), millionthsPerCent * periods_, Rounding::down));
    made.add(LineId::wageTax, -tax, income.yearly / periods_, 0, terms_.hasRuling ? pack_->rulingRule : pack_->rule);
    made.addNote("tax.note.nl-tables");
    made.addNote(income.isCutByNorm ? "tax.note.nl-ruling-cut" : "tax.note.nl-holiday-pay");
    return made;
}

}  // namespace offerbook::tax::nl
