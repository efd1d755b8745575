#pragma once

#include "core/base/message.h"
#include "core/candidate/candidate.h"
#include "core/posting/posting.h"
#include "core/reference/reference_data.h"
#include "core/time/date.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::eligibility {

/// Kleene's three values. Silence is never permission: what is not known is `unknown`.
enum class Truth { no, unknown, yes };
Truth kleeneAnd(Truth a, Truth b);
Truth kleeneOr(Truth a, Truth b);
Truth kleeneNot(Truth a);

/// The machine words of verdicts: "eligible", "not-eligible", "unknown".
std::string_view toWord(Truth truth);

/// One condition judged: the posting's line beside the profile's fact.
struct Reason {
    Truth truth = Truth::unknown;
    bool hard = true;
    Message condition;               ///< what is asked for: "eligibility.condition.degree-at-least"
    std::vector<Evidence> evidence;  ///< where the posting says so; empty: typed by a person
    Message fact;                    ///< what the profile says, or that it says nothing
    Message settles;                 ///< for unknown: the question whose answer would settle it; empty otherwise
    bool askEmployer = false;        ///< the question goes to the employer, else to the candidate
    Message note;                    ///< a doubt about the data used ("membership list unverified since ..."); may be empty
    std::string conditionKey;        ///< stable: "nationality", "degree-at-least", ...
};

/// May this person apply? Computed for one day.
struct Verdict {
    Truth truth = Truth::unknown;
    std::vector<Reason> reasons;     ///< every condition, hard ones first
    bool statesNoConditions = false; ///< the posting names none: `unknown`, since silence is not permission
    std::optional<int> daysLeft;     ///< until the deadline; negative: passed
    Date asOf;
};

/// The rules that follow from a posting's fields (nationality, degrees, experience, languages, permit), or the ones that
/// a person edited where there are any.
EligibilityRule rulesOf(const Posting& posting, const ReferenceData& reference);

Verdict judge(const Posting& posting, const CandidateProfile& candidate, const ReferenceData& reference, Date asOf);

}  // namespace offerbook::eligibility
