#pragma once

#include "core/base/message.h"
#include "core/money/money.h"
#include "core/posting/stated.h"

#include <optional>
#include <string>
#include <vector>

namespace offerbook::compare {

/// What a rung multiplies by, kept as a fraction so that it is exact: out = in x times / dividedBy, rounded once, half to
/// even, to the smallest unit of the currency that comes out.
struct Factor {
    Decimal times{1};
    Decimal dividedBy{1};
    friend bool operator==(const Factor&, const Factor&) = default;
};

/// One tax or contribution: what is added to each end, negative where it is taken off.
struct RungLine {
    std::string id;  ///< as the command line names it: "wage-tax"; "rest": what the smallest unit of gross leaves over
    Money low;
    Money high;
    std::string rule;    ///< the rate or table by its own name
    std::string source;  ///< the statute or official table
    std::string row;     ///< of a published table; empty: none
    friend bool operator==(const RungLine&, const RungLine&) = default;
};

/// One rung from the advert to the pocket: what went in, what came out, and by what.
struct Rung {
    /// "as-written" or "grade", "payments", "year", "bonus", "workload", "basis", "tax", "currency", "component", "commuting",
    /// "period" or "real-hours", "prices"
    std::string step;
    std::optional<MoneyRange> in;      ///< empty on the first rung
    std::optional<MoneyRange> out;     ///< empty where the ladder ends without a figure (`by` says why)
    Message by;                        ///< the rule or factor in words: "× 12 payments a year"
    Factor factor;                     ///< out = in x factor, where the rung multiplies
    std::optional<Factor> highFactor;  ///< where the high end has a factor of its own ("80 to 100 %")
    std::optional<MoneyRange> plus;    ///< added to that, end by end: a bonus, or less what is taken off
    std::vector<RungLine> lines;       ///< where the rung adds: out = in + all lines
    std::string jurisdiction;          ///< whose taxes: "CH"; empty: no tax rung
    std::vector<std::string> assumed;  ///< of the tax household: "churchTax=false"
    std::vector<Message> notes;        ///< remarks on the lines
    std::string date;                  ///< ISO date of the datum used; empty: none
    std::string source;                ///< where the datum comes from; empty: the posting itself
    Message sourceBy;                  ///< instead of it where the program reckoned the datum itself: what from
    std::vector<Evidence> evidence;    ///< for what the posting says
    Message assumption;                ///< what was assumed and can be changed; empty: nothing
};

/// What a rung makes of `in`: each end by its factor, rounded once, and with what is added, or with its lines added; the lower
/// result is the low end. Empty where the amount gets too large to be one.
std::optional<MoneyRange> applied(const Rung& rung, const MoneyRange& in, Currency out);

/// A figure with its whole way. The figure shown in a cell is the last rung's, and the rungs lead to it exactly.
struct Ladder {
    std::vector<Rung> rungs;
    std::optional<MoneyRange> result;  ///< empty: not comparable
    Message whyNot;                    ///< for an empty result: in words what is missing
};

}  // namespace offerbook::compare
