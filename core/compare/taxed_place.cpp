#include "core/compare/taxed_place.h"

#include "core/compare/comparison.h"

#include <algorithm>

namespace offerbook::compare {
namespace {

using tax::HouseholdFields;

void setUnlessGiven(HouseholdFields& fields, std::string_view key, std::string value) {
    fields.try_emplace(std::string(key), std::move(value));
}

/// Foreigners without a settlement permit are taxed at source (DBG Art. 83; QStV); Swiss and holders of a permit C are not.
std::optional<bool> taxedAtSource(const CandidateProfile& candidate) {
    if (candidate.nationalities.empty()) return std::nullopt;
    const auto& states = candidate.nationalities;
    if (std::find(states.begin(), states.end(), "CH") != states.end()) return false;
    for (const Permit& permit : candidate.permits)
        if (permit.country == "CH" && (permit.kind == "C" || permit.kind == "permanent" || permit.kind == "citizen"))
            return false;
    if (!candidate.permitsComplete) return std::nullopt;
    return true;
}

HouseholdFields householdOf(const CandidateProfile* candidate, std::string_view jurisdiction, Date asOf) {
    if (candidate == nullptr) return {};
    auto fields = tax::fieldsFor(jurisdiction, {candidate->household.begin(), candidate->household.end()});
    if (candidate->birthYear)
        setUnlessGiven(fields, "age", std::to_string(static_cast<int>(asOf.year()) - *candidate->birthYear));
    if (const auto atSource = taxedAtSource(*candidate)) setUnlessGiven(fields, "taxedAtSource", *atSource ? "true" : "false");
    return fields;
}

/// The place of work as fields of the household: they go before what the household says of where the person lives now.
void moveTo(const Location& place, HouseholdFields& fields, const ReferenceData& reference) {
    const HouseholdFields* town = place.city.empty() ? nullptr : reference.taxPlaces().find(place.country, place.city);
    if (town == nullptr) return;
    for (const auto& [key, value] : *town) fields.insert_or_assign(key, value);
}

std::string nameOf(const Location& place) { return place.city.empty() ? place.country : place.city + ", " + place.country; }

/// Several places count as one where the same rules hold for all of them.
std::optional<Message> severalPlaces(const std::vector<Location>& places, const ReferenceData& reference) {
    for (const Location& place : places) {
        if (place.country != places.front().country) return Message{"ladder.why.several-countries", {}};
        HouseholdFields first;
        HouseholdFields other;
        moveTo(places.front(), first, reference);
        moveTo(place, other, reference);
        if (first != other) return Message{"ladder.why.several-places", {}};
    }
    return std::nullopt;
}

Expected<TaxedPlace, Message> prepared(std::string jurisdiction, std::string name, tax::TaxQuestion question,
                                       const ReferenceData& reference) {
    auto taxes = reference.taxes().prepare(jurisdiction, question);
    if (!taxes) return Unexpected{taxes.error().message};
    return TaxedPlace{std::move(jurisdiction), std::move(name), std::move(*taxes)};
}

}  // namespace

std::string exemptOrganisationOf(const Posting& posting, const ReferenceData& reference) {
    return posting.employer.hasValue() ? reference.taxPlaces().organisation(*posting.employer) : std::string();
}

std::vector<PlaceOfWork> placesOfWork(const Comparison& comparison, const ReferenceData& reference) {
    std::vector<PlaceOfWork> found;
    const CandidateProfile* candidate = comparison.candidate ? &*comparison.candidate : nullptr;
    const auto add = [&](PlaceOfWork place) {
        if (reference.taxes().system(place.jurisdiction) == nullptr) return;
        if (std::find(found.begin(), found.end(), place) == found.end()) found.push_back(std::move(place));
    };
    for (const ComparableOffer& offer : comparison.offers) {
        if (const auto organisation = exemptOrganisationOf(offer.posting, reference); !organisation.empty()) {
            PlaceOfWork place{"EXEMPT", householdOf(candidate, "EXEMPT", comparison.asOf)};
            place.household.insert_or_assign("organisation", organisation);
            add(std::move(place));
        }
        if (!offer.posting.locations.hasValue()) continue;
        for (const Location& location : *offer.posting.locations) {
            PlaceOfWork place{location.country, householdOf(candidate, location.country, comparison.asOf)};
            moveTo(location, place.household, reference);
            add(std::move(place));
        }
    }
    return found;
}

std::vector<PlaceOfWork> jurisdictionsOf(const Comparison& comparison, const ReferenceData& reference) {
    std::vector<PlaceOfWork> found;
    const auto add = [&](const std::string& jurisdiction, const HouseholdFields& told) {
        if (reference.taxes().system(jurisdiction) == nullptr) return;
        const auto known = std::find_if(found.begin(), found.end(),
                                        [&](const PlaceOfWork& place) { return place.jurisdiction == jurisdiction; });
        if (known == found.end()) return found.push_back({jurisdiction, told});
        std::erase_if(known->household, [&](const auto& field) { return told.find(field.first) == told.end(); });
    };
    for (const ComparableOffer& offer : comparison.offers) {
        if (const auto organisation = exemptOrganisationOf(offer.posting, reference); !organisation.empty())
            add("EXEMPT", {{"organisation", organisation}});
        if (!offer.posting.locations.hasValue()) continue;
        for (const Location& place : *offer.posting.locations) {
            HouseholdFields told;
            moveTo(place, told, reference);
            add(place.country, told);
        }
    }
    return found;
}

int taxYearOf(const tax::TaxSystem& system, Date day) {
    const auto years = system.years();
    const int year = static_cast<int>(day.year());
    return std::find(years.begin(), years.end(), year) != years.end() ? year : years.back();
}

Expected<TaxedPlace, Message> taxedPlaceOf(const Posting& posting, const CandidateProfile* candidate,
                                           const ReferenceData& reference, Date asOf, std::optional<int> paymentsPerYear) {
    if (!posting.locations.hasValue() || posting.locations->empty()) return Unexpected{Message{"ladder.why.no-place", {}}};
    const auto& places = *posting.locations;
    if (auto several = severalPlaces(places, reference)) return Unexpected{std::move(*several)};
    const Location& place = places.front();
    if (place.country.empty()) return Unexpected{Message{"ladder.why.no-country", {MessageArg::text(place.city)}}};
    if (reference.taxes().system(place.country) == nullptr)
        return Unexpected{Message{"ladder.why.no-tax-data", {MessageArg::country(place.country)}}};
    tax::TaxQuestion question;
    question.year = static_cast<int>(asOf.year());
    question.household = householdOf(candidate, place.country, asOf);
    question.paymentsPerYear = paymentsPerYear;
    moveTo(place, question.household, reference);
    return prepared(place.country, nameOf(place), std::move(question), reference);
}

Expected<TaxedPlace, tax::TaxError> taxedByOrganisation(const std::string& organisation, const Pay& pay,
                                                        const CandidateProfile* candidate, const ReferenceData& reference,
                                                        Date asOf) {
    tax::TaxQuestion question;
    question.household = householdOf(candidate, "EXEMPT", asOf);
    question.household.insert_or_assign("organisation", organisation);
    if (pay.currency) question.household.insert_or_assign("currency", std::string(pay.currency->code()));
    if (pay.basis != PayBasis::unknown)
        question.household.insert_or_assign("quoted", pay.basis == PayBasis::gross ? "gross" : "net");
    auto taxes = reference.taxes().prepare("EXEMPT", question);
    if (!taxes) return Unexpected{taxes.error()};
    return TaxedPlace{"EXEMPT", organisation, std::move(*taxes)};
}

}  // namespace offerbook::compare
