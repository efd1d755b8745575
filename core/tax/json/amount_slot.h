#pragma once

#include "core/tax/json/net_request.h"

#include <optional>
#include <string_view>

namespace offerbook::tax {

/// The one amount in the text of a request. Requests that differ in nothing else ask for the same household, and need not be
/// read as JSON again.
struct AmountSlot {
    NetRequest::From from = NetRequest::From::gross;
    std::string_view before;  ///< up to the digits
    std::string_view digits;
    std::string_view after;
};

/// Nothing where the text alone does not tell: a backslash, the key twice, an amount that is no plain decimal string. Where
/// the request was read and its amount is one of this kind, the slot found is that amount.
std::optional<AmountSlot> findAmountSlot(std::string_view requestJson);

}  // namespace offerbook::tax
