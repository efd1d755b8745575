#pragma once

#include "core/base/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace offerbook::tax {

/// Why there is no figure. `code` is what programs read, `message` what people read, `supported` what would be covered.
struct TaxError {
    /// "unsupported-jurisdiction", "unsupported-year", "unsupported-place", "unsupported-status", "bad-household",
    /// "bad-amount", "unreachable-net", "missing-data"
    std::string code;
    Message message;
    std::vector<std::string> supported;
    std::string field = {};  ///< the key of the household that is meant; empty: none
};

/// A key of the household as an argument of a message, or several ("pensionRate, healthRate"): people read the questions that
/// they stand for.
MessageArg questionArg(std::string_view keys);

TaxError unsupportedYear(std::string_view jurisdiction, int year, const std::vector<int>& covered);
/// A place of which the pack has nothing: "tax.unsupported-place" with field, value and what is covered.
TaxError unsupportedPlace(std::string_view field, std::string_view place, std::vector<std::string> covered);
/// A household that the rules at hand do not cover: "tax.unsupported-status" with field, value and what is covered.
TaxError unsupportedStatus(std::string_view field, std::string_view status, std::vector<std::string> covered);
/// A pack that is missing or damaged.
TaxError missingData(Message why);

}  // namespace offerbook::tax
