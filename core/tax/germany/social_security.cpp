#include "core/tax/germany/social_security.h"

#include "core/tax/germany/wage_tax.h"

#include <algorithm>

namespace offerbook::tax {
namespace {

constexpr std::int64_t million = 1'000'000;
/// Into so many pieces is a falling deduction cut, so that what it falls in one piece is small.
constexpr int pieces = 256;

Cents halfUp(std::int64_t numerator, std::int64_t divisor) { return (numerator + divisor / 2) / divisor; }

/// base x rate, the rate in parts per million
Cents part(Cents base, std::int64_t ppm) { return halfUp(base * ppm, million); }
/// base x rate, twice the rate in parts per million
Cents halfPart(Cents base, std::int64_t halfPpm) { return halfUp(base * halfPpm, 2 * million); }

}  // namespace

SocialSecurity::SocialSecurity(const GermanYear& year, const GermanHousehold& household, Period period)
    : year_(year),
      carePpm_(careRatePpm(year, household)),
      careSurchargePpm_(careSurchargePpm(year, household)),
      miniJobPension_(household.miniJobPension),
      privateHealth_(household.privateHealth) {
    const Cents months = period == Period::month ? 1 : 12;
    pensionCeiling_ = year.pensionCeilingMonth * months;
    healthCeiling_ = year.healthCeilingMonth * months;
    transitionAbove_ = year.transitionAboveMonth * months;
    transitionTo_ = year.transitionToMonth * months;
    miniJobBase_ = year.miniJobMinimumBaseMonth * months;
    healthHalfPpm_ = 2 * year.healthPpm + household.healthExtraPpm;
    healthPremium_ = household.privateHealthPremium * months;
    carePremium_ = household.privateCarePremium * months;
    healthSubsidyHalfPpm_ = 2 * year.healthPpm + year.averageHealthExtraPpm;
    careSubsidyPpm_ = household.state == GermanState::SN ? year.careEmployerPpmSaxony : year.careEmployerPpm;
}

SocialSecurity::Subsidy SocialSecurity::subsidy(Cents gross) const {
    if (!privateHealth_ || gross <= transitionAbove_) return {};
    const Cents base = std::min(gross, healthCeiling_);
    return {std::min(healthPremium_ / 2, halfPart(base, healthSubsidyHalfPpm_)),
            std::min(carePremium_ / 2, part(base, careSubsidyPpm_))};
}

void SocialSecurity::addPrivate(TaxLines& lines, Cents gross) const {
    const Subsidy employers = subsidy(gross);
    lines.add(LineId::health, employers.health - healthPremium_, healthPremium_, 0, year_.healthPrivateRule);
    lines.add(LineId::care, employers.care - carePremium_, carePremium_, 0, year_.carePrivateRule);
}

void SocialSecurity::addUsual(TaxLines& lines, Cents gross) const {
    const Cents healthBase = std::min(gross, healthCeiling_);
    const Cents pensionBase = std::min(gross, pensionCeiling_);
    if (privateHealth_) {
        addPrivate(lines, gross);
    } else {
        const std::int32_t care = carePpm_ + careSurchargePpm_;
        lines.add(LineId::health, -halfPart(healthBase, healthHalfPpm_), healthBase,
                  static_cast<std::int32_t>(healthHalfPpm_ / 2), year_.healthRule);
        lines.add(LineId::care, -part(healthBase, care), healthBase, care, year_.careRule);
    }
    lines.add(LineId::pension, -part(pensionBase, year_.pensionPpm), pensionBase, year_.pensionPpm, year_.pensionRule);
    lines.add(LineId::unemployment, -part(pensionBase, year_.unemploymentPpm), pensionBase, year_.unemploymentPpm,
              year_.unemploymentRule);
}

/// The whole base: F x G + (T / (T - G) - G / (T - G) x F) x (E - G); the employee's: T / (T - G) x (E - G). Each is rounded
/// once (§ 123 SGB VI; joint circular of the social insurers of 2022-12-20, 4.3.2.1). In tenths of a thousandth of F, the
/// products stay below 10^17.
SocialSecurity::TransitionBases SocialSecurity::transitionBases(Cents gross) const {
    constexpr std::int64_t unit = 10'000;
    const std::int64_t span = transitionTo_ - transitionAbove_;
    const std::int64_t above = gross - transitionAbove_;
    const std::int64_t factor = year_.transitionFactor;
    return {halfUp(factor * transitionAbove_ * span + (transitionTo_ * unit - transitionAbove_ * factor) * above, unit * span),
            halfUp(transitionTo_ * above, span)};
}

void SocialSecurity::addTransition(TaxLines& lines, Cents gross) const {
    const TransitionBases bases = transitionBases(gross);
    if (privateHealth_) {
        addPrivate(lines, gross);
    } else {
        lines.add(LineId::health, -halfPart(bases.employee, healthHalfPpm_), bases.employee,
                  static_cast<std::int32_t>(healthHalfPpm_ / 2), year_.transitionRule);
        const Cents care = halfUp(bases.employee * carePpm_ + bases.whole * careSurchargePpm_, million);
        lines.add(LineId::care, -care, bases.employee, carePpm_ + careSurchargePpm_, year_.transitionRule);
    }
    lines.add(LineId::pension, -part(bases.employee, year_.pensionPpm), bases.employee, year_.pensionPpm, year_.transitionRule);
    lines.add(LineId::unemployment, -part(bases.employee, year_.unemploymentPpm), bases.employee, year_.unemploymentPpm,
              year_.transitionRule);
}

/// Below the least base the employer's part is taken off the whole contribution; above it the employee's own is computed
/// (BVV § 2 (1) sentences 3 and 5).
void SocialSecurity::addMiniJob(TaxLines& lines, Cents gross) const {
    if (privateHealth_) addPrivate(lines, gross);
    if (!miniJobPension_) return;
    const std::int32_t whole = year_.miniJobPensionPpm;
    const std::int32_t employers = year_.miniJobEmployerPensionPpm;
    const Cents share =
        gross < miniJobBase_ ? part(miniJobBase_, whole) - part(gross, employers) : part(gross, whole - employers);
    lines.add(LineId::pension, -share, std::max(gross, miniJobBase_), whole - employers, year_.miniJobPensionRule);
}

void SocialSecurity::addTo(TaxLines& lines, Cents gross) const {
    switch (rangeOf(gross)) {
        case Range::usual: return addUsual(lines, gross);
        case Range::transition: return addTransition(lines, gross);
        case Range::miniJob: return addMiniJob(lines, gross);
        case Range::none:
            if (privateHealth_) addPrivate(lines, gross);
            return;
    }
}

std::vector<Cents> SocialSecurity::subsidyBreaks() const {
    std::vector<Cents> found;
    for (Cents piece = 1; piece <= pieces; ++piece) {
        const Cents at = healthCeiling_ * piece / pieces;
        if (at > transitionAbove_ + 1) found.push_back(at);
    }
    return found;
}

std::vector<Cents> SocialSecurity::breaks() const {
    std::vector<Cents> found{1};
    for (Cents piece = 1; piece <= pieces && miniJobPension_; ++piece) found.push_back(1 + miniJobBase_ * piece / pieces);
    found.push_back(transitionAbove_ + 1);
    if (privateHealth_) {
        const std::vector<Cents> more = subsidyBreaks();
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

Cents SocialSecurity::relief() const {
    const Cents miniJob = part(miniJobBase_ / pieces + 1, year_.miniJobEmployerPensionPpm) + 1;
    if (!privateHealth_) return miniJob;
    const Cents piece = healthCeiling_ / pieces + 1;
    return std::max(miniJob, halfPart(piece, healthSubsidyHalfPpm_) + part(piece, careSubsidyPpm_) + 2);
}

}  // namespace offerbook::tax
