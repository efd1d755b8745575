#pragma once

#include "core/base/typed_id.h"
#include "core/posting/qualifications.h"
#include "core/time/date.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace offerbook {

struct CandidateDegree {
    Degree level = Degree::bachelor;
    std::string field;
    std::optional<PartialDate> awarded;
    friend bool operator==(const CandidateDegree&, const CandidateDegree&) = default;
};

struct WorkPeriod {
    std::string employer;
    std::string title;
    PartialDate from;
    std::optional<PartialDate> to;  ///< empty: still there
    std::vector<std::string> skills;
    friend bool operator==(const WorkPeriod&, const WorkPeriod&) = default;
};

struct CandidateLanguage {
    std::string language;  ///< ISO 639-1
    std::optional<LanguageLevel> level;
    friend bool operator==(const CandidateLanguage&, const CandidateLanguage&) = default;
};

struct Permit {
    std::string country;  ///< ISO 3166-1 alpha-2
    std::string kind;     ///< "citizen", "permanent", "B", ...
    std::optional<PartialDate> until;
    friend bool operator==(const Permit&, const Permit&) = default;
};

/// A person who looks at offers. What is left empty is unknown, not "no"; a list that is known to be empty has its
/// `...Complete` flag set.
struct CandidateProfile {
    CandidateId id;
    std::string name;
    std::vector<std::string> nationalities;  ///< ISO 3166-1 alpha-2
    std::vector<Permit> permits;
    bool permitsComplete = false;  ///< the list is all there is: no permit for a country then means "none"
    std::string residence;         ///< ISO 3166-1 alpha-2
    std::vector<CandidateDegree> degrees;
    bool degreesComplete = false;  ///< the list is all there is: no degrees then means "none"
    std::optional<bool> enrolled;  ///< a student now
    std::vector<WorkPeriod> work;
    std::optional<Decimal> experienceYears;  ///< stated in total, where no periods are given
    std::vector<CandidateLanguage> languages;
    bool languagesComplete = false;
    std::optional<int> birthYear;
    /// The tax household, keys and values as the command line's "household" object writes them.
    std::map<std::string, std::string> household;
    std::string notes;
    friend bool operator==(const CandidateProfile&, const CandidateProfile&) = default;
};

}  // namespace offerbook
