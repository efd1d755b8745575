#pragma once

#include "core/extract/find/finders.h"

#include <optional>
#include <vector>

namespace offerbook::extract::find {

/// A day, month or year in which the contract ends, and where (flat) it is written.
struct ContractEnd {
    PartialDate date;
    Span at;
    std::optional<PartialDate> begin;  ///< of the same span: "from 1 September 2027 to 30 April 2028"
};

/// A unit whose label says that the work ends on its date: "End of contract: October 2027", "End date: 31.10.2027" below "Start
/// date: 01.05.2027". Alone, and in front matter, "end date" may be when the notice goes down.
bool isEndOfWorkByLabel(const Page& page, std::size_t unit);

/// The dates that close the time of the contract; the first one is taken.
std::vector<ContractEnd> contractEnds(const Clues& clues);

}  // namespace offerbook::extract::find
