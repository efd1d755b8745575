#include "core/tax/switzerland/social_insurance.h"

#include "core/tax/brackets.h"
#include "core/tax/switzerland/five_rappen.h"

#include <algorithm>

namespace offerbook::tax {

SocialInsurance::SocialInsurance(std::shared_ptr<const SwissYear> year, const Person& person, Period period, int payments)
    : year_(std::move(year)),
      period_(period),
      payments_(payments),
      accidentPpm_(person.accidentPpm),
      maternityPpm_(person.canton == year_->maternityCanton ? person.maternityPpm : 0),
      familyFundPpm_(person.canton == year_->familyFundCanton ? year_->familyFundPpm : 0),
      // Half of the credit, as far as the law allows (BVG Art. 66: the employer pays at least as much).
      creditPpm_(static_cast<std::int32_t>(share(year_->creditPpm(person.age), year_->employeeSharePpm, Rounding::down))),
      pensionPpm_(person.pensionPpm),
      pensionMonthly_(person.pensionMonthly) {}

Cents SocialInsurance::forPeriod(Cents ofYear) const { return period_ == Period::month ? ofYear / 12 : ofYear; }

void SocialInsurance::addLines(TaxLines& lines, Cents gross) const {
    const SwissYear& year = *year_;
    lines.add(LineId::ahvIvEo, -fiveRappenOf(gross, year.ahvPpm), gross, year.ahvPpm, year.ahvRule);
    const Cents unemployment = std::min(gross, forPeriod(year.alvMost));
    lines.add(LineId::alv, -fiveRappenOf(unemployment, year.alvPpm), unemployment, year.alvPpm, year.alvRule);
    const Cents accident = std::min(gross, forPeriod(year.accidentMost));
    lines.add(LineId::accident, -fiveRappenOf(accident, accidentPpm_), accident, accidentPpm_, year.accidentRule);
    addPension(lines, gross);
    if (maternityPpm_ != 0)
        lines.add(LineId::maternity, -fiveRappenOf(gross, maternityPpm_), gross, maternityPpm_, year.maternityRule);
    if (familyFundPpm_ != 0)
        lines.add(LineId::familyFund, -fiveRappenOf(gross, familyFundPpm_), gross, familyFundPpm_, year.familyFundRule);
}

void SocialInsurance::addPension(TaxLines& lines, Cents gross) const {
    const SwissYear& year = *year_;
    if (pensionPpm_) {
        lines.add(LineId::pensionFund, -fiveRappenOf(gross, *pensionPpm_), gross, *pensionPpm_, year.ownPensionRule);
        return;
    }
    if (pensionMonthly_) {
        const Cents own = std::min(gross, period_ == Period::month ? *pensionMonthly_ : *pensionMonthly_ * 12);
        lines.add(LineId::pensionFund, -own, gross, 0, year.ownPensionRule);
        return;
    }
    const Cents insured = coordinated(period_ == Period::month ? gross * payments_ : gross);
    // Of the year's coordinated salary a twelfth is insured each month, so that only the contribution is rounded.
    const std::int64_t parts = period_ == Period::month ? 12 : 1;
    const Cents own = fiveRappen(insured * creditPpm_, 1'000'000 * parts);
    lines.add(LineId::pensionFund, -own, insured / parts, creditPpm_, year.pensionRule);
}

Cents SocialInsurance::coordinated(Cents grossOfYear) const {
    const SwissYear& year = *year_;
    if (grossOfYear <= year.pensionEntry) return 0;
    return std::clamp(std::min(grossOfYear, year.pensionMost) - year.coordination, year.leastCoordinated, year.mostCoordinated);
}

std::int64_t SocialInsurance::pensionOfYear(Cents grossOfYear) const {
    if (pensionPpm_) return grossOfYear * *pensionPpm_;
    if (pensionMonthly_) return std::min(grossOfYear, *pensionMonthly_ * 12) * 1'000'000;
    return coordinated(grossOfYear) * creditPpm_;
}

std::int64_t SocialInsurance::netOfYear(Cents grossOfYear) const {
    const SwissYear& year = *year_;
    const std::int64_t ofWhole = 1'000'000 - year.ahvPpm - maternityPpm_ - familyFundPpm_;
    const std::int64_t net = grossOfYear * ofWhole - std::min(grossOfYear, year.alvMost) * year.alvPpm -
                             std::min(grossOfYear, year.accidentMost) * accidentPpm_ - pensionOfYear(grossOfYear);
    return std::max<std::int64_t>(0, net);
}

std::optional<Cents> SocialInsurance::leap() const {
    if (pensionPpm_ || pensionMonthly_ || creditPpm_ == 0) return std::nullopt;
    return (period_ == Period::month ? year_->pensionEntry / payments_ : year_->pensionEntry) + 1;
}

}  // namespace offerbook::tax
