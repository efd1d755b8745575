#pragma once

#include "core/tax/household.h"
#include "core/tax/switzerland/social_insurance.h"
#include "core/tax/switzerland/source_tariffs.h"
#include "core/tax/switzerland/swiss_year.h"

#include <vector>

namespace offerbook::tax {

/// The questions that Switzerland asks, as far as they matter for what is known: those of the tax at source only where it is
/// taken, church tax only where the canton's tariff differs by it, the maternity rate only in Geneva.
class SwissQuestions {
public:
    SwissQuestions(int year, const SwissYear& rules, const SourceTariffs& tariffs, const HouseholdFields& known);

    [[nodiscard]] std::vector<HouseholdField> fields() const;

private:
    [[nodiscard]] std::string_view known(std::string_view key) const;
    void addSourceTax(std::vector<HouseholdField>& all) const;
    void addPerson(std::vector<HouseholdField>& all) const;
    void addInsurance(std::vector<HouseholdField>& all) const;

    int year_;
    const SwissYear& rules_;
    const SourceTariffs& tariffs_;
    const HouseholdFields& known_;
};

/// Reads what the contributions need. An own pension plan may be given as `pensionPercent` of the gross or as
/// `pensionAmount` a month; both at once is an error, neither is the legal minimum, named as assumed.
SocialInsurance::Person readInsured(HouseholdReader& reader, const SwissYear& rules, std::string_view canton);

}  // namespace offerbook::tax
