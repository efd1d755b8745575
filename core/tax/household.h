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

/// One question that a jurisdiction asks of a household. The list of them is all there is: readers, defaults, checks and
/// the editor in the window follow it.
struct HouseholdField {
    enum class Kind { flag, whole, decimal, choice };
    std::string key;  ///< "taxClass"
    Kind kind = Kind::flag;
    std::string fallback;              ///< machine text of the stated default; empty: there is none, it must be given
    std::vector<std::string> choices;  ///< for choice, in the order to show
    std::string low;                   ///< for whole and decimal: the smallest and largest that make sense, machine text
    std::string high;
    bool optional = false;  ///< may be left empty without being assumed (a locality that most places lack)
};

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
    void failOn(const HouseholdField& field, std::string_view value);

    const std::vector<HouseholdField>& asked_;
    const HouseholdFields& given_;
    std::vector<std::string> assumed_;
    std::optional<TaxError> error_;
};

}  // namespace offerbook::tax
