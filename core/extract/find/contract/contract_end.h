#pragma once

#include "core/extract/find/finders.h"

#include <optional>

namespace offerbook::extract::find {

/// A day, month or year in which the contract ends, and where (flat) it is written.
struct ContractEnd {
    PartialDate date;
    Span at;
};

/// The first date that closes the time of the contract.
std::optional<ContractEnd> contractEnd(const Clues& clues);

}  // namespace offerbook::extract::find
