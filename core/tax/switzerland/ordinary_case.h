#pragma once

#include "core/tax/switzerland/ordinary_year.h"
#include "core/tax/switzerland/social_insurance.h"

#include <array>
#include <memory>
#include <optional>

namespace offerbook::tax {

/// What decides a case of ordinary assessment beside the contributions.
struct OrdinaryTerms {
    int year = 0;
    std::shared_ptr<const OrdinaryYear> taxes;
    const CantonTaxes* canton = nullptr;    ///< of `taxes`
    const CommuneTaxes* commune = nullptr;  ///< of `canton`
    TariffGroup group = TariffGroup::single;
    std::optional<std::size_t> confession;  ///< index into CommuneTaxes::churchPpm; empty: no church tax
    std::int64_t rebatePpm = 0;             ///< off the cantonal tax (Vaud)
    Cents childReductions = 0;              ///< off the federal tax
    Cents perChild = 0;                     ///< deducted from the canton's taxable income
    std::int64_t children = 0;
    Cents further = 0;           ///< deducted from both taxable incomes: pillar 3a and others
    int payments = 12;           ///< a year
    std::string_view placeNote;  ///< on the place's rules, static text; empty: none
};

/// An employee assessed in the ordinary way (Swiss citizens, permit C): contributions are kept back from the pay, taxes are
/// paid by bill. Federal tax by DBG Art. 36, then the canton's simple tax times the multipliers of canton, commune and church.
/// Of a gross, the deductions that the export of the Federal Tax Administration has are taken. Taxes are a year's, to the
/// cent; a monthly question carries its part of them.
class OrdinaryCase final : public TaxCase {
public:
    OrdinaryCase(OrdinaryTerms terms, SocialInsurance insurance, Period period, std::vector<std::string> assumed);

    [[nodiscard]] TaxLines lines(Cents gross) const override;
    /// The taxes on a year's taxable income, the same for federation and canton. A month's is an error.
    [[nodiscard]] Expected<TaxLines, TaxError> linesOnTaxable(Cents taxable) const override;
    [[nodiscard]] std::vector<Cents> breaks() const override;
    /// Official tables are rounded, so that some of their rows begin below the end of the row before.
    [[nodiscard]] Cents relief() const override;

private:
    struct Share {
        LineId id;
        std::int64_t ppm;
        const TaxRule* rule;
    };

    void addTaxes(TaxLines& lines, Cents federalTaxable, Cents cantonTaxable, int parts) const;
    void addFederal(TaxLines& lines, Cents taxable, int parts) const;
    void addShares();

    OrdinaryTerms terms_;
    SocialInsurance insurance_;
    const IncomeTariff& federal_;
    const IncomeTariff& simple_;
    bool split_;
    HouseholdDeductions federalDeductions_;
    HouseholdDeductions cantonDeductions_;
    std::vector<Share> shares_;
};

}  // namespace offerbook::tax
