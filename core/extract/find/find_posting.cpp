#include "core/extract/find/finders.h"

#include <algorithm>

namespace offerbook::extract::find {

std::span<const PlaceHit> placesIn(const Clues& clues, Span within) {
    const auto before = [](const PlaceHit& place, std::size_t at) { return place.at.begin < at; };
    const auto first = std::lower_bound(clues.places.begin(), clues.places.end(), within.begin, before);
    const auto last = std::lower_bound(first, clues.places.end(), within.end, before);
    return {first, last};
}

std::span<const WrittenAmount> amountsIn(const Clues& clues, Span within) {
    const Span written = clues.page.originalSpan(within);
    const auto first = std::partition_point(clues.amounts.begin(), clues.amounts.end(),
                                            [&](const WrittenAmount& amount) { return amount.at.end <= written.begin; });
    const auto last = std::partition_point(first, clues.amounts.end(),
                                           [&](const WrittenAmount& amount) { return amount.at.begin < written.end; });
    return {first, last};
}

std::vector<ToldTown> toldTownsIn(const Clues& clues, Span within) {
    const std::size_t from = within.begin > longestTown ? within.begin - longestTown : 0;
    auto town = std::partition_point(clues.toldTowns.begin(), clues.toldTowns.end(),
                                     [&](const ToldTown& t) { return t.at.begin < from; });
    std::vector<ToldTown> towns;
    for (; town != clues.toldTowns.end() && town->at.begin < within.end; ++town)
        if (town->at.end > within.begin) towns.push_back(*town);
    return towns;
}

const PlaceHit* placeOver(const Clues& clues, Span at) {
    const auto behind = std::partition_point(clues.places.begin(), clues.places.end(),
                                             [&](const PlaceHit& place) { return place.at.begin <= at.begin; });
    if (behind == clues.places.begin()) return nullptr;
    return std::prev(behind)->at.end >= at.end ? &*std::prev(behind) : nullptr;
}

namespace {

/// "### Youngers Teacher", "The Youngers Teacher is a new position": of one name for the work and for the house the words of work
/// in it say that it is the work's.
bool isNameOfTheWork(const Clues& clues, const Posting& posting) {
    if (!posting.employer.hasValue() || !posting.title.hasValue() || posting.title.evidence().empty()) return false;
    if (foldedForm(*posting.employer) != foldedForm(*posting.title)) return false;
    const Evidence& said = posting.title.evidence().front();
    const Span at = clues.page.flatSpan({said.begin, said.end});
    const std::size_t unit = clues.page.unitAt(at.begin);
    return unit != Page::npos && clues.page.near("title.noun", unit, at, 0) != nullptr;
}

}  // namespace

Posting findPosting(const Clues& clues) {
    Posting posting;
    posting.employer = findEmployer(clues);
    posting.title = findTitle(clues);
    if (isNameOfTheWork(clues, posting)) posting.employer = {};
    posting.seniority = findSeniority(clues, posting.title);
    posting.locations = findLocations(clues);
    posting.salary = findSalary(clues);
    posting.components = findComponents(clues, posting.salary);
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
