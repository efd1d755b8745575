#pragma once

#include "core/base/typed_id.h"
#include "core/posting/qualifications.h"
#include "core/posting/remote_work.h"
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
    std::string institution{};
    std::optional<PartialDate> begun{};
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

/// What somebody studies now.
struct Studies {
    std::optional<Degree> programme;  ///< the degree that is studied for
    std::string institution;
    std::string field;
    std::optional<PartialDate> until;  ///< when the enrolment ends
    friend bool operator==(const Studies&, const Studies&) = default;
};

/// A security clearance that is held.
struct HeldClearance {
    std::string name;  ///< "SC", "Ü2", "NATO SECRET"
    std::optional<PartialDate> until;
    friend bool operator==(const HeldClearance&, const HeldClearance&) = default;
};

/// What a person would like of an offer: gives a share, never a verdict. What is empty does not matter to them.
struct Preferences {
    std::vector<std::string> countries;      ///< of work, ISO 3166-1 alpha-2
    std::optional<RemoteWork::Mode> atHome;  ///< at least: hybrid, or remote throughout
    std::optional<Decimal> workloadLeast;    ///< percent of full time
    std::optional<Decimal> workloadMost;     ///< percent of full time
    bool permanent = false;                  ///< a contract without an end
    std::optional<PartialDate> startNotBefore;
    [[nodiscard]] bool empty() const { return *this == Preferences(); }
    friend bool operator==(const Preferences&, const Preferences&) = default;
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
    std::string town;              ///< where in it
    std::vector<CandidateDegree> degrees;
    bool degreesComplete = false;  ///< the list is all there is: no degrees then means "none"
    std::optional<bool> enrolled;  ///< a student now
    std::optional<Studies> studies;
    std::vector<WorkPeriod> work;
    std::optional<Decimal> experienceYears;  ///< stated in total, where no periods are given
    std::vector<CandidateLanguage> languages;
    bool languagesComplete = false;
    std::vector<HeldClearance> clearances;
    bool clearancesComplete = false;  ///< the list is all there is
    std::optional<int> birthYear;
    Preferences preferences;
    /// The tax household, keys and values as the command line's "household" object writes them.
    std::map<std::string, std::string> household;
    std::string notes;
    /// What an imported résumé says beside all this (address, references, projects, ...), as the JSON it was written in, so that
    /// an export gives it back. Empty: nothing.
    std::string otherResume;
    friend bool operator==(const CandidateProfile&, const CandidateProfile&) = default;
};

}  // namespace offerbook
