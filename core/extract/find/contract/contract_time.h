#pragma once

#include "core/extract/find/finders.h"

#include <optional>
#include <vector>

namespace offerbook::extract::find {

/// A length that is said to be the contract's, in months, and where.
struct StatedLength {
    Decimal months;
    Span at;
};

/// How long a contract is and whether it can be extended, in months; where it is written, flat.
struct ContractTime {
    std::optional<Decimal> low, high;
    std::optional<Decimal> total;  ///< with all extensions
    bool isOpen = false;           ///< "at least three months": no upper end
    int lengthWeight = 0;          ///< what speaks for the length
    std::optional<bool> extension;
    Span lengthAt, totalAt, extensionAt;
    /// "A commitment of six months": no contract's, but a volunteer's or a freelancer's.
    std::optional<Decimal> softLow, softHigh;
    bool isSoftOpen = false;
    Span softAt;
    std::optional<Span> weeksAt;     ///< a length in weeks behind its label
    std::vector<StatedLength> said;  ///< each single length behind a label or beside the word for such a contract
};

/// `hasEnd`: the contract ends on a day that is written.
ContractTime contractTime(const Page& page, bool hasEnd);

}  // namespace offerbook::extract::find
