#pragma once

#include "core/posting/qualifications.h"
#include "core/posting/stated.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace offerbook {

/// One condition on a person. Which fact of a profile it is held against is core/eligibility's work.
namespace condition {

/// Citizenship of one of the states, or of a state of one of the groups (keys of the state-groups data pack, such as
/// "cern-member"). `asWritten` are the posting's own words for them.
struct Nationality {
    std::vector<std::string> states;
    std::vector<std::string> groups;
    std::vector<std::string> asWritten;
    friend bool operator==(const Nationality&, const Nationality&) = default;
};
struct DegreeAtLeast {
    Degree least = Degree::none;
    std::string field;                 ///< as written, several joined by commas or "or"; empty: any
    bool orEquivalent = false;         ///< experience can stand in for it
    std::optional<Decimal> orYears{};  ///< so many years of experience in all stand in for it
    friend bool operator==(const DegreeAtLeast&, const DegreeAtLeast&) = default;
};
/// Whose highest degree is above this may not apply.
struct DegreeAtMost {
    Degree most = Degree::master;
    friend bool operator==(const DegreeAtMost&, const DegreeAtMost&) = default;
};
/// Whose highest degree is exactly this may not apply.
struct DegreeExcluded {
    Degree degree = Degree::none;
    friend bool operator==(const DegreeExcluded&, const DegreeExcluded&) = default;
};
/// A student on the day asked about; where more is said: of a programme, at an institution (as written), until a day at least.
struct Enrolled {
    std::optional<Degree> programme{};  ///< the degree that is studied for: at least this
    std::string institution{};          ///< a name or a country code; empty: anywhere
    std::string through{};              ///< ISO 8601; empty: no day is said
    friend bool operator==(const Enrolled&, const Enrolled&) = default;
};
enum class ExperienceScope { total, sinceGraduation, skill };
struct ExperienceAtLeast {
    Decimal years;
    ExperienceScope scope = ExperienceScope::total;
    std::string skill;
    friend bool operator==(const ExperienceAtLeast&, const ExperienceAtLeast&) = default;
};
struct ExperienceAtMost {
    Decimal years;
    ExperienceScope scope = ExperienceScope::total;
    std::string skill{};
    friend bool operator==(const ExperienceAtMost&, const ExperienceAtMost&) = default;
};
struct Language {
    std::vector<std::string> anyOf;  ///< ISO 639-1, one of them
    std::optional<LanguageLevel> least;
    friend bool operator==(const Language&, const Language&) = default;
};
/// The right to work in `country` (ISO 3166-1 alpha-2). `sponsored`: true: the employer applies for a permit; false: one has to
/// have the right already; empty: the posting does not say, so that nobody is excluded. `kinds`: only these kinds of permit
/// will do ("permanent", "C"); empty: any right.
struct RightToWork {
    std::string country;
    std::optional<bool> sponsored;
    std::vector<std::string> kinds{};
    friend bool operator==(const RightToWork&, const RightToWork&) = default;
};
/// Living in one of the countries, in a state of one of the groups, or within `withinKm` of `place`, a town in the first of the
/// countries (in any, where none is named).
struct Residence {
    std::vector<std::string> countries;
    std::string asWritten;
    std::vector<std::string> groups{};  ///< keys of the state-groups data pack
    std::string place{};                ///< empty: no distance is asked for
    std::optional<int> withinKm{};
    friend bool operator==(const Residence&, const Residence&) = default;
};
struct AgeBetween {
    std::optional<int> least;
    std::optional<int> most;
    friend bool operator==(const AgeBetween&, const AgeBetween&) = default;
};
struct Clearance {
    std::string asWritten;
    bool canBeObtained = false;  ///< who does not hold it yet may obtain it
    friend bool operator==(const Clearance&, const Clearance&) = default;
};
/// A day, ISO 8601, that must not have passed.
struct Deadline {
    std::string date;
    friend bool operator==(const Deadline&, const Deadline&) = default;
};
/// A condition in words that the program cannot judge: always "cannot tell", and a question.
struct Other {
    std::string asWritten;
    friend bool operator==(const Other&, const Other&) = default;
};

}  // namespace condition

using Condition = std::variant<condition::Nationality, condition::DegreeAtLeast, condition::DegreeAtMost,
                               condition::DegreeExcluded, condition::Enrolled, condition::ExperienceAtLeast,
                               condition::ExperienceAtMost, condition::Language, condition::RightToWork, condition::Residence,
                               condition::AgeBetween, condition::Clearance, condition::Deadline, condition::Other>;

/// A tree of conditions: all of, any of, not, or a leaf. A leaf that is not `hard` is a wish: it never excludes.
struct EligibilityRule {
    enum class Kind { all, any, negation, leaf };
    /// Deeper trees are refused where they come in from outside.
    static constexpr int maxDepth = 64;

    Kind kind = Kind::all;
    std::vector<EligibilityRule> children;  ///< for all, any; exactly one for negation
    std::optional<Condition> condition;     ///< for leaf
    bool hard = true;
    std::vector<Evidence> evidence;
    Origin origin = Origin::extracted;

    static EligibilityRule all(std::vector<EligibilityRule> rules);
    static EligibilityRule any(std::vector<EligibilityRule> rules);
    static EligibilityRule negation(EligibilityRule rule);
    static EligibilityRule leaf(Condition condition, std::vector<Evidence> evidence, bool hard = true,
                                Origin origin = Origin::extracted);
    [[nodiscard]] bool isEmpty() const { return kind != Kind::leaf && children.empty(); }
    friend bool operator==(const EligibilityRule&, const EligibilityRule&) = default;
};

}  // namespace offerbook
