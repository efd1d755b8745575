#pragma once

#include "core/eligibility/verdict.h"

#include <cstdlib>
#include <initializer_list>
#include <iostream>
#include <memory>

/// Postings and people that several tests judge.
namespace offerbook::testing {

inline Date day(const char* iso) { return *parseIsoDate(iso); }

inline std::shared_ptr<const ReferenceData> reference() {
    static const auto loaded = ReferenceData::load(OFFERBOOK_REFERENCE_DIR);
    if (!loaded) {
        std::cerr << "the data packs do not load: " << loaded.error().id << '\n';
        std::abort();
    }
    return *loaded;
}

template <class T>
Stated<T> read(T value, const char* words) {
    return Stated<T>::extracted(std::move(value), {{0, std::string(words).size(), words}});
}

/// The conditions of the research organisation in Geneva.
inline Posting genevaPosting() {
    Posting posting;
    posting.locations = read<std::vector<Location>>({{"Geneva", "CH", true}}, "Geneva, Switzerland");
    posting.nationality = read<std::vector<std::string>>({"CERN Member State", "CERN Associate Member State"},
                                                         "nationals of a CERN Member or Associate Member State");
    posting.degreeMin = read(DegreeRequirement{Degree::bachelor, false}, "a Bachelor's or Master's degree");
    posting.degreeExcluded = read(std::vector{Degree::none, Degree::phd}, "those with a PhD are not eligible");
    posting.experienceMax =
        read(ExperienceLimit{Decimal(2), true}, "at most two years of professional experience since graduation");
    posting.languages = read<std::vector<LanguageRequirement>>(
        {{"en", {}, LanguageLevel::fluent, true}, {"fr", {}, LanguageLevel::learning, false}}, "Fluency in English is mandatory");
    return posting;
}

inline CandidateProfile person(std::initializer_list<const char*> nationalities, std::initializer_list<Degree> degrees) {
    CandidateProfile profile;
    profile.name = "A person";
    for (const char* code : nationalities) profile.nationalities.emplace_back(code);
    for (const Degree level : degrees) profile.degrees.push_back({level, "", std::nullopt});
    profile.experienceYears = Decimal(1);
    profile.languages = {{"en", LanguageLevel::fluent}};
    return profile;
}

inline const eligibility::Reason* reasonFor(const eligibility::Verdict& verdict, std::string_view key) {
    for (const auto& reason : verdict.reasons)
        if (reason.conditionKey == key) return &reason;
    return nullptr;
}

}  // namespace offerbook::testing
