#pragma once

#include "core/money/decimal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// Levels of education in rising order; the level of the European Qualifications Framework stands beside each.
/// `enrolled` is no level: it asks for a current student.
enum class Degree {
    none,
    secondary /*EQF 4*/,
    vocational /*EQF 4-5*/,
    bachelor /*EQF 6*/,
    master /*EQF 7*/,
    phd /*EQF 8*/,
    enrolled
};
std::string_view toWord(Degree degree);  ///< "none", "secondary", "vocational", "bachelor", "master", "phd", "enrolled"
std::optional<Degree> degreeFromWord(std::string_view word);

/// How well a language is asked for or spoken: a level of the CEFR (A1..C2), or a word as postings write it.
enum class LanguageLevel { a1, a2, b1, b2, c1, c2, learning, basic, working, good, veryGood, fluent, native };
std::string_view toWord(
    LanguageLevel level);  ///< "A1".."C2", "learning", "basic", "working", "good", "very_good", "fluent", "native"
std::optional<LanguageLevel> languageLevelFromWord(std::string_view word);
/// The CEFR level a word is read as where two have to be compared: 1 (A1) to 6 (C2), native above. Basic A2, working B1,
/// good B2, very good C1, fluent C1, native 7, learning A1. The Council of Europe defines no such words; this is the
/// program's reading, and every verdict that rests on it says so.
int cefrRank(LanguageLevel level);

/// One language asked for; with several in `anyOf` one of them is enough (then `language` is empty).
struct LanguageRequirement {
    std::string language;            ///< ISO 639-1
    std::vector<std::string> anyOf;  ///< ISO 639-1 codes
    std::optional<LanguageLevel> level;
    bool required = true;  ///< false: a wish
    friend bool operator==(const LanguageRequirement&, const LanguageRequirement&) = default;
};

enum class WorkPermit { ownRightRequired, noSponsorship, sponsorshipOffered };
std::string_view toWord(WorkPermit permit);  ///< "own_right_required", "no_sponsorship", "sponsorship_offered"
std::optional<WorkPermit> workPermitFromWord(std::string_view word);

/// The lowest degree asked for. `orEquivalent`: experience can stand in for it, how much is not said. `orYears`: so many years of
/// experience in all stand in for it.
struct DegreeRequirement {
    Degree least = Degree::none;
    bool orEquivalent = false;
    std::optional<Decimal> orYears{};
    friend bool operator==(const DegreeRequirement&, const DegreeRequirement&) = default;
};

/// The most years of experience one may have. `hard`: who has more is excluded; else it is the upper end of a range.
struct ExperienceLimit {
    Decimal years;
    bool hard = true;
    friend bool operator==(const ExperienceLimit&, const ExperienceLimit&) = default;
};

}  // namespace offerbook
