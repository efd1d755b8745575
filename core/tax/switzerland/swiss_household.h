#pragma once

#include "core/tax/household.h"
#include "core/tax/switzerland/ordinary_year.h"
#include "core/tax/switzerland/social_insurance.h"
#include "core/tax/switzerland/source_tariffs.h"
#include "core/tax/switzerland/swiss_year.h"

#include <vector>

namespace offerbook::tax {

/// The questions that Switzerland asks, as far as they matter for what is known: a tariff only where tax is taken at source,
/// the commune only where it is not, church tax at source only where the canton's tariff differs by it, the maternity rate only
/// in Geneva, the rebate only in Vaud.
class SwissQuestions {
public:
    /// `ordinary` is nullptr where the household is taxed at source, or the year has no ordinary taxes.
    SwissQuestions(int year, const SwissYear& rules, const SourceTariffs& tariffs, const OrdinaryYear* ordinary,
                   const HouseholdFields& known);

    [[nodiscard]] std::vector<HouseholdField> fields() const;

private:
    [[nodiscard]] std::string_view known(std::string_view key) const;
    void addSourceTax(std::vector<HouseholdField>& all) const;
    void addOrdinary(std::vector<HouseholdField>& all) const;
    void addChildren(std::vector<HouseholdField>& all) const;
    void addPerson(std::vector<HouseholdField>& all) const;
    void addInsurance(std::vector<HouseholdField>& all) const;

    int year_;
    const SwissYear& rules_;
    const SourceTariffs& tariffs_;
    const OrdinaryYear* ordinary_;
    const HouseholdFields& known_;
};

/// Reads what the contributions need. An own pension plan may be given as `pensionPercent` of the gross or as
/// `pensionAmount` a month; both at once is an error, neither is the legal minimum, named as assumed.
SocialInsurance::Person readInsured(HouseholdReader& reader, const SwissYear& rules, std::string_view canton);

}  // namespace offerbook::tax
