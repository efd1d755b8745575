#pragma once

#include "core/compare/horizon/horizon.h"
#include "core/compare/horizon/month_point.h"
#include "core/compare/horizon/offer_assumptions.h"
#include "core/posting/posting.h"

namespace offerbook::compare {

/// From when to when an offer is worked, seen from the first day of a horizon.
struct ContractTime {
    Date startDay;
    MonthPoint start;
    bool endless = false;
    MonthPoint endLow;  ///< the first moment after the contract; both only where it ends
    MonthPoint endHigh;
    Message whyNot;  ///< the length is not known, in words; empty: it is
    std::vector<HorizonNote> notes;
    /// Only where it ends.
    [[nodiscard]] MonthPoint length() const { return endLow - start; }
    [[nodiscard]] bool hasOneLength() const { return endLow == endHigh; }
};

/// As typed, else as stated; a start that is neither is the horizon's first day, and says so. A contract of so many months
/// lasts so many twelfths of a year, on whichever day it begins. A length that nobody states is not assumed.
ContractTime contractTimeOf(const Posting& posting, const OfferAssumptions& assumptions, Date horizonFrom);

/// A note of something typed: its day and where it comes from are those of the assumptions.
HorizonNote typedNote(Message text, const OfferAssumptions& assumptions);

}  // namespace offerbook::compare
