#pragma once

#include "core/extract/find/finders.h"

#include <optional>

namespace offerbook::extract::find {

/// A day, month or year in which the contract ends, and where (flat) it is written.
struct ContractEnd {
    PartialDate date;
    Span at;
    std::optional<PartialDate> begin;  ///< of the same span: "from 1 September 2027 to 30 April 2028"
};

/// The first date that closes the time of the contract.
std::optional<ContractEnd> contractEnd(const Clues& clues);

}  // namespace offerbook::extract::find
