#include "core/candidate/anonymous.h"

namespace offerbook {

CandidateProfile anonymised(const CandidateProfile& profile, std::string_view label) {
    CandidateProfile copy = profile;
    copy.id = {};
    copy.name = std::string(label);
    for (WorkPeriod& period : copy.work) period.employer.clear();
    copy.birthYear.reset();
    copy.household.clear();
    copy.notes.clear();
    return copy;
}

}  // namespace offerbook
