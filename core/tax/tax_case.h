#pragma once

#include "core/base/expected.h"
#include "core/money/currency.h"
#include "core/tax/household.h"
#include "core/tax/tax_line.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace offerbook::tax {

/// year: computed on yearly amounts, rounded once as the law rounds. month: one month as a payroll computes it.
enum class Period { month, year };

struct TaxQuestion {
    int year = 0;
    Period period = Period::year;
    /// 12, 13 or 14, where the law treats the payments differently; empty: the jurisdiction's usual, named as assumed.
    std::optional<int> paymentsPerYear;
    HouseholdFields household;
};

/// One household under the rules of one place and year, ready to compute any gross. Immutable; many threads may ask.
class TaxCase {
public:
    /// The largest gross that is computed: far above any pay, far below overflow.
    static constexpr Cents mostGross = 1'000'000'000'000;

    virtual ~TaxCase() = default;

    /// The lines from `gross` (0 to mostGross, for the period of the question) to net. They add up exactly.
    [[nodiscard]] virtual TaxLines lines(Cents gross) const = 0;

    /// The taxes on a taxable income alone, where a jurisdiction has that question (Swiss ordinary assessment).
    [[nodiscard]] virtual Expected<TaxLines, TaxError> linesOnTaxable(Cents taxable) const;

    /// The grosses at which the deductions may fall by more than relief(): between two of them they do not. Sorted.
    [[nodiscard]] virtual std::vector<Cents> breaks() const { return {}; }
    /// How much less may be deducted from a higher gross than from a lower one between two breaks, at the most, in cents.
    /// Rounding of a base makes a few cents; 0 where deductions never fall. smallestGross() rests on it.
    [[nodiscard]] virtual Cents relief() const { return 0; }

    [[nodiscard]] Cents net(Cents gross) const { return gross + lines(gross).sum(); }
    [[nodiscard]] Currency currency() const { return currency_; }
    [[nodiscard]] int year() const { return year_; }
    [[nodiscard]] Period period() const { return period_; }
    /// "churchTax=false": every default that was used, as key and value of the household.
    [[nodiscard]] const std::vector<std::string>& assumed() const { return assumed_; }

protected:
    TaxCase(Currency currency, int year, Period period, std::vector<std::string> assumed)
        : currency_(currency), year_(year), period_(period), assumed_(std::move(assumed)) {}

private:
    Currency currency_;
    int year_;
    Period period_;
    std::vector<std::string> assumed_;
};

using TaxCasePtr = std::shared_ptr<const TaxCase>;

/// The rules of one jurisdiction for all years that its packs cover.
class TaxSystem {
public:
    virtual ~TaxSystem() = default;

    /// "DE", "CH", "US", "FR", "AT", "IT", "NL", "GB", "EXEMPT".
    [[nodiscard]] virtual std::string_view jurisdiction() const = 0;
    /// The years with data, ascending.
    [[nodiscard]] virtual std::vector<int> years() const = 0;
    /// What is asked of a household, given what is known already (a canton decides which communes there are). Whatever was
    /// left empty has its default in the field.
    [[nodiscard]] virtual std::vector<HouseholdField> fields(int year, const HouseholdFields& known) const = 0;
    /// Errors: a year, place or status without data names what is covered; a bad household names key and value.
    [[nodiscard]] virtual Expected<TaxCasePtr, TaxError> prepare(const TaxQuestion& question) const = 0;
};

}  // namespace offerbook::tax
