#pragma once

#include "core/extract/find/finders.h"
#include "core/extract/find/salary/pay_signs.h"

#include <vector>

namespace offerbook::extract::find {

/// An amount that may be the pay, and what speaks for it.
struct PayCandidate : AmountPlace {
    Pay pay;
    int weight = 0;
    Voice voice = Voice::employer;
    bool isStructured = false;
    Evidence evidence;
};

/// All of them, in the order in which they were found.
struct PayCandidates {
    std::vector<PayCandidate> found;
    std::vector<Evidence> fieldEvidence;  ///< of the last candidate, where its ends are fields of their own
};

/// The amounts of the text, of structured data and of fields of pay; where there are none, amounts without a currency.
PayCandidates payCandidates(const Clues& clues);

}  // namespace offerbook::extract::find
