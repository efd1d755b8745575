#pragma once

#include "core/compare/comparison.h"

namespace offerbook::compare {

/// Days at home and in the office a year, from whatever was stated, over the working year of the place.
ComparableRemote remoteOf(const Posting& posting, const WorkYear& year);

/// The last day of the contract as stated, or the day before `start + months` where both are stated as whole figures; `by`
/// says which, or why there is none.
struct ContractEnd {
    std::optional<Date> date;
    Message by;
};
ContractEnd contractEndOf(const Posting& posting);

/// What a person should see before believing a column: contradictions, broken-off values, passed days, an old rate.
std::vector<Message> warningsOf(const Posting& posting, const ComparablePay& pay, Date asOf);

}  // namespace offerbook::compare
