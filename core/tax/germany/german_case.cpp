#include "core/tax/germany/german_case.h"

namespace offerbook::tax {
namespace {

/// Looked up once: cases are made by the million.
Currency euro() {
    static const Currency found = Currency::of("EUR");
    return found;
}

std::int32_t churchRate(const GermanYear& year, const GermanHousehold& household) {
    if (!household.churchMember) return 0;
    return year.churchIsReducedIn(household.state) ? year.churchReducedPpm : year.churchPpm;
}

}  // namespace

GermanCase::GermanCase(std::shared_ptr<const GermanYear> year, const GermanHousehold& household, Period period,
                       std::vector<std::string> assumed)
    : TaxCase(euro(), year->year, period, std::move(assumed)),
      rules_(std::move(year)),
      wageTax_(*rules_, household),
      socialSecurity_(*rules_, household, period),
      taxClass_(household.taxClass),
      months_(period == Period::month ? 12 : 1),
      churchPpm_(churchRate(*rules_, household)),
      churchRule_(rules_->churchIsReducedIn(household.state) ? &rules_->churchReducedRule : &rules_->churchRule),
      privateHealth_(household.privateHealth) {}

/// Yearly amounts are divided by the periods of the year and cut to the cent (UPANTEIL; § 39b (2) sentence 9 EStG).
void GermanCase::addTaxes(TaxLines& lines, Cents gross) const {
    const Cents yearly = gross * months_;
    const WageTax::Result result = wageTax_.of({yearly, socialSecurity_.subsidy(gross).sum() * months_});
    TaxLine& wageTax = lines.add(LineId::wageTax, -(result.tax * 100 / months_), result.taxable, 0, rules_->wageTaxRule);
    wageTax.row = taxClassWords[static_cast<std::size_t>(taxClass_) - 1];
    lines.add(LineId::solidaritySurcharge, -(wageTax_.solidarity(result.surchargeBase) / months_), result.surchargeBase * 100, 0,
              rules_->solidarityRule);
    if (churchPpm_ == 0) return;
    const Cents churchBase = result.surchargeBase * 100 / months_;
    lines.add(LineId::churchTax, -(churchBase * churchPpm_ / 1'000'000), churchBase, churchPpm_, *churchRule_);
}

TaxLines GermanCase::lines(Cents gross) const {
    TaxLines made;
    const SocialSecurity::Range range = socialSecurity_.rangeOf(gross);
    if (range > SocialSecurity::Range::miniJob)
        addTaxes(made, gross);
    else
        made.add(LineId::wageTax, 0, gross, 0, rules_->miniJobTaxRule);
    socialSecurity_.addTo(made, gross);
    if (range == SocialSecurity::Range::miniJob) made.addNote("tax.note.mini-job");
    if (range == SocialSecurity::Range::transition) made.addNote("tax.note.transition-range");
    if (privateHealth_ && gross * months_ <= rules_->insuranceLimitYear) made.addNote("tax.note.private-below-limit");
    return made;
}

std::vector<Cents> GermanCase::breaks() const { return socialSecurity_.breaks(); }

/// Rounding the provident lump sum up to the euro may lower the taxable income by one euro where the wage rises, rounding the
/// relief for the elderly by another. The tariff then falls by at most one euro for each, twice that with splitting, and in
/// the classes V and VI, where twice the difference of two cut amounts counts, by at most four for the cuts besides; on top
/// of it 9 % church tax and 11.9 % surcharge, and a cent for each cut or rounded line.
Cents GermanCase::relief() const {
    const bool isDoubled = taxClass_ >= TaxClass::five;
    const Cents wageTax = isDoubled ? 600 : taxClass_ == TaxClass::three ? 400 : 200;
    return (wageTax * 121 / 100 + months_) / months_ + 8 + socialSecurity_.relief();
}

}  // namespace offerbook::tax
