#pragma once

#include "core/base/expected.h"
#include "core/candidate/candidate.h"
#include "core/posting/posting.h"
#include "core/reference/reference_data.h"
#include "core/tax/tax_case.h"

#include <string>
#include <vector>

namespace offerbook::compare {

struct Comparison;

/// Under whose rules an offer's pay is taxed, for one person, ready to compute.
struct TaxedPlace {
    std::string jurisdiction;  ///< "CH"
    std::string name;          ///< for people: "Genève, GE, CH", "CERN"
    tax::TaxCasePtr taxes;
};

/// The key of the organisation that employs, where no state taxes its pay; "" otherwise.
std::string exemptOrganisationOf(const Posting& posting, const ReferenceData& reference);

/// The rules of the place of work, by the year of `asOf`. The household is the candidate's; age and, in Switzerland, tax at
/// source follow from the profile where the household does not say; without a candidate a single person of 30 is taken, and
/// every default stands in TaxCase::assumed(). That the person lives where the work is, is assumed.
/// `paymentsPerYear` is what is said of the pay, where it matters to the law.
/// Why there is none: no place, several places, no data for it (in words, with what is covered).
Expected<TaxedPlace, Message> taxedPlaceOf(const Posting& posting, const CandidateProfile* candidate,
                                           const ReferenceData& reference, Date asOf, std::optional<int> paymentsPerYear);

/// Where an offer's pay is taxed, with the household of the person there as far as offer and profile tell it.
struct PlaceOfWork {
    std::string jurisdiction;
    tax::HouseholdFields household;
    friend bool operator==(const PlaceOfWork&, const PlaceOfWork&) = default;
};
/// The places of the offers of a comparison that have tax rules, each once, in the order of the offers.
std::vector<PlaceOfWork> placesOfWork(const Comparison& comparison, const ReferenceData& reference);

/// Under whose rules the offers of a comparison are taxed: each once, in the order of the offers; "EXEMPT" for organisations.
/// `household` is what all offers of the jurisdiction tell by their place, so that nobody has to be asked for it.
std::vector<PlaceOfWork> jurisdictionsOf(const Comparison& comparison, const ReferenceData& reference);

/// The year to ask for on a day: the day's own where there is data, else the newest that has some.
int taxYearOf(const tax::TaxSystem& system, Date day);

/// The rules of an organisation that no state taxes: what is still taken off there. "missing-data" where no public source
/// states its rates and the household does not either.
Expected<TaxedPlace, tax::TaxError> taxedByOrganisation(const std::string& organisation, const Pay& pay,
                                                        const CandidateProfile* candidate, const ReferenceData& reference,
                                                        Date asOf);

}  // namespace offerbook::compare
