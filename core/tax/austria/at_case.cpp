#include "core/tax/austria/at_case.h"

#include <algorithm>

namespace offerbook::tax::at {
namespace {

constexpr Int128 millionthsPerCent = 1'000'000;

Cents quotient(Cents dividend, Cents divisor, Rounding mode) {
    return static_cast<Cents>(divideRounded(dividend, divisor, mode));
}

}  // namespace

AtCase::AtCase(std::shared_ptr<const AtYear> pack, AtTerms terms, int year, Period period, std::vector<std::string> assumed)
    : TaxCase(Currency::of("EUR"), year, period, std::move(assumed)), pack_(std::move(pack)), terms_(terms) {}

/// The rate of a payment goes by its own amount: nothing for minor employment (ASVG, s. 5), then the unemployment step.
std::int32_t AtCase::insurancePpm(std::int32_t basePpm, Cents payment) const {
    if (payment <= pack_->social.minorLimit) return 0;
    return basePpm + pack_->social.unemployment.marginalPpm(payment);
}

/// EStG, s. 66: the effective monthly table; a twelfth of the yearly credits goes off.
Cents AtCase::taxOfMonth(Cents base) const {
    const auto& table = pack_->wageTax.monthTable;
    const auto row = std::find_if(table.begin(), table.end(), [base](const TableRow& one) { return base <= one.upTo; });
    const Int128 exact = static_cast<Int128>(base) * row->ppm - row->deduction * millionthsPerCent;
    const auto tax = static_cast<Cents>(divideRounded(exact, millionthsPerCent, Rounding::halfUp));
    const Cents credits =
        quotient(terms_.singleEarnerCredit, 12, Rounding::halfUp) + quotient(terms_.familyBonus, 12, Rounding::halfUp);
    return std::max<Cents>(tax - credits, 0);
}

/// EStG, s. 33: the scale on regular pay after insurance and work expenses, less the credits.
Cents AtCase::taxOfYear(Cents base, Cents fromSpecial) const {
    const WageTax& rules = pack_->wageTax;
    const Cents income = std::max<Cents>(base - rules.workExpenses, 0) + fromSpecial;
    const Cents credits = rules.trafficCredit + terms_.singleEarnerCredit + terms_.familyBonus;
    return std::max<Cents>(rules.scale.tax(income, Rounding::halfUp) - credits, 0);
}

/// EStG, s. 67: equal payments never exceed the sixth of regular pay, so that it limits nothing here.
Cents AtCase::addSpecialTax(Cents base, bool isFree, TaxLines& lines) const {
    const SpecialPayments& rules = pack_->special;
    lines.add(LineId::wageTax, isFree ? 0 : -rules.bands.tax(base, Rounding::halfUp), std::min(base, rules.scaleAbove), 0,
              rules.rule);
    return std::max<Cents>(base - rules.scaleAbove, 0);
}

void AtCase::addNotes(Cents payment, bool specialIsFree, Cents yearlyBase, TaxLines& lines) const {
    if (payment <= pack_->social.minorLimit)
        lines.addNote("tax.note.at-minor-employment");
    else if (period() == Period::month)
        lines.addNote("tax.note.at-month");
    else if (specialIsFree)
        lines.addNote("tax.note.at-special-limit");
    if (yearlyBase - pack_->wageTax.workExpenses < pack_->wageTax.lowIncomeUpTo) lines.addNote("tax.note.at-assessment");
}

TaxLines AtCase::linesOfMonth(Cents gross) const {
    const SocialInsurance& social = pack_->social;
    TaxLines made;
    const std::int32_t ppm = insurancePpm(social.regularPpm, gross);
    const Cents insured = std::min(gross, social.ceilingMonth);
    made.add(LineId::socialInsurance, -share(insured, ppm, Rounding::halfUp), insured, ppm, social.regularRule);
    const Cents base = gross + made.sum();
    made.add(LineId::wageTax, -taxOfMonth(base), base, 0, pack_->wageTax.monthRule);
    addNotes(gross, false, 12 * base, made);
    return made;
}

TaxLines AtCase::linesOfYear(Cents gross) const {
    const SocialInsurance& social = pack_->social;
    TaxLines made;
    // Steps and limits go by one payment; it is rounded up, so that a fraction of a cent above a limit counts as above it.
    const Cents payment = quotient(gross, terms_.payments, Rounding::ceiling);
    const Cents regular = quotient(12 * gross, terms_.payments, Rounding::halfUp);
    const Cents special = gross - regular;

    const std::int32_t regularPpm = insurancePpm(social.regularPpm, payment);
    const Cents insured = std::min(regular, 12 * social.ceilingMonth);
    const Cents insurance = share(insured, regularPpm, Rounding::halfUp);
    made.add(LineId::socialInsurance, -insurance, insured, regularPpm, social.regularRule);

    const Cents base = regular - insurance;
    const bool isFree = 2 * gross <= terms_.specialLimit * terms_.payments;
    Cents fromSpecial = 0;
    if (terms_.payments > 12) {
        const std::int32_t specialPpm = insurancePpm(social.specialPpm, payment);
        const Cents insuredSpecial = std::min(special, social.ceilingSpecial);
        const Cents specialInsurance = share(insuredSpecial, specialPpm, Rounding::halfUp);
        made.add(LineId::socialInsurance, -specialInsurance, insuredSpecial, specialPpm, social.specialRule);
        fromSpecial = addSpecialTax(special - specialInsurance, isFree, made);
    }
    made.add(LineId::wageTax, -taxOfYear(base, fromSpecial), base + fromSpecial, 0, pack_->wageTax.rule);
    addNotes(payment, isFree && terms_.payments > 12, base, made);
    return made;
}

TaxLines AtCase::lines(Cents gross) const { return period() == Period::year ? linesOfYear(gross) : linesOfMonth(gross); }

Expected<TaxLines, TaxError> AtCase::linesOnTaxable(Cents taxable) const {
    TaxLines made;
    if (period() == Period::year)
        made.add(LineId::wageTax, -taxOfYear(taxable, 0), taxable, 0, pack_->wageTax.rule);
    else
        made.add(LineId::wageTax, -taxOfMonth(taxable), taxable, 0, pack_->wageTax.monthRule);
    return made;
}

}  // namespace offerbook::tax::at
