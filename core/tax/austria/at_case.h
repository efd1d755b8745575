#pragma once

#include "core/tax/austria/at_year.h"
#include "core/tax/tax_case.h"

#include <memory>
#include <vector>

namespace offerbook::tax::at {

/// What the household and the question say.
struct AtTerms {
    int payments = 14;
    Cents singleEarnerCredit = 0;  ///< a year
    Cents familyBonus = 0;         ///< a year
    Cents specialLimit = 0;        ///< a sixth of regular pay up to it leaves special payments untaxed
};

class AtCase : public TaxCase {
public:
    AtCase(std::shared_ptr<const AtYear> pack, AtTerms terms, int year, Period period, std::vector<std::string> assumed);

    [[nodiscard]] TaxLines lines(Cents gross) const override;
    /// The wage tax on regular pay after social insurance, of a month or a year.
    [[nodiscard]] Expected<TaxLines, TaxError> linesOnTaxable(Cents taxable) const override;
    /// Regular and special pay, their insurance and both taxes are rounded one by one, and so is each row of the table.
    [[nodiscard]] Cents relief() const override { return 6; }

private:
    [[nodiscard]] TaxLines linesOfMonth(Cents gross) const;
    [[nodiscard]] TaxLines linesOfYear(Cents gross) const;
    [[nodiscard]] std::int32_t insurancePpm(std::int32_t basePpm, Cents payment) const;
    [[nodiscard]] Cents taxOfMonth(Cents base) const;
    [[nodiscard]] Cents taxOfYear(Cents base, Cents fromSpecial) const;
    /// Returns what of the special payments the scale taxes.
    Cents addSpecialTax(Cents base, bool isFree, TaxLines& lines) const;
    void addNotes(Cents payment, bool specialIsFree, Cents yearlyBase, TaxLines& lines) const;

    std::shared_ptr<const AtYear> pack_;
    AtTerms terms_;
};

}  // namespace offerbook::tax::at
