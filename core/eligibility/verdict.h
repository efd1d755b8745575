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

/// What the answer to an open question can do to the verdict: nothing; something together with other answers; decide it in one
/// way (a "no" excludes); decide it whichever way it goes.
enum class Bearing { none, part, canDecide, decides };

/// How much of what is wished for is there. A share, never a verdict.
struct WishShare {
    int met = 0;
    int notMet = 0;
    int open = 0;
    [[nodiscard]] int all() const { return met + notMet + open; }
    friend bool operator==(const WishShare&, const WishShare&) = default;
};

/// One condition judged: the posting's line beside the profile's fact.
struct Reason {
    /// Of the condition as it stands in the tree: under a negation, `yes` where the condition itself does not hold.
    Truth truth = Truth::unknown;
    bool hard = true;
    Message condition;                ///< what is asked for: "eligibility.condition.degree-at-least"
    std::vector<Evidence> evidence;   ///< where the posting says so; empty: typed by a person
    Message fact;                     ///< what the profile says, or that it says nothing
    Message settles;                  ///< for unknown: the question whose answer would settle it; empty otherwise
    bool askEmployer = false;         ///< the question goes to the employer, else to the candidate
    Message note;                     ///< a doubt about the data used ("membership list unverified since ..."); may be empty
    std::string conditionKey;         ///< stable: "nationality", "degree-at-least", ...
    Bearing bearing = Bearing::none;  ///< of the answer to `settles`
    bool ofPerson = false;            ///< a preference of the person, held against the posting
    bool negated = false;             ///< under a negation: the posting excludes whom the condition describes; `note` says so
};

/// The one fact whose change would make somebody eligible who is not.
struct NearMiss {
    std::string conditionKey;  ///< of the condition that fails
    Message change;            ///< "With at most 2 years of experience everything would fit; the profile has 3."
    friend bool operator==(const NearMiss&, const NearMiss&) = default;
};

/// May this person apply? Computed for one day.
///
/// A deadline from the posting's field is a reason of its own and never makes anybody ineligible: it says of the posting that
/// it is closed, not of the person that they do not fit. One that a person put among the rules is judged like any other rule.
struct Verdict {
    Truth truth = Truth::unknown;
    std::vector<Reason> reasons;      ///< every condition that bears on the verdict, hard ones first
    std::vector<NearMiss> nearly;     ///< for `no` only
    WishShare wishes;                 ///< the posting's wishes that the person meets
    WishShare preferences;            ///< the person's preferences that the posting meets
    bool statesNoConditions = false;  ///< the posting names none: `unknown`, since silence is not permission
    std::optional<int> daysLeft;      ///< until the deadline; negative: passed
    Date asOf{};
};

/// The rules that follow from a posting's fields (nationality, degrees, experience, languages, permit), or the ones that
/// a person edited where there are any. Words for states and groups that the data packs do not know become
/// condition::Other, which cannot be judged.
EligibilityRule rulesOf(const Posting& posting, const ReferenceData& reference);

/// Beside rulesOf(): where a posting speaks neither of nationality nor of a permit, the law of the country of work still asks
/// for the right to work there. Who is known to have it meets that; for everybody else it cannot be told. A person's tree
/// that is deeper than EligibilityRule::maxDepth is not judged: `unknown`, with a reason that says so.
Verdict judge(const Posting& posting, const CandidateProfile& candidate, const ReferenceData& reference, Date asOf);

}  // namespace offerbook::eligibility
