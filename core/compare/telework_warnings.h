#pragma once

#include "core/compare/comparison.h"

namespace offerbook::compare {

/// Where days at home in another state go beyond what agreements between states or the employer allow; each with its
/// source. For somebody who lives in the state of work, or whose residence is not known, only the employer's limit counts.
std::vector<Message> teleworkWarnings(const Posting& posting, const ComparableRemote& remote, const WorkYear& year,
                                      const CandidateProfile* candidate, const ReferenceData& reference);

}  // namespace offerbook::compare
