#include "core/tax/united_kingdom/uk_case.h"

#include <algorithm>

namespace offerbook::tax::uk {
namespace {

constexpr Cents pound = 100;
constexpr Int128 millionthsPerCent = 1'000'000;

}  // namespace

UkCase::UkCase(std::shared_ptr<const UkYear> pack, UkTerms terms, int year, Period period, std::vector<std::string> assumed)
    : TaxCase(Currency::of("GBP"), year, period, std::move(assumed)),
      pack_(std::move(pack)),
      terms_(terms),
      bands_(terms.isScotland ? pack_->scotland : pack_->englandWalesNi) {}

Cents UkCase::pension(Cents gross) const {
    if (terms_.pensionPpm == 0) return 0;
    const Band& band = period() == Period::year ? pack_->qualifyingYear : pack_->qualifyingMonth;
    const Cents base = terms_.pensionOnWholePay ? gross : std::max<Cents>(std::min(gross, band.to) - band.from, 0);
    return share(base, terms_.pensionPpm, Rounding::halfEven);
}

/// Income Tax Act 2007, s. 35: less half of the income above 100,000; what remains is rounded up to a pound.
Cents UkCase::allowance(Cents yearlyIncome) const {
    const Cents above = std::max<Cents>(yearlyIncome - pack_->taperFrom, 0);
    if (above == 0) return pack_->allowance;
    const Cents left = static_cast<Cents>(divideRounded(2 * pack_->allowance - above, 2 * pound, Rounding::ceiling)) * pound;
    return std::max<Cents>(left, 0);
}

/// PAYE tax table routines: the code is a tenth of the allowance, cut off. Its free pay of a month is (code x 10 + 9) / 12,
/// rounded up to a penny; codes above 500 are taken apart into steps of 500 at 416.67 and the rest.
Cents UkCase::freePayOfMonth(Cents yearlyIncome) const {
    const Cents code = allowance(yearlyIncome) / (10 * pound);
    if (code == 0) return 0;
    const Cents steps = (code - 1) / 500;
    const Cents rest = (code - 1) % 500 + 1;
    return steps * 41'667 + static_cast<Cents>(divideRounded((rest * 10 + 9) * pound, 12, Rounding::ceiling));
}

/// PAYE tax table routines, month 1: taxable pay in whole pounds. A band ends at the twelfth of its yearly end, brought up to
/// a pound; the tax below it counts the exact twelfth. Rounded down to a penny.
Cents UkCase::taxOfMonth(Cents taxable) const {
    const Cents pay = taxable / pound * pound;
    for (const Brackets::Row& row : bands_.rows()) {
        if (row.upTo != Brackets::open && pay > divideRounded(row.upTo, 12 * pound, Rounding::ceiling) * pound) continue;
        const Int128 exact = row.taxAtFrom + static_cast<Int128>(12 * pay - row.from) * row.ppm;
        return static_cast<Cents>(divideRounded(exact, 12 * millionthsPerCent, Rounding::down));
    }
    return 0;
}

void UkCase::addIncomeTax(Cents income, TaxLines& lines) const {
    const TaxRule& rule = terms_.isScotland ? pack_->scotlandRule : pack_->englandWalesNiRule;
    const bool isYear = period() == Period::year;
    const Cents free = isYear ? allowance(income) : freePayOfMonth(12 * income);
    const Cents taxable = std::max<Cents>(income - free, 0);
    lines.add(LineId::incomeTax, -(isYear ? bands_.tax(taxable, Rounding::down) : taxOfMonth(taxable)), taxable, 0, rule);
}

/// Social Security (Contributions) Regulations 2001, reg. 12: to the nearest penny, an exact half down.
void UkCase::addInsurance(Cents pay, TaxLines& lines) const {
    const Band& band = period() == Period::year ? pack_->insuranceYear : pack_->insuranceMonth;
    const Cents main = std::max<Cents>(std::min(pay, band.to) - band.from, 0);
    const Cents above = std::max<Cents>(pay - band.to, 0);
    const Int128 exact = static_cast<Int128>(main) * pack_->insurancePpm + static_cast<Int128>(above) * pack_->insuranceAbovePpm;
    const auto amount = static_cast<Cents>(divideRounded(exact, millionthsPerCent, Rounding::halfDown));
    lines.add(LineId::nationalInsurance, -amount, main + above, 0, pack_->insuranceRule);
}

/// Education (Student Loans) (Repayment) Regulations 2009: by pay period, the threshold's twelfth cut to a penny, the
/// deduction to a pound.
void UkCase::addLoan(const Loan& loan, Cents yearlyThreshold, Cents pay, TaxLines& lines) const {
    const Cents threshold = period() == Period::year ? yearlyThreshold : yearlyThreshold / 12;
    const Cents above = std::max<Cents>(pay - threshold, 0);
    lines.add(LineId::studentLoan, -(share(above, loan.ppm, Rounding::down) / pound * pound), above, loan.ppm, loan.rule);
}

TaxLines UkCase::lines(Cents gross) const {
    TaxLines made;
    const Cents paidIn = pension(gross);
    if (terms_.pensionPpm != 0) {
        made.add(LineId::pension, -paidIn, gross, terms_.pensionPpm, pack_->pensionRule);
        made.addNote("tax.note.uk-pension");
    }
    const Cents insured = terms_.pensionBySacrifice ? gross - paidIn : gross;
    addIncomeTax(gross - paidIn, made);
    addInsurance(insured, made);
    if (terms_.hasStudentLoan) addLoan(pack_->student, terms_.studentThreshold, insured, made);
    if (terms_.hasPostgraduateLoan) addLoan(pack_->postgraduate, terms_.postgraduateThreshold, insured, made);
    return made;
}

}  // namespace offerbook::tax::uk
