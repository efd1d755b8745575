#pragma once

#include "core/extract/find/finders.h"

#include <optional>

namespace offerbook::extract::find {

/// How long a contract is and whether it can be extended, in months; where it is written, flat.
struct ContractTime {
    std::optional<Decimal> low, high;
    std::optional<Decimal> total;  ///< with all extensions
    bool isOpen = false;           ///< "at least three months": no upper end
    int lengthWeight = 0;          ///< what speaks for the length
    std::optional<bool> extension;
    Span lengthAt, totalAt, extensionAt;
    std::optional<Span> weeksAt;  ///< a length in weeks behind its label
};

/// `hasEnd`: the contract ends on a day that is written.
ContractTime contractTime(const Page& page, bool hasEnd);

}  // namespace offerbook::extract::find
