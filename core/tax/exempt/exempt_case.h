#pragma once

#include "core/tax/exempt/exempt_year.h"
#include "core/tax/household.h"
#include "core/tax/tax_case.h"

#include <memory>
#include <vector>

namespace offerbook::tax::exempt {

/// A deduction with the percentage and base of this household.
struct Contribution {
    const Deduction* deduction;
    std::int32_t ppm;
    std::int32_t factorPpm;  ///< of pay; 0: the base is fixed
    Cents fixedBase;         ///< for the period of the question
};

struct ExemptTerms {
    bool quotedNet = true;
    std::vector<Contribution> contributions;
    Cents healthSupplement = 0;  ///< for the period
    std::int32_t internalTaxPpm = 0;
    std::int32_t levyPpm = 0;
    Cents levyFloor = 0;  ///< for the period
};

/// Reads what fieldsOf() asks; the reader keeps the first error.
ExemptTerms readTerms(const Organisation& organisation, const HouseholdFields& known, HouseholdReader& reader, Period period);

class ExemptCase : public TaxCase {
public:
    ExemptCase(std::shared_ptr<const ExemptYear> pack, const Organisation& organisation, ExemptTerms terms, Currency currency,
               int year, Period period, std::vector<std::string> assumed);

    [[nodiscard]] TaxLines lines(Cents gross) const override;
    /// Each line is rounded by itself and never takes more than is left, so that a cent more of gross may spare a cent a line.
    [[nodiscard]] Cents relief() const override { return static_cast<Cents>(TaxLines::most); }

private:
    void addInternalTax(Cents gross, TaxLines& lines) const;
    void addContributions(Cents gross, TaxLines& lines) const;
    void addEnteredTax(Cents gross, TaxLines& lines) const;

    std::shared_ptr<const ExemptYear> pack_;
    const Organisation& organisation_;
    ExemptTerms terms_;
};

}  // namespace offerbook::tax::exempt
