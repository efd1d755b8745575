#pragma once

#include "core/base/expected.h"
#include "core/tax/tax_case.h"

#include <optional>
#include <string>
#include <string_view>

namespace offerbook::tax {

/// One line of `offerbook net --jsonl`: a person, a place, a year, and one amount to start from.
struct NetRequest {
    enum class From { gross, net, taxable };
    std::string jurisdiction;
    TaxQuestion question;
    From from = From::gross;
    Cents amount = 0;
};

/// Reads one JSON object. Amounts are decimal strings; a JSON number is taken by its digits, never through binary floating
/// point. Errors ("bad-request", "bad-amount") name the key: no JSON, a key that is not known, a value of another kind, no
/// amount or more than one, an amount that is negative, too large or finer than a cent.
Expected<NetRequest, TaxError> readNetRequest(std::string_view json);

}  // namespace offerbook::tax
