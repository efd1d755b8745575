#include "core/candidate/anonymous.h"

namespace offerbook {

CandidateProfile anonymised(const CandidateProfile& profile, std::string_view label) {
    CandidateProfile copy = profile;
    copy.id = {};
    copy.name = std::string(label);
    for (WorkPeriod& period : copy.work) period.employer.clear();
    for (CandidateDegree& degree : copy.degrees) degree.institution.clear();
    if (copy.studies) copy.studies->institution.clear();
    copy.town.clear();
    copy.otherResume.clear();
    copy.birthYear.reset();
    copy.household.clear();
    copy.notes.clear();
    return copy;
}

}  // namespace offerbook
