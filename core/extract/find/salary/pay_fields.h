#pragma once

#include "core/extract/find/finders.h"

#include <optional>
#include <vector>

namespace offerbook::extract::find {

/// Pay that a form or the head of a page has in several fields: "salary_min: 52000", "salary_max: 61000",
/// "salary_currency: USD", "salary_period: year".
struct PayFields {
    Pay pay;
    std::size_t least = 0;  ///< the units of the two ends
    std::size_t most = 0;
    std::vector<Evidence> evidence;
};

/// The first pair of a lower and an upper end of pay by their labels, in lines near to each other; nullopt: there is none.
std::optional<PayFields> payFields(const Clues& clues);

/// "salary: 40000 - 50000" and beside it "salary_period: year": the period and the currency, where the field `unit` leaves them
/// open and others say them.
void completeByFields(const Clues& clues, std::size_t unit, Pay& pay);

}  // namespace offerbook::extract::find
