#pragma once

#include "core/tax/switzerland/social_insurance.h"
#include "core/tax/switzerland/source_tariffs.h"

namespace offerbook::tax {

/// What decides a case beside its household.
struct SourceTaxTerms {
    int year = 0;
    std::shared_ptr<const SwissYear> rules;
    std::shared_ptr<const CantonTariffs> canton;
    std::shared_ptr<const SourceTariff> tariff;
    bool annualModel = false;
    int payments = 12;      ///< a year
    std::string_view note;  ///< a remark on the figures, static text; empty: none
};

/// An employee taxed at source (DBG Art. 83-85, QStV): social contributions and one tax that takes the place of federal,
/// cantonal, communal and church tax. tax = gross x rate of the step that the rate-determining income R falls into, at least
/// the step's minimum, to the cent. R is the month's gross, or in the annual model a twelfth of the year's; a yearly
/// question takes a twelfth everywhere, which in the monthly model equals twelve even months.
class SourceTaxCase final : public TaxCase {
public:
    SourceTaxCase(SourceTaxTerms terms, SocialInsurance insurance, Period period, std::vector<std::string> assumed);

    [[nodiscard]] TaxLines lines(Cents gross) const override;
    /// Every step of the tariff, because a higher step may have the lower rate, and the entry of the pension fund.
    [[nodiscard]] std::vector<Cents> breaks() const override;

private:
    [[nodiscard]] const SourceTaxStep& stepOf(Cents gross) const;
    void addTax(TaxLines& lines, Cents gross) const;

    SourceTaxTerms terms_;
    SocialInsurance insurance_;
    // R = gross x multiplied_ / divided_, kept apart so that borders are compared exactly.
    Cents multiplied_ = 1;
    Cents divided_ = 1;
};

}  // namespace offerbook::tax
