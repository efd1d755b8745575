#pragma once

#include "core/extract/find/finding.h"
#include "core/extract/find/language/language_names.h"
#include "core/extract/find/location/told_town.h"
#include "core/extract/find/page.h"
#include "core/extract/find/places.h"
#include "core/extract/input_reading.h"
#include "core/extract/written_amounts.h"
#include "core/extract/written_dates.h"
#include "core/posting/posting.h"

#include <span>
#include <vector>

namespace offerbook::extract::find {

class EmployerModel;

/// What the finders look at: the page, the amounts, dates and places written in it, and structured data that came with it.
struct Clues {
    const Page& page;
    const StructuredPosting* structured = nullptr;  ///< a JobPosting of schema.org; nullptr where there is none
    std::vector<WrittenAmount> amounts;
    std::vector<WrittenDate> dates;
    std::vector<PlaceHit> places;  ///< in the order of the text, none over another; so are the amounts and dates
    std::string country;           ///< of all clear place names where they agree; "" otherwise
    const Gazetteer& gazetteer;
    const LanguageNames& languageNames;
    std::vector<ToldTown> toldTowns;           ///< by where they begin
    const EmployerModel* employers = nullptr;  ///< what chooses among the names of a text; nullptr: the rules alone
};

/// One finder a field. Each returns "not stated" where the text says nothing, and "unclear" with evidence where the text
/// speaks of the field without a value that can be taken.
Stated<std::string> findEmployer(const Clues& clues);
Stated<std::string> findTitle(const Clues& clues);
/// From its labels, from the title as it was found, and from what sentences say.
Stated<SeniorityRange> findSeniority(const Clues& clues, const Stated<std::string>& title);
Stated<std::vector<Location>> findLocations(const Clues& clues);
Stated<Pay> findSalary(const Clues& clues);
/// What the text offers beside the pay that was found.
Stated<std::vector<PayComponent>> findComponents(const Clues& clues, const Stated<Pay>& salary);
Stated<ContractTerm> findContract(const Clues& clues);
Stated<DayStated> findStartDate(const Clues& clues);
Stated<DayStated> findDeadline(const Clues& clues);
Stated<DayStated> findPublished(const Clues& clues);
Stated<Duration> findNotice(const Clues& clues);
Stated<Duration> findTrialPeriod(const Clues& clues);
Stated<Hours> findWeeklyHours(const Clues& clues);
Stated<Workload> findWorkload(const Clues& clues);
Stated<RemoteWork> findRemote(const Clues& clues);
Stated<PaidLeave> findPaidLeave(const Clues& clues);
Stated<std::vector<std::string>> findNationality(const Clues& clues);
Stated<DegreeRequirement> findDegreeMin(const Clues& clues);
Stated<std::vector<Degree>> findDegreeExcluded(const Clues& clues);
Stated<Decimal> findExperienceMin(const Clues& clues);
Stated<ExperienceLimit> findExperienceMax(const Clues& clues);
Stated<std::vector<LanguageRequirement>> findLanguages(const Clues& clues);
Stated<WorkPermit> findWorkPermit(const Clues& clues);
Stated<std::string> findReference(const Clues& clues);
Stated<std::string> findApplicationLink(const Clues& clues);

/// All of them.
Posting findPosting(const Clues& clues);

/// The places that begin within a span of the flat text.
std::span<const PlaceHit> placesIn(const Clues& clues, Span within);
/// The amounts that lie within a span of the flat text, with a part at least.
std::span<const WrittenAmount> amountsIn(const Clues& clues, Span within);
/// The told towns that lie within a span of the flat text, with a part at least.
std::vector<ToldTown> toldTownsIn(const Clues& clues, Span within);
/// The place that covers a span of the flat text; nullptr where none does.
const PlaceHit* placeOver(const Clues& clues, Span at);

/// Only wished for: the section says so, or a word in the words within.
bool isWished(const Page& page, std::size_t unit, Span within);
/// The evidence and message of a value of structured data.
template <class T>
Finding<T> structuredFinding(const Clues& clues, T value, const StructuredValue& from) {
    return {std::move(value),
            {clues.page.text().evidence(from.at)},
            weight::label + 5,
            Voice::employer,
            true,
            {"extract.by-structured", {}}};
}

}  // namespace offerbook::extract::find
