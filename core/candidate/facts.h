#pragma once

#include "core/candidate/candidate.h"
#include "core/candidate/experience.h"
#include "core/time/date.h"

#include <cstdint>
#include <optional>

namespace offerbook {

/// The levels that somebody's highest degree may have: one where the profile says it, all where it says nothing.
class PossibleDegrees {
public:
    static PossibleDegrees all();
    static PossibleDegrees only(Degree degree);
    void add(Degree degree);
    [[nodiscard]] bool contains(Degree degree) const;
    /// The level, where only one is possible.
    [[nodiscard]] std::optional<Degree> single() const;
    [[nodiscard]] bool allAtLeast(Degree least) const;
    [[nodiscard]] bool noneAtLeast(Degree least) const;
    [[nodiscard]] bool allAtMost(Degree most) const;
    [[nodiscard]] bool noneAtMost(Degree most) const;
    friend bool operator==(const PossibleDegrees&, const PossibleDegrees&) = default;

private:
    std::uint8_t levels_ = 0;
};

/// Whether a degree is held on a day: a bare year or month of award leaves it open in that year or month.
enum class Held { no, perhaps, yes };
Held heldOn(const CandidateDegree& degree, Date asOf);

struct AgeRange {
    int least = 0;
    int most = 0;
    friend bool operator==(const AgeRange&, const AgeRange&) = default;
};

/// What follows from a profile on one day. Empty: the profile does not say.
struct CandidateFacts {
    Date asOf;
    /// Degrees awarded after `asOf` do not count; one whose day is not sure leaves two levels possible.
    PossibleDegrees highestDegree = PossibleDegrees::all();
    /// The day of the highest degree, where it is known which that is and when it was awarded.
    std::optional<PartialDate> graduated;
    std::optional<ExperienceSpan> experience;
    /// At most all experience where the day of graduation is not known.
    std::optional<ExperienceSpan> sinceGraduation;
    std::optional<AgeRange> age;
    /// When the earliest period began; for showing beside the figure.
    std::optional<PartialDate> workingSince;
};

CandidateFacts factsOf(const CandidateProfile& profile, Date asOf);

/// Experience in one skill: at least what the periods with the skill say, at most all of it. Skills compare without case.
std::optional<ExperienceSpan> experienceInSkill(const CandidateProfile& profile, const CandidateFacts& facts,
                                                std::string_view skill);

}  // namespace offerbook
