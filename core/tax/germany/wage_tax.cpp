#include "core/tax/germany/wage_tax.h"

#include <algorithm>

namespace offerbook::tax {
namespace {

constexpr std::int64_t million = 1'000'000;

/// To whole euros upwards, in cents.
constexpr Cents euroUp(Cents amount) { return (amount + 99) / 100 * 100; }

}  // namespace

std::int32_t careRatePpm(const GermanYear& year, const GermanHousehold& household) {
    const std::int32_t full = household.state == GermanState::SN ? year.carePpmSaxony : year.carePpm;
    const int rebates = std::clamp(household.children - 1, 0, year.careMostRebates);
    return full - rebates * year.careRebatePpm;
}

std::int32_t careSurchargePpm(const GermanYear& year, const GermanHousehold& household) {
    const bool isParent = household.children > 0 || household.grownChildren;
    return isParent || household.age < year.careChildlessFromAge ? 0 : year.careChildlessPpm;
}

WageTax::WageTax(const GermanYear& year, const GermanHousehold& household)
    : year_(year),
      taxClass_(household.taxClass),
      factorPermille_(household.taxClass == TaxClass::four ? household.factorPermille : 1000),
      cardBalance_(household.cardAllowance - household.cardAddition),
      solidarityFree_(year.solidarityFreeLimit * (household.taxClass == TaxClass::three ? 2 : 1)),
      pensionCeiling_(year.pensionCeilingMonth * 12),
      healthCeiling_(year.healthCeilingMonth * 12),
      privateHealth_(household.privateHealth) {
    if (taxClass_ != TaxClass::six) {
        employeeLumpSum_ = year.employeeLumpSum;
        fixedLumpSums_ = year.specialExpensesLumpSum;
    }
    if (taxClass_ == TaxClass::two) fixedLumpSums_ += year.singleParentRelief;
    if (taxClass_ < TaxClass::five) {
        const Cents whole = taxClass_ == TaxClass::four ? year.childAllowanceClassFour : year.childAllowance;
        childAllowances_ = household.childAllowanceTenths * whole / 1000 * 100;
    }
    // the 64th birthday before the year began: § 24a EStG goes by the year that followed it
    const int since = year.year - (household.age - 64);
    if (household.age >= 64) {
        const auto row = static_cast<std::size_t>(std::max(since - year.firstElderlyYear, 0));
        elderlyPpm_ = year.elderly[row].ppm;
        elderlyMost_ = year.elderly[row].most;
    }
    healthAndCareHalfPpm_ =
        2 * (year.reducedHealthPpm + careRatePpm(year, household) + careSurchargePpm(year, household)) + household.healthExtraPpm;
    minimumLimit_ = taxClass_ == TaxClass::three ? year.minimumProvidentLimitClassThree : year.minimumProvidentLimit;
    privateBasicYear_ = 12 * (household.privateBasicPremium + household.privateCarePremium);
    privateEmployerPpm_ =
        year.privateEmployerHealthPpm + (household.state == GermanState::SN ? year.careEmployerPpmSaxony : year.careEmployerPpm);
}

/// MRE4ALTE
Cents WageTax::elderlyRelief(Cents wage) const {
    if (elderlyPpm_ == 0) return 0;
    return std::min(euroUp((std::min(wage, 100 * elderlyMost_) * elderlyPpm_ + million - 1) / million), elderlyMost_);
}

/// The part for health and care: by law from fictitious contributions, privately from the premiums less the employer's
/// subsidy, which the algorithm takes as its highest rate until 2025 and as the amount itself from 2026 on (MVSP, MVSPKVPV).
Cents WageTax::healthAndCare(const YearlyWage& pay) const {
    const Cents base = std::min(pay.wage, healthCeiling_);
    if (!privateHealth_) return base * healthAndCareHalfPpm_ / (2 * million);
    if (taxClass_ == TaxClass::six) return 0;
    if (!year_.hasMinimumProvident) return std::max<Cents>(privateBasicYear_ - pay.privateSubsidy, 0);
    if (pay.privateSubsidy == 0) return privateBasicYear_;
    return (privateBasicYear_ * million - base * privateEmployerPpm_) / million;
}

/// UPEVP. The larger of two sums, each rounded up to the euro: rounding up keeps the order, so that it is done once.
Cents WageTax::providentLumpSum(const YearlyWage& pay) const {
    const Cents pensionBase = std::min(pay.wage, pensionCeiling_);
    const Cents pension = pensionBase * year_.pensionPpm / million;
    const Cents insurance = healthAndCare(pay);
    Cents least = insurance;
    if (year_.hasMinimumProvident)
        least = std::min(pensionBase * year_.minimumProvidentPpm / million, minimumLimit_);
    else if (taxClass_ != TaxClass::six)
        least = std::min(pensionBase * year_.unemploymentPpm / million + insurance, year_.unemploymentProvidentLimit);
    return euroUp(pension + std::max(insurance, least));
}

/// UPMLST: the splitting tariff in class III, § 39b (2) sentence 7 in V and VI; with the factor of class IV.
std::int64_t WageTax::taxOn(Cents taxable) const {
    if (taxable < 100) return 0;
    const std::int64_t euros = taxable / 100;
    switch (taxClass_) {
        case TaxClass::three: return 2 * year_.tariff.tax(taxable / 200);
        case TaxClass::four: return year_.tariff.tax(euros) * factorPermille_ / 1000;
        case TaxClass::five:
        case TaxClass::six: return year_.tariff.taxOfClassFiveAndSix(euros);
        case TaxClass::one:
        case TaxClass::two: break;
    }
    return year_.tariff.tax(euros);
}

WageTax::Result WageTax::of(const YearlyWage& pay) const {
    const Cents wage = std::max<Cents>(pay.wage - elderlyRelief(pay.wage) - cardBalance_, 0);
    const Cents lumpSum = wage < employeeLumpSum_ ? euroUp(wage) : employeeLumpSum_;
    const Cents taxable = wage - lumpSum - fixedLumpSums_ - providentLumpSum(pay);
    Result result;
    result.taxable = taxable < 100 ? 0 : taxable / 100 * 100;
    result.tax = taxOn(taxable);
    result.surchargeBase = childAllowances_ > 0 ? taxOn(taxable - childAllowances_) : result.tax;
    return result;
}

Cents WageTax::solidarity(std::int64_t surchargeBase) const {
    if (surchargeBase <= solidarityFree_) return 0;
    const Cents full = surchargeBase * 100 * year_.solidarityPpm / million;
    const Cents phasedIn = (surchargeBase - solidarityFree_) * 100 * year_.solidarityPhaseInPpm / million;
    return std::min(full, phasedIn);
}

}  // namespace offerbook::tax
