#pragma once

#include "core/tax/germany/social_security.h"
#include "core/tax/germany/wage_tax.h"
#include "core/tax/tax_case.h"

namespace offerbook::tax {

/// One employee under the German rules of one year. Cheap to make from a typed household: a few multiplications, so that
/// millions of persons a second can each have their own.
class GermanCase final : public TaxCase {
public:
    GermanCase(std::shared_ptr<const GermanYear> year, const GermanHousehold& household, Period period,
               std::vector<std::string> assumed = {});

    [[nodiscard]] TaxLines lines(Cents gross) const override;
    [[nodiscard]] std::vector<Cents> breaks() const override;
    [[nodiscard]] Cents relief() const override;

private:
    void addTaxes(TaxLines& lines, Cents gross) const;

    std::shared_ptr<const GermanYear> rules_;
    WageTax wageTax_;
    SocialSecurity socialSecurity_;
    TaxClass taxClass_;
    std::int64_t months_;     ///< periods a year: the wage tax of a month is a twelfth of the year's
    std::int32_t churchPpm_;  ///< 0: of no church
    const TaxRule* churchRule_;
    bool privateHealth_;
};

}  // namespace offerbook::tax
