#pragma once

#include "core/candidate/candidate.h"
#include "core/compare/ladder.h"
#include "core/eligibility/verdict.h"
#include "core/money/rate_choice.h"
#include "core/posting/document.h"
#include "core/posting/posting.h"
#include "core/reference/reference_data.h"

#include <optional>
#include <string>
#include <vector>

namespace offerbook::compare {

/// The lens: through whose eyes and in which unit everything is seen. Kept with a comparison in the book.
struct Settings {
    Currency currency = Currency::of("CHF");
    PayPeriod period = PayPeriod::year;  ///< hour, month or year
    /// Which basis is asked for: taxes and contributions are taken off, or added back, where an offer is on another.
    enum class Basis { asStated, net, gross };
    Basis basis = Basis::asStated;
    enum class WorkloadView { asWorked, fullTime };
    WorkloadView workload = WorkloadView::asWorked;
    RateChoice rates;
    int staleAfterDays = 7;  ///< an older rate is marked stale
    friend bool operator==(const Settings&, const Settings&) = default;
};

/// Pay of one offer on the common basis.
struct ComparablePay {
    Ladder ladder;
    PayBasis basis = PayBasis::unknown;  ///< the basis of the result: gross and net never pass for each other
    bool upperOpen = false;              ///< the advert says "from": the high bound is not known
    bool lowerOpen = false;              ///< "up to"
    bool rateIsStale = false;
    std::vector<ExchangeRate> rates;  ///< behind the rungs, in their order
};

/// Days at home a year as far as they are stated; `share` of working days.
struct ComparableRemote {
    std::optional<Decimal> daysPerYearLow;  ///< empty with a high bound: "up to"
    std::optional<Decimal> daysPerYearHigh;
    std::optional<Decimal> sharePercent;   ///< of the working days, one digit; only where the days are one figure
    std::optional<int> abroadDaysPerYear;  ///< the stated limit
    Message by;                            ///< how the days were counted, with its assumption
    std::string source;                    ///< of the working year that was used; empty: none was
};

struct ComparableOffer {
    Posting posting;
    ComparablePay pay;
    ComparableRemote remote;
    std::optional<Date> contractEnds;  ///< stated, or start plus months where both are stated (`contractEndsBy` says)
    Message contractEndsBy;
    std::optional<eligibility::Verdict> verdict;  ///< empty without a candidate
    std::optional<int> daysToDeadline;
    std::vector<Message> warnings;  ///< contradictions, broken-off dates, passed deadlines
};

/// A fact that nobody states, as a question.
struct OpenQuestion {
    PostingId offer;
    std::string field;  ///< key of forEachField
    Message question;
    bool toEmployer = true;
    bool couldChangeDecision = false;
    /// What the answer can do to the verdict on who may apply; `none` for questions about something else.
    eligibility::Bearing verdict = eligibility::Bearing::none;
};

/// The order to ask in: 4 where the answer decides whether one may apply, 3 where it can exclude, 2 where it counts together with
/// others, 1 where it can change the order of the offers, 0 where it only completes the picture.
int weightOf(const OpenQuestion& question);

/// Whether two pay results may be held against each other: same basis class (net and tax-free are one class only if
/// nothing else is deducted, so they are `caution`), both known.
enum class Comparability { comparable, caution, notComparable };
struct PayRelation {
    Comparability comparability = Comparability::notComparable;
    Message why;                          ///< for caution and notComparable
    std::optional<Decimal> percent;       ///< difference of the middles to the baseline in percent, one digit
    std::optional<Money> differenceLow;   ///< low end less the baseline's low end
    std::optional<Money> differenceHigh;  ///< high end less the baseline's high end
};
PayRelation relate(const ComparableOffer& offer, const ComparableOffer& baseline);

/// Everything a table, a chart, a report and the JSON need; a pure function of its inputs.
struct Comparison {
    Settings settings;
    std::optional<CandidateProfile> candidate;
    Date asOf;
    std::vector<ComparableOffer> offers;  ///< in the order handed in
    std::optional<std::size_t> baseline;  ///< index into offers
    std::vector<OpenQuestion> questions;  ///< by offer, the weightiest first
    std::vector<ExchangeRate> ratesUsed;
    /// Indices of the offers with the best pay: only among those comparable with each other; empty where the ranges
    /// overlap so that none is surely best, or fewer than two are comparable.
    std::vector<std::size_t> bestPay;
    std::vector<std::size_t> bestRemote;
    Message headline;  ///< the finding: "report.headline.pays-most" with its arguments
};

Comparison compare(const std::vector<Posting>& postings, const std::optional<CandidateProfile>& candidate,
                   const ReferenceData& reference, const Settings& settings, Date asOf,
                   std::optional<PostingId> baseline = std::nullopt);

/// The ladder of one posting under the settings; what every surface shows. `candidate` decides the tax household; null: the
/// stated defaults.
ComparablePay payOf(const Posting& posting, const CandidateProfile* candidate, const ReferenceData& reference,
                    const Settings& settings, Date asOf);

}  // namespace offerbook::compare
