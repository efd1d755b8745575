#pragma once

#include "core/tax/netherlands/nl_year.h"
#include "core/tax/tax_case.h"

#include <memory>
#include <vector>

namespace offerbook::tax::nl {

/// What the household says.
struct NlTerms {
    bool hasRuling = false;
    Cents norm = 0;  ///< that the taxable pay must keep; 0 for researchers
    std::int32_t pensionPpm = 0;
    Cents pensionOffset = 0;  ///< a year
};

class NlCase : public TaxCase {
public:
    NlCase(std::shared_ptr<const NlYear> pack, NlTerms terms, int year, Period period, std::vector<std::string> assumed);

    [[nodiscard]] TaxLines lines(Cents gross) const override;

private:
    struct Taxable {
        Cents yearly;
        bool isCutByNorm;
    };
    [[nodiscard]] Cents pension(Cents gross) const;
    [[nodiscard]] Taxable taxable(Cents yearlyPay) const;
    [[nodiscard]] Int128 exactTax(Cents yearlyTaxable) const;

    std::shared_ptr<const NlYear> pack_;
    NlTerms terms_;
    Cents periods_;  ///< in a year
};

}  // namespace offerbook::tax::nl
