#pragma once

#include "core/money/decimal.h"
#include "core/tax/tax_error.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::tax {

/// What is known of a household, as the command line's "household" object writes it: keys and machine text
/// ("true", "2", "2.9", "GE"). One household serves all jurisdictions; each reads its own keys.
using HouseholdFields = std::map<std::string, std::string, std::less<>>;

/// Several jurisdictions use one key for different things ("state", "status"). A household that serves several may hold such
/// an answer as "US.state". These are the fields as one jurisdiction reads them: its own answers go before plain ones, those
/// of others are left out.
HouseholdFields fieldsFor(std::string_view jurisdiction, const HouseholdFields& all);
/// The key under which a household of several jurisdictions holds an answer: plain where it means the same everywhere (age,
/// church tax), else with the jurisdiction before it.
std::string keyWithin(std::string_view jurisdiction, std::string_view key);

/// One question that a jurisdiction asks of a household. The list of them is all there is: readers, defaults, checks and
/// the editor in the window follow it.
struct HouseholdField {
    enum class Kind { flag, whole, decimal, choice };
    std::string key;  ///< "taxClass"
    Kind kind = Kind::flag;
    std::string fallback{};              ///< machine text of the stated default; empty: there is none, it must be given
    std::vector<std::string> choices{};  ///< for choice, in the order to show
    std::string low{};                   ///< for whole and decimal: the smallest and largest that make sense, machine text
    std::string high{};
    bool optional = false;  ///< may be left empty without being assumed (a locality that most places lack)
};

/// Yes or no, with "true" or "false" as its default.
HouseholdField flagField(std::string key, bool fallback);
/// One of `choices`; the first is the default.
HouseholdField choiceField(std::string key, std::vector<std::string> choices);
/// A decimal from `low` to `high`; an empty fallback means that it must be given.
HouseholdField decimalField(std::string key, std::string fallback, std::string low, std::string high);

/// Reads a household by a jurisdiction's own list. A key that is not given takes its stated default and is remembered as
/// assumed, in the order of reading; only what is read is assumed. The first bad value is kept as the error, and the
/// readers then give the default, so that callers check once at the end.
class HouseholdReader {
public:
    HouseholdReader(const std::vector<HouseholdField>& asked, const HouseholdFields& given);

    /// The key is of the list and of that kind; anything else asserts.
    bool flag(std::string_view key);
    std::int64_t whole(std::string_view key);
    Decimal decimal(std::string_view key);
    std::string choice(std::string_view key);
    /// Of a decimal field: an amount in cents ("2000.16"), a percentage in parts per million ("12.64" -> 126400). More
    /// digits than these hold are an error, not rounded away.
    std::int64_t cents(std::string_view key) { return scaled(key, 2); }
    std::int32_t ppm(std::string_view key) { return static_cast<std::int32_t>(scaled(key, 4)); }
    /// The value where it was given; a field that was left out is not assumed.
    std::optional<std::string> given(std::string_view key);

    /// "churchTax=false", for every default that was used.
    [[nodiscard]] const std::vector<std::string>& assumed() const { return assumed_; }
    /// "tax.bad-household" with key, value and what is allowed; or "tax.household-needed" with the key.
    [[nodiscard]] const std::optional<TaxError>& error() const { return error_; }
    void fail(TaxError error) {
        if (!error_) error_ = std::move(error);
    }
    void assume(std::string_view key, std::string_view value);

private:
    const HouseholdField& fieldOf(std::string_view key, HouseholdField::Kind kind) const;
    std::string textOf(const HouseholdField& field);
    std::int64_t scaled(std::string_view key, int digits);
    void failOn(const HouseholdField& field, std::string_view value);

    const std::vector<HouseholdField>& asked_;
    const HouseholdFields& given_;
    std::vector<std::string> assumed_;
    std::optional<TaxError> error_;
};

}  // namespace offerbook::tax
