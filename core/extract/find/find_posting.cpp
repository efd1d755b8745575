#include "core/extract/find/finders.h"

namespace offerbook::extract::find {

Posting findPosting(const Clues& clues) {
    Posting posting;
    posting.employer = findEmployer(clues);
    posting.title = findTitle(clues);
    posting.locations = findLocations(clues);
    posting.salary = findSalary(clues);
    posting.components = findComponents(clues);
    posting.contract = findContract(clues);
    posting.startDate = findStartDate(clues);
    posting.deadline = findDeadline(clues);
    posting.notice = findNotice(clues);
    posting.trialPeriod = findTrialPeriod(clues);
    posting.weeklyHours = findWeeklyHours(clues);
    posting.workload = findWorkload(clues);
    posting.remote = findRemote(clues);
    posting.paidLeave = findPaidLeave(clues);
    posting.nationality = findNationality(clues);
    posting.degreeMin = findDegreeMin(clues);
    posting.degreeExcluded = findDegreeExcluded(clues);
    posting.experienceMin = findExperienceMin(clues);
    posting.experienceMax = findExperienceMax(clues);
    posting.languages = findLanguages(clues);
    posting.workPermit = findWorkPermit(clues);
    posting.reference = findReference(clues);
    posting.published = findPublished(clues);
    posting.applicationLink = findApplicationLink(clues);
    return posting;
}

}  // namespace offerbook::extract::find
