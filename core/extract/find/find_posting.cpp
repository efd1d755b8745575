#include "core/extract/find/finders.h"

#include <algorithm>

namespace offerbook::extract::find {

std::span<const PlaceHit> placesIn(const Clues& clues, Span within) {
    const auto before = [](const PlaceHit& place, std::size_t at) { return place.at.begin < at; };
    const auto first = std::lower_bound(clues.places.begin(), clues.places.end(), within.begin, before);
    const auto last = std::lower_bound(first, clues.places.end(), within.end, before);
    return {first, last};
}

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
