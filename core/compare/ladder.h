#pragma once

#include "core/base/message.h"
#include "core/money/money.h"
#include "core/posting/stated.h"

#include <optional>
#include <string>
#include <vector>

namespace offerbook::compare {

/// One rung from the advert to the pocket: what went in, what came out, and by what.
struct Rung {
    /// "as-written", "payments", "year", "workload", "currency", "period", ("tax", "prices" by other folders)
    std::string step;
    std::optional<MoneyRange> in;  ///< empty on the first rung
    std::optional<MoneyRange> out; ///< empty where the ladder ends without a figure (`by` says why)
    Message by;                    ///< the rule or factor in words: "× 12 payments a year"
    Decimal factor{1};             ///< out = in x factor, where the rung multiplies; the exact rate is in `by`
    std::string date;              ///< ISO date of the datum used; empty: none
    std::string source;            ///< where the datum comes from; empty: the posting itself
    std::vector<Evidence> evidence;///< for what the posting says
    Message assumption;            ///< what was assumed and can be changed; empty: nothing
};

/// A figure with its whole way. The figure shown in a cell is the last rung's, and the rungs lead to it exactly.
struct Ladder {
    std::vector<Rung> rungs;
    std::optional<MoneyRange> result;  ///< empty: not comparable
    Message whyNot;                    ///< for an empty result: in words what is missing
};

}  // namespace offerbook::compare
